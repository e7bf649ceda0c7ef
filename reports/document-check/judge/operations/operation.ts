import type { Proof } from '../../model';
import { compareNames } from '../spelling';
import { gapAround, isCovered, isNeeded, untell, type Context, type Gap } from './context';
import { ambiguity, control, precondition } from './details';
import { spotOf, spotOfDeed, type Fit, type Operation } from './fit';
import type { Deed, Spot } from './knowledge';
import { keyOf, keysOfSaid, namesOf, unquoted } from './names';
import { open, proofOf, right, variant, wrong, type Opinion } from './remarks';
import { elsewhere, strange } from './strange';
import { isSure, isWaymark, type Told } from './told';

/** Words of what is not NSS: the computer, its programs and their windows. */
const OUTSIDE = /ファイル(?:選択)?ダイアログ|エクスプローラ|ブラウザ|デスクトップ|スタートメニュー|タスクバー|インストーラ|右クリック|ダブルクリック|Windows|Internet Explorer|Microsoft|Edge|Chrome|Excel|Word|Acrobat|Outlook|メールソフト|メーラー|OSの|パソコンの|コントロールパネル/i;

/** Judges one thing to do on a screen. */
export function judgeOperation(told: Told, claim: Operation, context: Context): Opinion {
  if (told.fit?.isSure) {
    const meant = meantInstead(told, claim, context);
    if (meant === null) return known(told, claim, told.fit, context);
    untell(context.tellers, told);
    return elsewhere(told, claim, meant, context);
  }
  const outside = OUTSIDE.exec(unquoted(context.outline.passages[told.statement.passage]?.text ?? ''));
  if (outside) return open(`NSSの外の操作です（${outside[0]}）。`);
  return /\p{L}/u.test(claim.label) ? strange(told, claim, context) : open(`「${claim.label}」は値で、項目の名前ではないようです。`);
}

/** The name is there: is the rest right as well? */
function known(told: Told, claim: Operation, fit: Fit, context: Context): Opinion {
  const { visit } = told;
  const spot = spotOf(visit.screen, keysOfSaid(claim.label), claim.verb, claim.control) ?? spotOfDeed(visit, fit.deed) ?? fit.spot;
  const proof = proofOf(visit, fit.deed, spot?.control.mark ?? null);
  if (spot && claim.control === null && isOnlyWord(claim, spot)) return open(`「${spot.label}」とは別のもののことと思われます。`, proof);
  const mistake = kindMistake(told, claim, spot, fit.deed, proof) ?? precondition(told, visit, fit.deed?.action.label ?? spot?.label ?? null, context);
  if (mistake) return mistake;
  const remarks = spot ? ambiguity(told, claim, spot, fit, context, proof) : [];
  const real = callings(spot, fit.deed);
  const spelt = real.some((name) => compareNames(claim.label, name) === 'same') ? undefined : real.find((name) => compareNames(claim.label, name) === 'variant');
  const other = real.find((name) => isPartlyOther(claim.label, name));
  if (other !== undefined) {
    return wrong(told, proof, { diagnosis: 'renamed', found: claim.label, expected: other, message: `「${visit.screen.name}」に「${claim.label}」はありません。正しくは「${other}」です。` });
  }
  if (spelt === undefined) return right(`「${visit.screen.name}」にあります。`, proof, remarks);
  const opinion = variant(told, proof, claim.label, spelt);
  return { ...opinion, remarks: [...opinion.remarks, ...remarks] };
}

/** 担当係を入力 is not about the button 直す 担当係. */
const isOnlyWord = ({ verb }: Operation, { way, control: { role } }: Spot): boolean =>
  way === 'tail' && (verb === 'fill' || verb === 'attach') && (role === 'button' || role === 'link');

const LISTED = /^(.*?)[（(]([^（）()]+)[）)]$/;

/** Is it the same name, but of what is listed behind it in brackets one is another: （追加・解約） for （追加・削除）? */
function isPartlyOther(said: string, real: string): boolean {
  const [one, other] = [LISTED.exec(said), LISTED.exec(real)];
  if (!one?.[1] || !other?.[1] || keyOf(one[1]) !== keyOf(other[1])) return false;
  const [those, these] = [one, other].map(([, , listed = '']) => listed.split(/[・、,/／]/).map(keyOf)) as [string[], string[]];
  return those.length === these.length && those.length > 1 && those.some((each) => these.includes(each)) && those.some((each) => !these.includes(each));
}

/** A control that the crawl did not see is of the kind that the walk found. */
function kindMistake(told: Told, claim: Operation, spot: Spot | null, deed: Deed | null, proof: Proof): Opinion | null {
  const { screen } = told.visit;
  if (spot) return control(told, claim, { role: spot.control.role, screen: spot.screen, label: spot.label }, proof);
  return deed?.action.role == null || deed.action.label === null ? null : control(told, claim, { role: deed.action.role, screen, label: deed.action.label }, proof);
}

/** What the thing may rightly be called. */
function callings(spot: Spot | null, deed: Deed | null): string[] {
  const labels = [spot?.label, deed?.action.label].filter((label): label is string => typeof label === 'string');
  return [...new Set(labels.flatMap((label) => namesOf(label).map(({ name }) => name.replace(/[：:]$/, ''))))];
}

/**
 * Where a press is told in two steps, or on a screen before the one that it is on, and another one is told nowhere that is due
 * there: that other one is meant.
 */
function meantInstead(told: Told, claim: Operation, context: Context): Deed | null {
  const deed = told.fit?.deed;
  if (!deed || claim.verb !== 'press' || !isNeeded(deed)) return null;
  const again = context.tellers.get(deed)?.some(({ index, standing }) => index > told.index && standing.unit !== told.standing.unit && standing.run === told.standing.run);
  const gap = gapAround(told, context);
  const before = again || isEarly(told, gap, context) ? gap.before : null;
  if (before?.visit.walk !== told.visit.walk) return null;
  return context.knowledge.visits.slice(before.visit.state, told.visit.state)
    .flatMap((visit) => visit.deeds.filter((one) => isNeeded(one) && one.action.label !== deed.action.label && !isCovered(one, visit, context)))[0] ?? null;
}

/**
 * Does the document say that the reader is still on the screen before, and come to speak of the one with the press, or of that
 * before, only after it?
 */
function isEarly({ index, visit, statement }: Told, { before }: Gap, { told }: Context): boolean {
  if (before === null || before.visit.screen === visit.screen || before.visit.state >= visit.state) return false;
  let at = index + 1;
  for (let each = told[at]; each && (!isSure(each) || !isWaymark(each) || each.statement.passage === statement.passage); each = told[at]) at += 1;
  const next = told[at];
  if (next === undefined || next.visit.walk !== visit.walk || next.standing.run !== told[index]?.standing.run) return false;
  return next.visit.state === before.visit.state || next.visit.screen === visit.screen && next.statement.claim.kind === 'arrival';
}
