import type { Alignment, Outline, Statement } from '../../model';
import { likeness } from '../../text';
import type { Truth } from '../../truth/types';
import { courseOf } from './course';
import { Fitter } from './fit';
import { inTurn, settled } from './turns';
import { knowledgeOf, type Knowledge } from './knowledge';
import { standings } from './runs';
import type { Told } from './told';

/** An alignment with what the judges of this room need to know besides. */
export interface Course extends Alignment {
  readonly knowledge: Knowledge;
  readonly told: readonly Told[];
  readonly fitter: Fitter;
  /** Does the document name things of NSS, whether it walks through it or not? */
  readonly isAbout: boolean;
}

const courses = new WeakMap<Alignment, Course>();

/**
 * Finds out which walks a document describes and which of their actions each statement is.
 * @returns no walks where the document is not about NSS
 */
export function align(outline: Outline, statements: readonly Statement[], truth: Truth): Alignment {
  const knowledge = knowledgeOf(truth);
  const fitter = new Fitter(knowledge);
  const standing = standings(outline, statements, knowledge);
  const stops = statements.map((statement, index) => {
    const before = statements[index - 1];
    const isNew = before === undefined || standing.get(before.id)?.run !== standing.get(statement.id)?.run;
    return { fits: fitter.of(statement), isNew };
  });
  const way = courseOf(stops, knowledge, titled(outline, truth));
  const told = settled(inTurn(statements.flatMap((statement, index): Told[] => {
    const visit = knowledge.visits[way[index] ?? 0];
    const own = standing.get(statement.id);
    return visit && own ? [{ index, statement, standing: own, visit, fit: stops[index]?.fits.get(visit.state) ?? null }] : [];
  })), fitter);
  const isAbout = aboutNss(outline, told);
  const walks = isAbout ? walksOf(told, truth) : [];
  const course: Course = {
    of: new Map(told.flatMap(({ statement, fit }) => (fit?.deed && fit.isSure ? [[statement.id, { walk: fit.deed.walk.id, ref: fit.deed.step.ref, action: fit.deed.action.index }]] : []))),
    at: walks.length > 0 ? new Map(told.filter(({ visit }) => visit.screen.truth !== null).map(({ statement, visit }) => [statement.id, visit.screen.name])) : new Map(),
    walks, isAbout, knowledge, told, fitter,
  };
  courses.set(course, course);
  return course;
}

/** What `align` found out besides; found out anew for an alignment from elsewhere. */
export function courseOfAlignment(alignment: Alignment, outline: Outline, statements: readonly Statement[], truth: Truth): Course {
  const known = courses.get(alignment);
  if (known) return known;
  return courses.get(align(outline, statements, truth)) as Course;
}

/** Points from which a document is taken to be about NSS, and which share of what it names NSS must know. */
const ENOUGH = 2;
const SHARE = 0.2;
const OWN_NAME = /NACCS|(?<![A-Za-z])NSS(?![A-Za-z])/i;

/** A few names that every website has prove nothing; a document that names NACCS needs less. */
function aboutNss(outline: Outline, told: readonly Told[]): boolean {
  const names = new Map<string, number>();
  let named = 0;
  for (const { statement: { claim }, fit } of told) {
    if (claim.kind !== 'arrival' && claim.kind !== 'operation' && claim.kind !== 'mail') continue;
    named += 1;
    const name = claim.kind === 'arrival' ? claim.screen : claim.kind === 'operation' ? claim.label : claim.name;
    if (fit?.isSure) names.set(name, distinctness(name));
  }
  const points = [...names.values()].reduce((sum, each) => sum + each, 0);
  const isNamed = outline.passages.some(({ text }) => OWN_NAME.test(text));
  return points >= (isNamed ? ENOUGH / 2 : ENOUGH * 1.5) && names.size >= SHARE * named / 2;
}

/** Most visits between two things that are done for them to belong to one procedure. */
const TOGETHER = 4;

/** Headings, with the title, among which that of a procedure is looked for. */
const HEADINGS = 4;
/** Least likeness of a heading and the title of a procedure, and what it is worth, in points of a fit. */
const [TITLED, WORTH] = [0.6, 4];

/** What it is worth to each walk that the document bears a title like its own. */
function titled({ title, passages }: Outline, truth: Truth): readonly number[] {
  const headings = [title ?? '', ...passages.filter(({ kind }) => kind === 'title' || kind === 'heading').slice(0, HEADINGS).map(({ text }) => text)];
  return truth.walks.map((walk) => {
    const most = Math.max(...headings.map((heading) => likeness(heading, walk.title)));
    return most < TITLED ? 0 : WORTH * most ** 3;
  });
}

/** What names of screens, buttons, fields and mails of any website are made of. */
const COMMON = /画面|ページ|ボタン|メニュー|ログイン|ログアウト|パスワード|ID|新規|入力|内容|登録|確認|完了|申込|申請|受付|変更|追加|削除|検索|設定|送信|同意|詳細|一覧|情報|利用規約|お客様|お知らせ|通知|(?:E-?)?メール|E-?mail|アドレス|郵便番号|住所|所在地|電話番号|FAX番号|氏名|フリガナ|手続き?|次へ?|前へ?|進む|戻る|する|[をのにへでとはがお用再姓名:：・()（）\s]/gi;

/** Short names and those of every website count little. */
const distinctness = (name: string): number => (name.length <= 4 || name.replace(COMMON, '').length < 2 ? 0.25 : 1);

/** Is one press what leads to the other, in one sentence? Of two that do, one may bear a wrong name, and the sentence walks all the same. */
function isStride(one: Told, other: Told): boolean {
  const [from, to] = [one.fit?.deed?.action, other.fit?.deed?.action];
  return one.statement.passage === other.statement.passage && (one.fit?.isSure === true || other.fit?.isSure === true) && other.visit.state === one.visit.state + 1
    && from?.kind === 'press' && to?.kind === 'press' && from.to === other.visit.screen.name;
}

/** Walks by how many statements fall on them; those with hardly any are left out, and those of which nobody does two things near each other. */
function walksOf(told: readonly Told[], truth: Truth): string[] {
  const counts = new Map<string, number>();
  const done = new Map<string, Told>();
  const latest = new Map<string, Told>();
  const walked = new Set<string>();
  for (const each of told) {
    const { visit, fit, statement: { claim } } = each;
    const walk = truth.walks[visit.walk];
    if (!walk || !fit) continue;
    const beside = latest.get(walk.id);
    if (beside && isStride(beside, each)) walked.add(walk.id);
    latest.set(walk.id, each);
    if (!fit.isSure) continue;
    counts.set(walk.id, (counts.get(walk.id) ?? 0) + 1);
    if (claim.kind !== 'operation' && claim.kind !== 'mail' || fit.deed === null) continue;
    const last = done.get(walk.id);
    if (last && last.fit?.deed !== fit.deed && Math.abs(last.visit.state - visit.state) <= TOGETHER) walked.add(walk.id);
    done.set(walk.id, each);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([id, count]) => walked.has(id) && count >= Math.min(3, 0.1 * most)).toSorted(([, one], [, other]) => other - one).map(([id]) => id);
}
