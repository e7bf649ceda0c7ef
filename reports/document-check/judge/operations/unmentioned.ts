import type { Passage, Remark } from '../../model';
import { namesOfMail } from '../../truth/names';
import { folded } from '../../text';
import type { Context } from './context';
import { keyOf, namesOf } from './names';
import type { Deed, Visit } from './knowledge';
import { isAssumed, proofOf, remarkAt } from './remarks';
import type { Told } from './told';

/** Phrases by which a document tells to fill in everything without naming it. */
const SWEEPING = /(?:など|等)(?:の(?:情報|項目|内容))?を、?(?:ご)?(?:入力|記入|入れ|記載)|各項目|各欄|必要(?:な)?(?:事項|項目|情報)|所定の(?:事項|項目)|(?:全て|すべて)の(?:項目|欄)|画面(?:の指示|の案内)?に(?:従|したが|沿)|(?:情報|内容|項目)を?(?:、)?(?:ご)?(?:入力|登録|記入|設定)/;

/** Words by which a screen tells that it shows what NSS knows already, to be mended. */
const SHOWN_FILLED = /変更(?:が|の)?(?:あれば|ある場合|あるときは?|箇所が?あれば)[^。]{0,12}(?:修正|変更|訂正)/;

/** What NSS demands or sends, and the document never mentions. */
export function unmentioned(context: Context): Remark[] {
  const text = context.outline.passages.map((passage) => folded(passage.text)).join('\n');
  return [...controls(context, text), ...mails(context, text)];
}

/** Inputs that a walk had to make on a screen that the document works on. One remark for each screen. */
function controls({ told, outline, tellers, anchors }: Context, text: string): Remark[] {
  const stays = new Set(anchors.map(({ visit }) => visit));
  const visits = new Map<Visit, Told[]>();
  for (const each of told) if (each.statement.claim.kind === 'operation' && each.fit?.isSure && each.fit.deed && stays.has(each.visit)) visits.set(each.visit, [...visits.get(each.visit) ?? [], each]);
  return [...visits].flatMap(([visit, here]) => {
    const { truth } = visit.screen;
    const [first] = here;
    if (!truth || !first) return [];
    const required = new Set(truth.controls.filter((control) => control.required && !isAssumed(control.mark)).map(({ label }) => keyOf(label)));
    const left = visit.deeds.filter((deed) => isInput(deed) && namesOf(deed.action.label ?? '').some(({ name }) => required.has(keyOf(name))) && !tellers.has(deed) && !isNamed(deed, text) && !isFilled(deed, visit));
    if (left.length === 0 || isAssumed(truth.mark) || truth.texts.some((line) => SHOWN_FILLED.test(line))) return [];
    const passages = new Set(here.map(({ statement }) => statement.passage));
    const steps = new Set(here.flatMap(({ statement }) => (statement.step === null ? [] : [statement.step])));
    const own = outline.passages.filter((passage) => passages.has(passage.index) || passage.step !== null && steps.has(passage.step));
    if (own.some((passage) => SWEEPING.test(passage.text))) return [];
    const labels = left.map(({ action }) => action.label ?? '').filter((label) => !isHinted(label, own));
    if (labels.length === 0) return [];
    return [{
      ...remarkAt(first, proofOf(visit, left[0] ?? null), {
        diagnosis: 'unmentioned-control', severity: 'warning', found: null, expected: labels.join('、'), cause: `unmentioned ${visit.screen.name}`,
        message: `「${visit.screen.name}」では${labels.map((label) => `「${label}」`).join('、')}の入力が必要ですが、文書に書かれていません。`,
      }),
      statements: [],
    }];
  });
}

const isInput = ({ action }: Deed): boolean => ['fill', 'choose', 'upload'].includes(action.kind) && action.label !== null;

/** Has the walk found a value in it before it entered its own? What NSS fills in itself needs no mention. */
function isFilled({ action: { label } }: Deed, { deeds }: Visit): boolean {
  const first = deeds.find(({ action }) => action.label === label)?.action;
  return first?.kind === 'check' && first.value !== null && first.value !== '' && first.blockedBecause === null;
}

/** Is the label, or the group it is of, anywhere in the text? */
const isNamed = ({ action }: Deed, text: string): boolean => namesOf(action.label ?? '').some(({ name, way }) => way !== 'tail' && text.includes(folded(name).replace(/:$/, '')));

/** Does a text hold all of a label with a few characters between (システム設定区分 for システム区分)? */
function isHinted(label: string, passages: readonly Passage[]): boolean {
  const name = folded(label).replace(/:$/, '');
  if (name.length < 4) return false;
  if (isBeside(name, passages)) return true;
  const pattern = new RegExp([...name].map((character) => escaped(character)).join('[^、。「」]{0,2}'), 'u');
  return passages.some((passage) => pattern.test(folded(passage.text)));
}

/** 名称、フリガナ are 名称 and 名称(フリガナ). */
function isBeside(name: string, passages: readonly Passage[]): boolean {
  const [, whole = '', part = ''] = /^([^()]+)\(([^()]{3,})\)/.exec(name) ?? [];
  return whole !== '' && passages.some(({ text }) => new RegExp(`${escaped(whole)}[^。]{0,6}(?:、|,|・|と|や|及び|および)[「『]?${escaped(part)}`).test(folded(text)));
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Mails that come between the first and the last step that the document tells. */
function mails(context: Context, text: string): Remark[] {
  const { told, tellers, anchors, knowledge: { truth, visits } } = context;
  const kinds = new Map(truth.mails.map((mail) => [mail.subject, mail]));
  const spans = new Map<number, { from: Told; to: Told }>();
  for (const each of anchors) {
    const span = spans.get(each.visit.walk);
    spans.set(each.visit.walk, { from: span && span.from.visit.state <= each.visit.state ? span.from : each, to: span && span.to.visit.state >= each.visit.state ? span.to : each });
  }
  return [...spans.values()].flatMap(({ from, to }) => visits.slice(from.visit.state, to.visit.state).flatMap((visit) => visit.deeds.flatMap((deed) => {
    const { mail } = deed.action;
    const known = mail && kinds.get(mail.subject);
    if (!mail || tellers.has(deed) || isAssumed(known?.mark) || isAssumed(deed.step.source)) return [];
    const names = namesOfMail({ subject: mail.subject, kind: known?.kind ?? mail.subject });
    if (names.some((name) => text.includes(folded(name)))) return [];
    const before = told.findLast((each) => each.visit.walk === visit.walk && each.visit.state < visit.state && each.fit?.isSure) ?? from;
    if (isToldByContent(before, context)) return [];
    return [{
      ...remarkAt(before, proofOf(visit, deed, known?.mark ?? null), {
        diagnosis: 'unmentioned-mail' as const, severity: 'warning' as const, found: null, expected: mail.subject, cause: `unmentioned ${mail.subject}`,
        message: `この後に届くE-mail「${mail.subject}」（${mail.to.join('・')}宛て）が、文書に書かれていません。`,
      }),
      statements: [],
    }];
  })));
}

/** …がメールで届きます */
const BY_MAIL = /(?:メール|e-?mail)(?:で|にて|により)[^。]{0,20}(?:届|送|受け?取|受信|通知|知らせ)/i;

/** Does the sentence, or the next one, say what comes by mail, without a name for the mail? */
function isToldByContent({ statement: { passage } }: Told, { outline, told }: Context): boolean {
  return outline.passages.slice(passage, passage + 2).some(({ index, text }) => BY_MAIL.test(text)
    && !told.some(({ statement }) => statement.passage === index && statement.claim.kind === 'mail'));
}
