import type { Context as Request } from 'hono';
import { procedures } from '../../../scenarios/procedures';
import type { Classroom } from '../classroom';
import { paths } from '../paths';
import { moment } from './moments';
import { trainerPage } from './page';
import { resultsOf } from './result';
import { ruleInWords } from './score';
import { MOST_TRAINEES, emptyWish, type WishErrors, type WishField } from './wish';

/** The trainer's first page: the courses, and the form that opens one. */
export function home(c: Request, classroom: Classroom, form = emptyWish(), errors: WishErrors = {}) {
  const wrong = Object.keys(errors).length > 0;
  return trainerPage(c, '研修の管理', (
    <>
      <Courses classroom={classroom} />
      <section aria-labelledby="open">
        <h2 id="open">コースを開く</h2>
        {wrong && <div class="trainer-errors" role="alert"><p>入力内容を確認してください。</p><ul>{(Object.keys(errors) as WishField[]).map((field) => <li><a href={`#${field}`}>{errors[field]}</a></li>)}</ul></div>}
        <form method="post" action={paths.courses} class="trainer-form" novalidate>
          <Text form={form} errors={errors} name="title" label="コース名" size={40} />
          <Procedures form={form} error={errors.procedures} />
          <fieldset>
            <legend>受講者</legend>
            <Text form={form} errors={errors} name="count" label="人数" size={4} hint={`1から${MOST_TRAINEES}まで。氏名だけを入力するときは空欄で構いません。`} />
            <Names form={form} error={errors.names} />
          </fieldset>
          <Strictness form={form} errors={errors} />
          <fieldset>
            <legend>NACCSセンターの処理（審査・作業完了など）</legend>
            <Option form={form} name="centre" value="itself" label="自動で行う" hint="受講者の順番が来ると、すぐに処理されます。" />
            <Option form={form} name="centre" value="trainer" label="講師が行う" hint="結果の画面に、処理するためのボタンが表示されます。" />
          </fieldset>
          <p><button type="submit" class="trainer-go">コースを開く</button></p>
        </form>
      </section>
    </>
  ), { status: wrong ? 422 : 200 });
}

function Courses({ classroom }: { classroom: Classroom }) {
  const courses = classroom.courses();
  return (
    <section aria-labelledby="courses">
      <h2 id="courses">開いているコース</h2>
      {courses.length === 0 ? <p>まだコースがありません。下のフォームから開きます。</p> : (
        <table class="practice-table">
          <thead><tr><th scope="col">コース名</th><th scope="col">手続き</th><th scope="col">進め方</th><th scope="col">受講者</th><th scope="col">終了</th><th scope="col">開始</th></tr></thead>
          <tbody>{courses.map((open) => {
            const { course } = open;
            const results = resultsOf(open);
            return (
              <tr>
                <th scope="row"><a href={paths.course(course.id)}>{course.title}</a></th>
                <td>{course.procedures.map((id) => procedures.find((one) => one.id === id)?.title ?? id).join('、')}</td>
                <td>{course.rules.test ? 'テスト' : course.rules.hints ? '練習（ヒントあり）' : '練習（ヒントなし）'}</td>
                <td class="number">{results.length}名</td><td class="number">{results.filter(({ status }) => status === 'finished').length}名</td><td>{moment(course.openedAt)}</td>
              </tr>
            );
          })}</tbody>
        </table>
      )}
    </section>
  );
}

interface FieldProps { readonly form: URLSearchParams; readonly errors: WishErrors }

const Message = ({ id, text }: { id: string; text: string | undefined }) => (text === undefined ? null : <p class="practice-errors" id={`${id}-error`}>{text}</p>);

const described = (id: string, error: string | undefined, hint?: string) => {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error === undefined ? [] : [`${id}-error`])];
  return { ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}), ...(error === undefined ? {} : { 'aria-invalid': 'true' as const }) };
};

function Text({ form, errors, name, label, size, hint }: FieldProps & { name: Exclude<WishField, 'procedures' | 'names'>; label: string; size: number; hint?: string }) {
  return (
    <div class="practice-field">
      <label for={name}>{label}</label>
      {hint !== undefined && <p class="trainer-hint" id={`${name}-hint`}>{hint}</p>}
      <input id={name} name={name} value={form.get(name) ?? ''} size={size} autocomplete="off" {...described(name, errors[name], hint)} />
      <Message id={name} text={errors[name]} />
    </div>
  );
}

function Names({ form, error }: { form: URLSearchParams; error: string | undefined }) {
  const hint = '1行に1名。人数より少ないときは、残りの方を「受講者3」のように番号で呼びます。';
  return (
    <div class="practice-field">
      <label for="names">氏名</label>
      <p class="trainer-hint" id="names-hint">{hint}</p>
      <textarea id="names" name="names" rows={6} cols={40} {...described('names', error, hint)}>{form.get('names') ?? ''}</textarea>
      <Message id="names" text={error} />
    </div>
  );
}

function Procedures({ form, error }: { form: URLSearchParams; error: string | undefined }) {
  const chosen = form.getAll('procedures');
  return (
    <fieldset id="procedures" tabindex={-1} {...described('procedures', error)}>
      <legend>手続き</legend>
      <p class="trainer-hint">練習する手続きを選びます。順番は、一覧と違う順に練習するときだけ入力します。</p>
      <Message id="procedures" text={error} />
      <ul class="trainer-choices">{procedures.map(({ id, title, steps }) => (
        <li>
          <input type="checkbox" id={`p-${id}`} name="procedures" value={id} checked={chosen.includes(id)} /> <label for={`p-${id}`}>{title}<small>（{steps.length}手順）</small></label>
          <span class="trainer-order"><label for={`order-${id}`}>順番</label> <input id={`order-${id}`} name={`order-${id}`} value={form.get(`order-${id}`) ?? ''} size={2} inputmode="numeric" autocomplete="off" aria-label={`${title}の順番`} /></span>
        </li>
      ))}</ul>
    </fieldset>
  );
}

function Strictness({ form, errors }: FieldProps) {
  return (
    <fieldset>
      <legend>進め方</legend>
      <Option form={form} name="mode" value="practice" label="練習（ヒントあり）" hint="次にすることを案内し、3段階のヒントを出します。" />
      <Option form={form} name="mode" value="alone" label="練習（ヒントなし）" hint="次にすることは案内しますが、ヒントは出しません。" />
      <Option form={form} name="mode" value="test" label="テスト" hint={`案内もヒントもなく、採点します。合格すると合格証を受け取れます。${ruleInWords}`} />
      <Text form={form} errors={errors} name="passMark" label="合格点（テストのとき）" size={4} />
      <div class="practice-field tick"><input type="checkbox" id="mend" name="mend" value="1" checked={form.has('mend')} /> <label for="mend">誤りを直すまで次へ進めない</label></div>
      <div class="practice-field tick"><input type="checkbox" id="exact" name="exact" value="1" checked={form.has('exact')} /> <label for="exact">入力する値は、課題のとおりでなければ誤りとする</label></div>
    </fieldset>
  );
}

const Option = ({ form, name, value, label, hint }: { form: URLSearchParams; name: string; value: string; label: string; hint: string }) => (
  <div class="practice-field tick">
    <input type="radio" id={`${name}-${value}`} name={name} value={value} checked={form.get(name) === value} aria-describedby={`${name}-${value}-hint`} /> <label for={`${name}-${value}`}>{label}</label>
    <p class="trainer-hint" id={`${name}-${value}-hint`}>{hint}</p>
  </div>
);
