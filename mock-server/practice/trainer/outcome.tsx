import type { Context as Request } from 'hono';
import { paths } from '../paths';
import type { Seat } from '../seat/seat';
import { frame } from '../views/frame';
import { resultOf } from './result';
import { passMarkOf, ruleInWords } from './score';

/** What a trainee has reached in his test. */
export function outcome(c: Request, seat: Seat) {
  const { score, hasPassed, procedures } = resultOf(seat);
  return frame(c, 'テストの結果', (
    <>
      {score === null ? <p>テストはまだ終わっていません。すべての手続きを終えると、ここに点数が表示されます。</p> : (
        <>
          <p><b>{score}点　{hasPassed ? '合格です。' : '不合格です。'}</b>（合格点は{passMarkOf(seat.course.rules)}点です）</p>
          {hasPassed && <p><a href={paths.certificateFile}>合格証（PDF）を受け取る</a></p>}
        </>
      )}
      <table class="practice-table">
        <thead><tr><th scope="col">手続き</th><th scope="col">誤り</th><th scope="col">点数</th></tr></thead>
        <tbody>{procedures.map(({ procedure, record, score: points }) => <tr><th scope="row">{procedure.title}</th><td>{record?.mistakes.length ?? '－'}</td><td>{points === null ? '終了前' : `${points}点`}</td></tr>)}</tbody>
      </table>
      <p>{ruleInWords}</p>
      <p><a href={paths.sheet}>課題と資料に戻る</a></p>
    </>
  ));
}
