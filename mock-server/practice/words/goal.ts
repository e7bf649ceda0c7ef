import { CENTRE, MAIL, type Check, type Person, type Value } from '../../../scenarios/procedures/types';
import type { Goal, Input } from '../judge/goal';

/** Who does something, as people say it. */
export const actorName = { applicant: '申込担当者', manager: '管理責任者', partner: '共用する事業所の申込担当者', centre: 'NACCSセンター' } as const satisfies Record<Person | 'centre', string>;

/** Gives a value in words; null where it is a secret, or not known yet. */
export type Say = (value: Value) => string | null;

const row = (goal: { readonly row?: Value | undefined }, say: Say): string => (goal.row === undefined ? '' : `${say(goal.row) ?? 'その申込'} の行の`);

/** What is to be done with an input, as an instruction; null for what is only to be left as it is. */
export function inputInWords(input: Input, say: Say): string | null {
  const place = `${'row' in input ? row(input, say) : ''}「${input.label}」`;
  switch (input.do) {
    case 'fill': {
      const value = say(input.value);
      if (value === '') return `${place}は空欄にします。`;
      return value === null ? `${place}を入力します。` : `${place}に ${value} を入力します。`;
    }
    case 'choose': return `${place}で「${input.option}」を選びます。`;
    case 'tick': return `${place}にチェックを付けます。`;
    case 'upload': return `${place}で、PDFまたは指定の形式のファイル（例: ${input.file}）を選びます。`;
    case 'check': return null;
  }
}

function looked(check: Check, say: Say): string {
  if ('text' in check) return `「${say(check.text) ?? '案内の文'}」と表示されている`;
  if ('blocked' in check) return `「${check.blocked}」がまだ押せない`;
  if ('is' in check) return `「${check.label}」が ${say(check.is) || '空欄'} である`;
  return `「${check.table}」の表`;
}

/** A goal in one instruction, ending without a full stop. */
export function goalInWords(goal: Goal, say: Say): string {
  switch (goal.kind) {
    case 'open': return `「${goal.screen}」を開きます`;
    case 'press': return goal.soft
      ? `「${goal.label}」を開いて内容を確認します`
      : `${goal.inputs.some(({ do: verb }) => verb !== 'check') ? '入力してから、' : ''}${row(goal, say)}「${goal.label}」を押します`;
    case 'look': return `「${goal.screen}」の内容を確認します`;
    case 'file': return `${row(goal, say)}「${goal.label}」を押して、ファイルを受け取ります`;
    case 'mail': return `E-mail「${goal.mail.subject}」を開いて読みます`;
    case 'mailLink': return `E-mail「${goal.mail}」のリンクを開きます`;
    case 'centre': return 'NACCSセンターの処理を待ちます';
  }
}

/** The first hint: everything there is to do, a sentence each. */
export function whatToDo(goal: Goal, say: Say): readonly string[] {
  switch (goal.kind) {
    case 'press': return [...goal.inputs.flatMap((input) => inputInWords(input, say) ?? []), `${row(goal, say)}「${goal.label}」を${goal.soft ? '開き' : '押し'}ます。`];
    case 'look': return goal.checks.map((check) => `${looked(check, say)}ことを確認します。`).concat(goal.reads.map(({ label }) => `「${label}」を控えます。`));
    case 'mail': return [`メール一覧で「${goal.mail.subject}」を開きます。`, ...goal.reads.map(({ label }) => `「${label}」を控えます。`)];
    default: return [`${goalInWords(goal, say)}。`];
  }
}

/** The second hint: where that is. @param at 画面名 of where the trainee is, null where he is on none */
export function whereToDo(goal: Goal, at: string | null): string {
  if (goal.screen === MAIL) return '上の案内にある「メール」から、届いたE-mailの一覧を開きます。';
  if (goal.screen === CENTRE) return 'ここで行う操作はありません。「表示を更新」を押すと、処理が済んだか確認できます。';
  const place = `${actorName[goal.actor]}として「${goal.screen}」で行います。`;
  if (goal.kind === 'open') return `${place}ログインの情報は「課題」にあります。`;
  return at === goal.screen ? `いま表示されている画面です。${place}` : `${place}いまは${at === null ? '別のところ' : `「${at}」`}にいます。メニューまたは前の画面から移ります。`;
}
