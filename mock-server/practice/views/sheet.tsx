import type { Attempt } from '../seat/attempt';
import type { AccountView } from '../seat/control';
import { inputInWords, actorName } from '../words/goal';
import { paths as nss } from '../../ui/paths';
import { procedureMails } from '../words/task';

/** What a trainee needs: his task, what he logs in with, and what he has to type. */
export function Sheet({ attempt, accounts, isTest }: { attempt: Attempt; accounts: readonly AccountView[]; isTest: boolean }) {
  const { procedure } = attempt;
  const rows = inputsByScreen(attempt);
  return (
    <>
      <p>「{procedure.title}」の手続きを、最初から最後まで行います。{procedureMails(procedure)}</p>
      <p class="practice-start"><a href={nss.login}>NSSのログイン画面を開く</a></p>
      <Logins attempt={attempt} accounts={accounts} />
      {rows.length > 0 && (
        <>
          <h2>入力する内容</h2>
          <table class="practice-table">
            <thead><tr><th scope="col">画面</th><th scope="col">入力・選択</th></tr></thead>
            <tbody>{rows.map(([screen, lines]) => <tr><th scope="row">{screen}</th><td><ul>{lines.map((line) => <li>{line}</li>)}</ul></td></tr>)}</tbody>
          </table>
        </>
      )}
      {!isTest && (
        <>
          <h2>手順</h2>
          <ol>{procedure.steps.map(({ title, actor }) => <li>{title}<small>（{actorName[actor]}）</small></li>)}</ol>
        </>
      )}
    </>
  );
}

function Logins({ attempt, accounts }: { attempt: Attempt; accounts: readonly AccountView[] }) {
  const { cast } = attempt.record;
  const people = (Object.keys(cast) as (keyof typeof cast)[]).flatMap((person) => {
    const member = cast[person];
    return member ? [{ person, member, account: accounts.find(({ loginId }) => loginId === member.loginId) }] : [];
  });
  const users = accounts.flatMap(({ userIds }) => userIds);
  const logsOn = attempt.procedure.steps.some(({ scenes }) => scenes.some(({ screen }) => screen === 'NACCS業務ログオン画面'));
  return (
    <>
      <h2>あなたが行う役割</h2>
      <table class="practice-table">
        <thead><tr><th scope="col">役割</th><th scope="col">企業・事業所</th><th scope="col">ログインID</th><th scope="col">パスワード</th><th scope="col">E-mailアドレス</th></tr></thead>
        <tbody>
          {people.map(({ person, member, account }) => (
            <tr>
              <th scope="row">{actorName[person]}</th><td>{member.company} {member.office}</td>
              <td>{account?.loginId ?? '（まだありません）'}</td><td data-secret="">{account?.password ?? '－'}</td>
              <td>{person === 'manager' ? member.managerEmail : member.contactEmail}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {logsOn && users.length > 0 && (
        <table class="practice-table">
          <thead><tr><th scope="col">利用者ID</th><th scope="col">パスワード</th></tr></thead>
          <tbody>{users.map(({ id, password }) => <tr><th scope="row">{id}</th><td data-secret="">{password}</td></tr>)}</tbody>
        </table>
      )}
    </>
  );
}

/** What is typed on each screen, in the order of the procedure; what one logs in with stands above. */
function inputsByScreen(attempt: Attempt): readonly (readonly [string, readonly string[]])[] {
  return attempt.goals.flatMap((goal) => {
    if (goal.kind !== 'press' || goal.inputs.some((input) => input.do === 'fill' && input.label === 'パスワード')) return [];
    const lines = goal.inputs.flatMap((input) => {
      const line = inputInWords(input, attempt.say(goal));
      return line === null ? [] : [attempt.isFree(input) ? `${line}（例です。ほかの値でもかまいません。）` : line];
    });
    return lines.length > 0 ? [[goal.screen, lines] as const] : [];
  });
}
