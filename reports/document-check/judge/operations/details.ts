import type { Proof, Remark, SaidControl } from '../../model';
import { folded } from '../../text';
import type { Context } from './context';
import { isKind, type Fit, type Operation } from './fit';
import type { Screen, Spot, Visit } from './knowledge';
import { keyOf } from './names';
import { KIND_NAMES, proofOf, remarkAt, roleName, wrong, type Opinion } from './remarks';
import type { Told } from './told';

/** What cannot be done with a verb, though it bears the name. Everything can be clicked. */
const IMPOSSIBLE: Partial<Readonly<Record<Operation['verb'], readonly string[]>>> = {
  tick: ['button', 'link', 'textbox', 'password', 'combobox', 'file'],
  fill: ['button', 'link', 'checkbox'],
  attach: ['checkbox', 'radio', 'textbox', 'combobox', 'link'],
  openTab: ['checkbox', 'radio', 'textbox', 'combobox', 'file'],
};

/** Is it the kind of control that the document says? @param real what it is, on which screen */
export function control(told: Told, claim: Operation, { role, screen, label }: { readonly role: string; readonly screen: Screen; readonly label: string }, proof: Proof): Opinion | null {
  const isTab = screen.tabs.has(keyOf(label));
  const said: SaidControl | null = claim.control ?? (claim.verb === 'openTab' ? 'tab' : claim.verb === 'tick' ? 'checkbox' : null);
  const isWrong = claim.control !== null
    ? !isKind(role, claim.control) || claim.control === 'tab' && !isTab && screen.tabs.size > 0
    : IMPOSSIBLE[claim.verb]?.includes(role) === true;
  if (!isWrong) return null;
  const real = isTab ? 'タブ' : roleName(role);
  return wrong(told, proof, {
    diagnosis: 'control-kind', found: said === null ? null : KIND_NAMES[said], expected: real, cause: `kind ${screen.name} ${label} ${said ?? claim.verb}`,
    message: `「${screen.name}」の「${label}」は${said === null ? 'そのようには操作できません。' : `${KIND_NAMES[said]}ではありません。`}正しくは${real}です。`,
  });
}

/** More than one thing of that name on the screen, and the sentence does not tell which. */
export function ambiguity(told: Told, claim: Operation, spot: Spot, { deed }: Fit, context: Context, proof: Proof): Remark[] {
  const { control: { count, isInRows, role }, screen, way, label } = spot;
  if (isInRows || way === 'option' || count < 2 && !(way === 'plain' && manyOf(spot, claim.label))) return [];
  const action = deed?.action.label ?? '';
  const sentence = folded(context.outline.passages[told.statement.passage]?.text ?? '');
  // Walks tell same labels apart by their group or by what they lead to: 企業 反映, こちら（スケジュール）.
  if (action !== '' && keyOf(action) === keyOf(claim.label) && keyOf(action) !== keyOf(label)) return [];
  if (tellsApart(sentence, label, claim.label, context, told.visit)) return [];
  return [remarkAt(told, proof, {
    diagnosis: 'ambiguous', severity: 'warning', found: claim.label, expected: null,
    message: `「${screen.name}」には「${claim.label}」という${roleName(role)}が${Math.max(count, 2)}つ以上あり、どれのことか文書からわかりません。`,
  })];
}

/** Does a name without its brackets fit several labels of the screen? */
const manyOf = ({ screen }: Spot, said: string): boolean =>
  new Set(screen.spots.get(keyOf(said))?.filter(({ way }) => way === 'plain').map(({ label }) => label)).size > 1;

function tellsApart(sentence: string, label: string, said: string, { knowledge }: Context, visit: Visit): boolean {
  const others = (knowledge.visitsOf.get(visit.screen) ?? []).flatMap(({ deeds }) => deeds).map(({ action }) => action.label ?? '')
    .filter((name) => keyOf(name) !== keyOf(label) && keyOf(name).includes(keyOf(label)));
  const hints = others.flatMap((name) => name.split(/[\s（）()]+/)).filter((word) => word.length > 1 && !folded(said).includes(folded(word)) && !folded(label).includes(folded(word)));
  return hints.some((hint) => thirds(folded(hint)).some((part) => sentence.includes(part) && !folded(label).includes(part)));
}

/** NSS does not let it be done yet where the document says so, and the step does not say from when on. */
export function precondition(told: Told, visit: Visit, label: string | null, { outline }: Context): Opinion | null {
  const same = visit.deeds.filter(({ action }) => label !== null && action.label === label);
  const blocked = same.find(({ action }) => action.blockedBecause !== null);
  if (!blocked?.action.blockedBecause || same.some(({ action }) => action.kind !== 'check')) return null;
  const reason = blocked.action.blockedBecause.replace(/[（(][^（）()]*[）)]/g, '');
  const condition = /([^、。はが]+?(?:以降|以後|後|まで|より前|以前))/.exec(reason)?.[1] ?? reason;
  const word = folded(condition.replace(/(?:以降|以後|後|まで|より前|以前)$/, ''));
  const text = outline.passages.filter(({ index, step }) => index === told.statement.passage || step !== null && step === told.statement.step).map((passage) => folded(passage.text));
  if (text.some((line) => line.includes(word) && /以降|以後|になったら|後|から|まで|前/.test(line.slice(line.indexOf(word) + word.length)))) return null;
  return wrong(told, proofOf(visit, blocked), {
    diagnosis: 'precondition', found: null, expected: condition,
    message: `「${visit.screen.name}」の「${blocked.action.label ?? ''}」は、この時点ではまだ押せません。${reason}`,
  });
}

/** A text in overlapping pieces of three characters; a shorter one as it is. */
const thirds = (text: string): string[] => (text.length < 3 ? [text] : Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3)));
