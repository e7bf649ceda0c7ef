import type { Seat } from '../seat/seat';
import type { Attempt } from '../seat/attempt';
import { goalInWords, whatToDo, whereToDo } from '../words/goal';
import { paths } from '../paths';

/** What the bar shows, gathered beforehand. */
export interface BarFacts {
  readonly seat: Seat;
  readonly attempt: Attempt;
  /** Mails that nobody has opened. */
  readonly unread: number;
  /** Path and query of the page it stands on, to come back to. */
  readonly address: string;
  /** 画面名 of that page; null outside NSS. */
  readonly screen: string | null;
}

const degrees = [[1, 'ヒント: 何をする'], [2, 'ヒント: どこで'], [3, 'ヒント: 場所を示す']] as const;

/** The task bar: what is to be done, what comes next, the hints that were asked for, and what has gone wrong. */
export function Bar(facts: BarFacts) {
  const { seat, attempt, unread } = facts;
  const { done, all } = attempt.steps;
  const { course } = seat;
  const several = course.procedures.length > 1 ? `課題 ${seat.seat.current + 1}/${course.procedures.length}　` : '';
  return (
    <aside class="practice-bar" aria-label="練習の案内">
      <link rel="stylesheet" href={paths.stylesheet} />
      <div class="practice-head">
        <p><strong>{several}{attempt.procedure.title}</strong></p>
        <p class="practice-count"><progress value={done} max={all} aria-label="進み具合" />{attempt.isOver ? '完了' : `${done}/${all}`}</p>
        <p class="practice-links">
          <a href={paths.sheet}>課題と資料</a>
          <a href={paths.mails}>メール{unread > 0 ? `（未読 ${unread}）` : ''}</a>
        </p>
      </div>
      <Told attempt={attempt} isTold={!course.rules.test || course.rules.mend} />
      {attempt.isOver ? <Over seat={seat} /> : <Next {...facts} />}
    </aside>
  );
}

function Told({ attempt, isTold }: { attempt: Attempt; isTold: boolean }) {
  const { told } = attempt.record;
  if (!isTold || !told) return null;
  return <div class={`practice-told practice-${told.kind}`} role="status">{told.texts.map((text) => <p>{text}</p>)}</div>;
}

function Next({ seat, attempt, address, screen }: BarFacts) {
  const { inHand, hint } = attempt;
  const { rules } = seat.course;
  const goal = inHand.at(-1);
  if (!goal) return null;
  const step = attempt.procedure.steps[goal.step];
  const waits = goal.kind === 'centre';
  return (
    <div class="practice-next">
      {(!rules.test || waits) && <p>次にすること: <b>{goalInWords(goal, attempt.say(goal))}。</b>{step && !waits && <span class="practice-step">{step.title}</span>}</p>}
      {seat.problem !== null && <p class="practice-told practice-mistake">NACCSセンターの処理ができませんでした。{seat.problem}</p>}
      {hint >= 1 && <ul class="practice-hint">{inHand.flatMap((one) => whatToDo(one, attempt.say(one))).map((line) => <li>{line}</li>)}</ul>}
      {hint >= 2 && <p class="practice-hint">{whereToDo(goal, screen)}</p>}
      {hint >= 3 && <p class="practice-hint">操作する場所を太い枠で囲んでいます。枠がないときは、別の画面で行う操作です。</p>}
      <div class="practice-buttons">
        {waits && <a href={address}>表示を更新</a>}
        {!rules.test && !waits && <form method="post" action={paths.again}><button type="submit">この手順をやり直す</button></form>}
      </div>
    </div>
  );
}

/**
 * What asks for the next hint. It stands at the end of the page: first in a form, it would be what the Enter key presses there.
 * @param form id of the form whose contents come along, so that nothing is lost that was typed
 */
export function HintButton({ seat, attempt, address, form }: { seat: Seat; attempt: Attempt; address: string; form: string | null }) {
  const { goal, hint } = attempt;
  const next = degrees.find(([degree]) => degree === hint + 1);
  if (!seat.course.rules.hints || !next || !goal || goal.kind === 'centre') return null;
  const [degree, text] = next;
  const to = `${paths.hint}?${new URLSearchParams({ degree: String(degree), back: address })}`;
  return (
    <aside class="practice-hints" aria-label="ヒント">
      {form === null
        ? <form method="post" action={to}><button type="submit">{text}</button></form>
        : <button type="submit" form={form} formaction={to} formenctype="application/x-www-form-urlencoded" formnovalidate>{text}</button>}
    </aside>
  );
}

function Over({ seat }: { seat: Seat }) {
  const isLast = seat.seat.current + 1 >= seat.course.procedures.length;
  return (
    <div class="practice-next">
      <p><b>この課題は完了です。</b>{isLast ? 'これですべての課題が終わりました。' : ''}</p>
      {seat.course.rules.test && <p><a href={paths.certificate}>結果と合格証</a></p>}
      {!isLast && <form method="post" action={paths.next}><button type="submit">次の課題へ</button></form>}
    </div>
  );
}
