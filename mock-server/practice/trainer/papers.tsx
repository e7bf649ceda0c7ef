import type { Context as Request } from 'hono';
import { procedures } from '../../../scenarios/procedures';
import type { OpenCourse } from '../classroom';
import { paths } from '../paths';
import { Act, trainerPage } from './page';
import { ruleInWords, passMarkOf } from './score';

/** A slip of paper for each trainee with the address that is his. */
export function links(c: Request, { course, seats }: OpenCourse) {
  const { origin } = new URL(c.req.url);
  const titles = course.procedures.map((id) => procedures.find((one) => one.id === id)?.title ?? id);
  return trainerPage(c, `受講者の専用アドレス: ${course.title}`, (
    <>
      <p class="trainer-screen-only">このページを印刷し、1名分ずつ切り離して渡します。アドレスを知っている人がその席に着けるので、ほかの受講者に見せないでください。</p>
      <ul class="trainer-slips">{seats.map(({ seat: { name, token } }) => (
        <li>
          <h2>{name} 様</h2>
          <p>{course.title}（{titles.join('、')}）</p>
          <p>ブラウザーのアドレス欄に、次のアドレスを入力して開いてください。途中で閉じても、同じアドレスで続きから再開できます。</p>
          <p class="trainer-address">{origin}{paths.seat(token)}</p>
          {course.rules.test && <p>テストです。ヒントはありません。{ruleInWords}合格点は{passMarkOf(course.rules)}点です。</p>}
        </li>
      ))}</ul>
    </>
  ), { trail: [[paths.home, '研修の管理'], [paths.course(course.id), course.title]] });
}

/** Asks before a course is removed. */
export const removal = (c: Request, { course, seats }: OpenCourse) => trainerPage(c, 'コースの削除', (
  <>
    <p>「{course.title}」を削除します。受講者{seats.length}名の練習環境と、進み・誤り・点数の記録がすべて消え、元に戻せません。</p>
    <p>結果を残すときは、先に <a href={paths.resultsFile(course.id, 'results.xlsx')}>Excelファイル</a> を保存してください。</p>
    <div class="trainer-tools"><Act to={paths.removal(course.id)} label="コースを削除する" kind="danger" /><a href={paths.course(course.id)}>削除せずに戻る</a></div>
  </>
), { trail: [[paths.home, '研修の管理'], [paths.course(course.id), course.title]] });
