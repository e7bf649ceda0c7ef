import type { Context as Request } from 'hono';
import type { OpenCourse } from '../classroom';
import { paths } from '../paths';
import { clockTime, duration, moment } from './moments';
import { Act, trainerPage } from './page';
import { frequentIn, resultsOf, statusNames, type ProcedureResult, type SeatResult, type Status } from './result';
import { passMarkOf, ruleInWords } from './score';

/** Seconds after which the page comes anew; 0 never. */
export const intervals = [10, 30, 0] as const;
type Interval = typeof intervals[number];

export const intervalFrom = (asked: string | undefined): Interval => intervals.find((one) => String(one) === asked) ?? intervals[0];

/** Who is where, and what has gone wrong: the page that stays open while a course is held. */
export function live(c: Request, open: OpenCourse, every: Interval, now: number) {
  const { course } = open;
  const results = resultsOf(open);
  // A header, because a page that reloads itself by its own markup cannot be told not to.
  if (every > 0) c.header('Refresh', `${every}; url=${paths.course(course.id)}?every=${every}`);
  return trainerPage(c, course.title, (
    <>
      <Figures results={results} />
      <div class="trainer-tools">
        <nav aria-label="自動更新"><ul>
          <li>自動更新</li>
          {intervals.map((one) => <li><a href={`${paths.course(course.id)}?every=${one}`} {...(one === every ? { 'aria-current': 'true' as const } : {})}>{one === 0 ? '止める' : `${one}秒ごと`}</a></li>)}
          <li class="trainer-soft">{clockTime(now)} 現在</li>
        </ul></nav>
        <nav aria-label="コースの書類"><ul>
          <li><a href={paths.links(course.id)}>受講者の専用アドレス（印刷用）</a></li>
          <li><a href={paths.resultsFile(course.id, 'results.xlsx')}>Excel</a></li>
          <li><a href={paths.resultsFile(course.id, 'results.csv')}>CSV（結果）</a></li>
          <li><a href={paths.resultsFile(course.id, 'mistakes.csv')}>CSV（誤り）</a></li>
          <li><a class="trainer-away" href={paths.removal(course.id)}>コースを削除</a></li>
        </ul></nav>
      </div>
      <Waiting open={open} results={results} />
      <Trainees open={open} results={results} now={now} />
      {course.rules.test && <p class="trainer-soft">採点: {ruleInWords}合格点は{passMarkOf(course.rules)}点です。</p>}
      <Frequencies results={results} />
    </>
  ), { trail: [[paths.home, '研修の管理']] });
}

function Figures({ results }: { results: readonly SeatResult[] }) {
  const count = (status: Status): number => results.filter((one) => one.status === status).length;
  const all: readonly (readonly [string, number])[] = [
    ['受講者', results.length], [statusNames.finished, count('finished')], [statusNames.working, count('working')],
    [statusNames.waiting, count('waiting') + count('trouble')], [statusNames.notBegun, count('notBegun')],
  ];
  return <dl class="trainer-figures">{all.map(([name, figure]) => <div><dt>{name}</dt><dd>{figure}<small>名</small></dd></div>)}</dl>;
}

function Waiting({ open: { course }, results }: { open: OpenCourse; results: readonly SeatResult[] }) {
  const waiting = results.filter(({ status }) => status === 'waiting' || status === 'trouble');
  if (course.rules.centre !== 'trainer' || waiting.length === 0) return null;
  return (
    <div class="trainer-waiting" role="status">
      <p><b>{waiting.length}名がNACCSセンターの処理を待っています。</b></p>
      <Act to={paths.centreForAll(course.id)} label="全員分をNACCSセンターとして処理する" kind="go" />
    </div>
  );
}

function Trainees({ open: { course }, results, now }: { open: OpenCourse; results: readonly SeatResult[]; now: number }) {
  const { rules, procedures: { length } } = course;
  const actsAsCentre = rules.centre === 'trainer';
  return (
    <div class="trainer-scroll" role="region" aria-label="受講者の一覧" tabindex={0}>
      <table class="practice-table trainer-live">
        <thead><tr>
          <th scope="col">受講者</th><th scope="col">状態</th><th scope="col">進み</th><th scope="col" class="trainer-where">いまの手順</th><th scope="col" class="trainer-screen">画面</th><th scope="col">この手順に</th><th scope="col">最終操作</th><th scope="col">所要時間</th>
          <th scope="col">誤り</th>{rules.hints && <th scope="col"><abbr title="何をする／どこで／場所を示す">ヒント</abbr></th>}{rules.test && <th scope="col">点数</th>}{actsAsCentre && <th scope="col">NACCSセンター</th>}
        </tr></thead>
        <tbody>{results.map((one) => {
          const { seat, current, status, hints, mistakes, score, hasPassed } = one;
          const { record } = current;
          return (
            <tr class={`is-${status}`}>
              <th scope="row"><a href={paths.trainee(course.id, seat.seat.number)}>{seat.seat.name}</a></th>
              <td><span class="trainer-status">{statusNames[status]}</span></td>
              <td class="trainer-progress">{length > 1 && <span>{current.order}/{length}　</span>}<progress value={current.done} max={current.all} aria-label={`${seat.seat.name}の進み`} />{' '}{current.done}/{current.all}</td>
              <td class="trainer-where"><Where result={current} several={length > 1} isOver={status === 'finished'} problem={seat.problem} /></td>
              <td class="trainer-screen"><span title={record?.screen ?? ''}>{record && record.finishedAt === null ? record.screen ?? '画面を開く前' : '－'}</span></td>
              <td class="number">{record && record.finishedAt === null ? duration(now - (record.reachedAt ?? record.startedAt)) : '－'}</td>
              <td class="number">{record ? clockTime(record.lastAt) : '－'}</td>
              <td class="number">{record ? duration(one.used) : '－'}</td>
              <td class="number">{mistakes > 0 ? <b class="trainer-wrong">{mistakes}</b> : 0}</td>
              {rules.hints && <td class="number">{hints.join('／')}</td>}
              {rules.test && <td class="number">{score === null ? '－' : `${score} ${hasPassed ? '合格' : '不合格'}`}</td>}
              {actsAsCentre && <td>{status === 'waiting' || status === 'trouble' ? <Act to={paths.centre(course.id, seat.seat.number)} label="処理する" of={seat.seat.name} kind="go" /> : '－'}</td>}
            </tr>
          );
        })}</tbody>
      </table>
    </div>
  );
}

function Where({ result: { procedure, step, record }, several, isOver, problem }: { result: ProcedureResult; several: boolean; isOver: boolean; problem: string | null }) {
  if (!record) return <span class="trainer-soft">まだ専用アドレスを開いていません</span>;
  if (record.finishedAt !== null) return <span>{isOver ? `${moment(record.finishedAt)} に終了` : '次の手続きへ進むところ'}</span>;
  const words = step ? `${step.ref} ${step.title}` : '';
  return (
    <>
      <span title={words}>{words}</span>
      {several && <span class="trainer-soft">{procedure.title}</span>}
      {problem !== null && <span class="practice-errors" title={problem}>{problem}</span>}
    </>
  );
}

function Frequencies({ results }: { results: readonly SeatResult[] }) {
  const frequent = frequentIn(results);
  return (
    <section aria-labelledby="frequent">
      <h2 id="frequent">多い誤り</h2>
      {frequent.length === 0 ? <p>まだ誤りはありません。</p> : (
        <table class="practice-table">
          <thead><tr><th scope="col">誤り</th><th scope="col">対象</th><th scope="col">画面</th><th scope="col">手続き</th><th scope="col">回数</th><th scope="col">人数</th></tr></thead>
          <tbody>{frequent.map(({ kind, label, screen, procedure, times, trainees }) => (
            <tr><th scope="row">{kind}</th><td>{label || '－'}</td><td>{screen}</td><td>{procedure}</td><td class="number">{times}回</td><td class="number">{trainees}名</td></tr>
          ))}</tbody>
        </table>
      )}
    </section>
  );
}
