import type { Claim, Recipient, Statement } from '../../model';
import { folded, nearest } from '../../text';
import { namesOfMail } from '../../truth/names';
import type { Truth, TrueMail } from '../../truth/types';
import { compareNames, spelling } from '../spelling';
import type { Context } from './context';
import { due } from './due';
import { right, spelt, unknown, wrong, type Outcome } from './outcome';

type Mail = Extract<Claim, { kind: 'mail' }>;

/** Number of recipients that there can be. */
const EVERYBODY = 2;

/** Judges what a document calls a mail and who it says gets it. */
export function judgeMail(statement: Statement, claim: Mail, context: Context): Outcome {
  const here = due(statement, context);
  const named = mailsNamed(claim.name, context.truth);
  const candidates = named.length === 0 ? [] : preferred(named, context);
  const name = short(claim.name);
  if (candidates.length === 0) {
    const meant = misnamed(claim.name, here, statement, context);
    if (meant === null) return unknown(`「${claim.name}」にあたるメールがNSSに見つかりません。`);
    if (!isSubject(claim, statement, context) && letters(name) === letters(short(meant.subject))) return recipients(claim, [meant], agrees(meant, context), statement, context);
    if (!isSubject(claim, statement, context) && compareNames(name, short(meant.subject)) === 'near') return unknown(`「${claim.name}」にあたるメールがNSSに見つかりません。`);
    return compareNames(name, short(meant.subject)) === 'variant'
      ? recipients(claim, [meant], spelt(claim.name, meant.subject, proofOf(meant, context)), statement, context)
      : subject(claim, meant, context);
  }
  const [only, ...others] = here.filter((mail) => !candidates.includes(mail));
  // Another mail of NSS where this one comes: wrong only if the right one is never spoken of and this one comes elsewhere.
  if (here.length > 0 && here.every((mail) => !candidates.includes(mail)) && only && others.length === 0 && !isMentioned(only, context, statement)) {
    return subject(claim, only, context);
  }
  return recipients(claim, candidates, agrees(candidates[0], context), statement, context);
}

/** The words of a subject that tell mails apart. */
export const short = (name: string): string => name.normalize('NFKC').replace(/^件名[:\s]*/, '').replace(/^[[【]NSS[\]】]/i, '')
  .replace(/の?(?:e-?mail|eメール|電子メール|メール)$/i, '').replace(/(?:の?(?:お知らせ|通知))+$/, '').replace(/の(?=(?:受付|確認|完了|発行))/g, '');

const kept = new WeakMap<Truth, { readonly byName: Map<string, TrueMail[]>; readonly names: readonly (readonly [string, TrueMail])[] }>();

function index(truth: Truth): { readonly byName: Map<string, TrueMail[]>; readonly names: readonly (readonly [string, TrueMail])[] } {
  const before = kept.get(truth);
  if (before) return before;
  const names = truth.mails.flatMap((mail) => [...new Set(namesOfMail(mail).map((name) => folded(short(name))))].map((name) => [name, mail] as const));
  const byName = new Map<string, TrueMail[]>();
  for (const [name, mail] of names) byName.set(name, [...byName.get(name) ?? [], mail]);
  const made = { byName, names };
  kept.set(truth, made);
  return made;
}

/** Mails that a name fits: as a whole, or as a part that says more than that something is done. */
export function mailsNamed(name: string, truth: Truth): readonly TrueMail[] {
  const { byName, names } = index(truth);
  const key = folded(short(name));
  const whole = byName.get(key);
  if (whole) return whole;
  if (key.length < 4) return [];
  return [...new Set(names.filter(([each]) => each.includes(key)).map(([, mail]) => mail))];
}

function preferred(mails: readonly TrueMail[], { alignment }: Context): readonly TrueMail[] {
  const ofWalks = mails.filter((mail) => mail.in.some(({ walk }) => alignment.walks.includes(walk)));
  return ofWalks.length > 0 ? ofWalks : mails;
}

/** Which mail a name that fits none is meant to be. */
function misnamed(name: string, here: readonly TrueMail[], statement: Statement, context: Context): TrueMail | null {
  const said = short(name);
  const spelled = spelling(said);
  const near = context.truth.mails.filter((mail) => namesOfMail(mail).some((each) => spelling(short(each)) === spelled
    || ['variant', 'near'].includes(compareNames(said, short(each)))));
  const nearHere = here.filter((mail) => near.includes(mail));
  const possible = preferred(nearHere.length > 0 ? nearHere : near, context);
  // What the document has right elsewhere is not what it has wrong here.
  const open = possible.filter((mail) => !isMentioned(mail, context, statement));
  const [one, ...more] = open.length > 0 ? open : possible;
  if (one && more.length === 0) return one;
  if (one) return nearest(said, [one, ...more], ({ subject: each }) => short(each))?.best ?? one;
  // A quoted subject that is none, where a single mail is due that the document does not name elsewhere.
  const [due, ...others] = here.length === 1 ? here : here.length === 2 ? here.filter((mail) => !isMentioned(mail, context, statement)) : [];
  return /お知らせ|^【|件名/.test(name) && others.length === 0 ? due ?? null : null;
}

const spoken = new WeakMap<Context, ReadonlyMap<TrueMail, ReadonlySet<string>>>();

/** Does another statement speak of a mail? */
function isMentioned(mail: TrueMail, context: Context, but: Statement): boolean {
  const known = spoken.get(context) ?? mentions(context);
  spoken.set(context, known);
  return [...known.get(mail) ?? []].some((id) => id !== but.id);
}

function mentions({ statements, truth }: Context): Map<TrueMail, Set<string>> {
  const by = new Map<TrueMail, Set<string>>();
  for (const { id, claim } of statements) if (claim.kind === 'mail') for (const mail of mailsNamed(claim.name, truth)) by.set(mail, (by.get(mail) ?? new Set()).add(id));
  return by;
}

/** What is neither quoted nor called お知らせ may be a description in other words, or the same ones in another order. */
function isSubject({ name }: Mail, statement: Statement, { sentenceOf, outline }: Context): boolean {
  if (/お知らせ|【|件名/.test(name)) return true;
  const [sentence, words] = [folded(sentenceOf(statement)), folded(name).replace(/の?(?:e-?mail|メール)$/, '')];
  const passage = outline.passages[statement.passage];
  if (passage?.emphasis.some(({ from, to }) => folded(passage.text.slice(from, to)) === words)) return true;
  return !/(?:メール|mail)[」』"”]/.test(folded(statement.quote)) && /[「『【［"“'‘《〈[]$/.test(sentence.slice(0, Math.max(0, sentence.indexOf(words))));
}
const letters = (name: string): string => [...spelling(name).replace(/[のをが]/g, '')].sort().join('');

const agrees = (mail: TrueMail | undefined, context: Context): Outcome => right('NSSのメールと合っています。', proofOf(mail, context));

function subject(claim: Mail, meant: TrueMail, context: Context): Outcome {
  const expected = meant.subject;
  return wrong(proofOf(meant, context), {
    diagnosis: 'mail-subject', severity: 'error', found: claim.name, expected,
    message: `「${claim.name}」というメールは、ここではNSSから届きません。正しい件名は「${expected}」です。`,
  });
}

/** Does a list of recipients begin before the sentence, where a page or a line ends in the midst of it? */
function isContinued(said: readonly Recipient[], real: readonly Recipient[], { passage }: Statement, { outline }: Context): boolean {
  const [before, own] = [outline.passages[passage - 1], outline.passages[passage]];
  const end = before?.text.trimEnd().slice(-12) ?? '';
  const missing = real.filter((who) => !said.includes(who));
  return own !== undefined && missing.length > 0 && said.every((who) => real.includes(who)) && !/[。.!?！？]$/.test(end)
    && missing.every((who) => end.includes(who.slice(0, -1)) || /^(?:者|び|よび|および|、|と)/.test(own.text.trimStart()) || (/^・/.test(own.text.trimStart()) && /者$/.test(end.trim())));
}

function recipients({ name, to, notTo }: Mail, mails: readonly TrueMail[], otherwise: Outcome, statement: Statement, context: Context): Outcome {
  const real = mails.filter((mail) => mail.to.length > 0);
  const [first] = real;
  if (first === undefined || (to === null && notTo.length === 0)) return otherwise;
  // That nobody gets a mail is no statement on who does.
  if (to === null && notTo.length === EVERYBODY) return otherwise;
  const fits = (mail: TrueMail): boolean => (to === null || same(to, mail.to)) && notTo.every((who) => !mail.to.includes(who));
  if (real.some(fits) || real.some((mail) => isContinued(to ?? [], mail.to, statement, context))) return otherwise;
  const found = to === null ? `${notTo.join('、')}には届かない` : to.join('、');
  const expected = first.to.join('、');
  return wrong(proofOf(first, context), {
    diagnosis: 'recipient', severity: 'error', found, expected,
    message: to === null || same(to, first.to)
      ? `メール「${name}」は${notTo.filter((who) => first.to.includes(who)).join('、')}にも届きます。宛先は${expected}です。`
      : `メール「${name}」の宛先は${found}ではなく、${expected}${first.to.length === 1 ? 'だけ' : ''}です。`,
  });
}

const same = (one: readonly Recipient[], other: readonly Recipient[]): boolean => one.length === other.length && one.every((who) => other.includes(who));

function proofOf(mail: TrueMail | undefined, { alignment }: Context): Outcome['proof'] {
  if (mail === undefined) return null;
  const came = mail.in.find(({ walk }) => alignment.walks.includes(walk)) ?? mail.in[0];
  return { walk: came?.walk ?? null, ref: came?.ref ?? null, screen: 'E-mail', picture: null, mark: mail.mark };
}
