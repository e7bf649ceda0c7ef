import type { Diagnosis, Judged, Proof, Remark, SaidControl, Severity, Verdict } from '../../model';
import type { Deed, Visit } from './knowledge';
import type { Told } from './told';

/** What a judge has to say about one statement. */
export interface Opinion {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly proof: Proof | null;
  readonly remarks: readonly Remark[];
}

export const ASSUMED = 'NSSの側が想定で作られている部分です。';
export const isAssumed = (mark: string | null | undefined): boolean => mark?.startsWith('assumed') === true;

/** The place in NSS that something is compared with. */
export function proofOf(visit: Visit, deed: Deed | null, mark: string | null = null): Proof {
  const walk = deed?.walk ?? visit.deeds[0]?.walk ?? null;
  return {
    walk: walk?.id ?? null,
    ref: deed?.step.ref ?? visit.deeds[0]?.step.ref ?? null,
    screen: visit.screen.name,
    picture: deed?.action.picture ?? visit.deeds.find(({ action }) => action.picture !== null)?.action.picture ?? visit.screen.truth?.picture ?? null,
    mark: mark ?? visit.screen.truth?.mark ?? null,
  };
}

export function judged({ statement }: Told, { verdict, reason, proof }: Opinion): Judged {
  return { statement, verdict, reason, proof };
}

export interface Words {
  readonly diagnosis: Diagnosis;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  readonly severity?: Severity;
  readonly cause?: string;
}

/** A remark at a statement. */
export function remarkAt({ statement }: Told, proof: Proof | null, { severity = 'error', cause, ...words }: Words): Remark {
  return {
    ...words, severity, proof, step: statement.step, place: statement.place, quote: statement.quote, statements: [statement.id],
    ...(cause === undefined ? {} : { cause }),
  };
}

export const right = (reason: string, proof: Proof | null, remarks: readonly Remark[] = []): Opinion => ({ verdict: 'correct', reason, proof, remarks });
export const open = (reason: string, proof: Proof | null = null, remarks: readonly Remark[] = []): Opinion => ({ verdict: 'unknown', reason, proof, remarks });

/** A mistake; where NSS itself is only assumed there, a note that leaves it open who is right. */
export function wrong(told: Told, proof: Proof | null, words: Words): Opinion {
  if (!isAssumed(proof?.mark)) return { verdict: 'wrong', reason: words.message, proof, remarks: [remarkAt(told, proof, words)] };
  return open(ASSUMED, proof, [remarkAt(told, proof, { ...words, diagnosis: 'assumed', severity: 'note', message: `${words.message}ただし、${ASSUMED}` })]);
}

/** Another way of writing what is right. */
export function variant(told: Told, proof: Proof | null, found: string, expected: string): Opinion {
  const message = `「${found}」は「${expected}」の表記ゆれです。`;
  return {
    verdict: 'variant', reason: message, proof,
    remarks: [remarkAt(told, proof, { diagnosis: 'spelling', severity: 'note', message, found, expected })],
  };
}

export const KIND_NAMES: Readonly<Record<SaidControl, string>> = {
  button: 'ボタン', link: 'リンク', checkbox: 'チェックボックス', radio: 'ラジオボタン', tab: 'タブ', textbox: '入力欄', combobox: 'プルダウン', file: 'ファイルの選択欄', menu: 'メニュー',
};
const ROLE_NAMES: Readonly<Record<string, string>> = { ...KIND_NAMES, password: '入力欄', spinbutton: '入力欄', searchbox: '入力欄', listbox: 'プルダウン' };
export const roleName = (role: string): string => ROLE_NAMES[role] ?? '項目';
