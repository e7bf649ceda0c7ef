import type { Context as Request } from 'hono';
import type { OpenCourse } from '../classroom';
import { paths } from '../paths';
import { duration, moment } from './moments';
import { Act, trainerPage } from './page';
import { kindName, resultOf, statusNames, type SeatResult } from './result';
import type { Seat } from '../seat/seat';

const degreeNames = ['何をする', 'どこで', '場所を示す'] as const;

/** One trainee: what he has done, every mistake and every hint, and starting over. */
export function traineePage(c: Request, { course }: OpenCourse, seat: Seat) {
  const result = resultOf(seat);
  const { number, name, token } = seat.seat;
  const isWaiting = result.status === 'waiting' || result.status === 'trouble';
  return trainerPage(c, name, (
    <>
      <p>専用アドレス: <a href={paths.seat(token)}><code>{new URL(c.req.url).origin}{paths.seat(token)}</code></a></p>
      {result.current.step && <p>いまの手順: <b>{result.current.step.ref} {result.current.step.title}</b>（{result.current.record?.screen ?? '画面を開く前'}）</p>}
      {course.rules.centre === 'trainer' && isWaiting && <Act to={paths.centre(course.id, number)} label="NACCSセンターとして処理する" kind="go" />}
      {seat.problem !== null && <p class="practice-errors">{seat.problem}</p>}
      <h2>手続きごとの結果</h2>
      <table class="practice-table">
        <thead><tr><th scope="col">手続き</th><th scope="col">状態</th><th scope="col">進み</th><th scope="col">開始</th><th scope="col">終了</th><th scope="col">所要時間</th><th scope="col">誤り</th><th scope="col">ヒント</th>{course.rules.test && <th scope="col">点数</th>}</tr></thead>
        <tbody>{result.procedures.map(({ procedure, status, done, all, record, used, hints, score }) => (
          <tr>
            <th scope="row">{procedure.title}</th><td>{statusNames[status]}</td><td class="number">{done}/{all}</td><td>{record ? moment(record.startedAt) : '－'}</td>
            <td>{record?.finishedAt ? moment(record.finishedAt) : '－'}</td><td class="number">{duration(used)}</td><td class="number">{record?.mistakes.length ?? 0}</td><td class="number">{hints.join('／')}</td>
            {course.rules.test && <td class="number">{score ?? '－'}</td>}
          </tr>
        ))}</tbody>
      </table>
      {result.score !== null && <p><b>コースの点数: {result.score}点（{result.hasPassed ? '合格' : '不合格'}）</b>{result.hasPassed && <>　<a href={paths.traineeCertificate(course.id, number)}>合格証（PDF）</a></>}</p>}
      <Mistakes result={result} />
      <Hints result={result} />
      <h2>やり直し</h2>
      <p>「{result.current.procedure.title}」を最初からやり直してもらうときに使います。この手続きの記録（進み・誤り・ヒント）は消えます。</p>
      <form method="post" action={paths.startOver(course.id, number)} class="trainer-danger-box">
        <p><input type="checkbox" id="sure" name="sure" value="1" required /> <label for="sure">{name}さんの「{result.current.procedure.title}」の記録を消してやり直す</label></p>
        <button type="submit" class="trainer-danger">最初からやり直す</button>
      </form>
    </>
  ), { trail: [[paths.home, '研修の管理'], [paths.course(course.id), course.title]] });
}

function Mistakes({ result: { procedures } }: { result: SeatResult }) {
  const made = procedures.flatMap(({ procedure, record }) => (record?.mistakes ?? []).map((mistake) => ({ procedure, mistake })));
  return (
    <>
      <h2>誤り（{made.length}件）</h2>
      {made.length === 0 ? <p>誤りはありません。</p> : (
        <table class="practice-table trainer-made">
          <thead><tr><th scope="col">日時</th><th scope="col">誤り</th><th scope="col">画面</th><th scope="col">何が起きたか</th><th scope="col">手続き</th></tr></thead>
          <tbody>{made.map(({ procedure, mistake: { at, kind, screen, text } }) => (
            <tr><td>{moment(at)}</td><th scope="row">{kindName(kind)}</th><td>{screen}</td><td>{text}</td><td>{procedure.title}</td></tr>
          ))}</tbody>
        </table>
      )}
    </>
  );
}

function Hints({ result: { procedures } }: { result: SeatResult }) {
  const taken = procedures.flatMap(({ procedure, record }) => (record?.hints ?? []).map((hint) => ({ procedure, hint })));
  if (taken.length === 0) return null;
  return (
    <>
      <h2>使ったヒント（{taken.length}回）</h2>
      <ul>{taken.map(({ procedure, hint: { at, degree } }) => <li>{moment(at)}　{degreeNames[degree - 1]}（{procedure.title}）</li>)}</ul>
    </>
  );
}
