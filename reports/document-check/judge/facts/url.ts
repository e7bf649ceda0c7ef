import { distance } from 'fastest-levenshtein';
import type { Statement } from '../../model';
import { folded } from '../../text';
import type { TrueFact } from '../../truth/types';
import type { Context } from './context';
import { proofOfFact, right, unknown, wrong, type Outcome } from './outcome';
import { spokenOf } from './published';

/** Letters by which a host may be mistaken. */
const HOST_SLIP = 2;
const PATH_SLIP = 3;
/** Shorter words are a part of too many names. */
const LEAST_NAME = 6;

/** Judges an address: is it one of those that NSS and the pages around it really have? */
export function judgeUrl(statement: Statement, value: string, context: Context): Outcome {
  const all = (context.known.facts.get('url') ?? []).flatMap((fact) => fact.values.map((address): Address => ({ fact, address, real: parts(address) })));
  const whole = goingOn(statement, context);
  const ways = [value, ...(whole === null ? [] : [whole])].map((address) => ({ address, said: parts(address) }));
  for (const { said } of ways) {
    const exact = all.find(({ real }) => real.host === said.host && real.path.join('/') === said.path.join('/'));
    if (exact) return right(`正しいアドレスです（${exact.fact.text}）。`, proofOfFact(exact.fact));
  }
  const { sure } = spokenOf(statement, 'url', value, context);
  for (const { address, said } of ways.toReversed()) {
    const near = all.filter(({ real }) => alike(said, real)).toSorted((one, other) => apart(said, one.real) - apart(said, other.real));
    const [meant] = [...near.filter(({ fact }) => sure.includes(fact)), ...near];
    if (meant) return slip(address, meant);
  }
  // Another page of a known host, where the sentence names the page that it means.
  const { host } = parts(value);
  const called = sure.length > 0 ? sure : calledBefore(value, statement, context);
  const named = all.filter(({ fact, real }) => called.includes(fact) && (isHost(host, real.host) || (sure.length > 0 && fact.terms.length > 1)));
  const [only, other] = [...new Map(named.toReversed().map((each) => [each.fact, each])).values()];
  if (only && !other) return slip(value, only);
  return unknown('NSSが公表しているアドレスのなかに、これに当たるものがありません。');
}

/** Pages of whose name the words right before the address are a part. */
function calledBefore(value: string, statement: Statement, context: Context): readonly TrueFact[] {
  const [before = ''] = context.sentenceOf(statement).split(value);
  const name = folded(/[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9]+(?:の[\p{Script=Han}\p{Script=Katakana}ー]+)*(?=[\s:：<(（」』[|]*$)/u.exec(before)?.[0] ?? '').replace(/の?(?:表|ページ|画面|サイト|url)$/, '');
  return name.length < LEAST_NAME ? [] : (context.known.facts.get('url') ?? []).filter(({ terms }) => terms.length === 1 && terms[0]?.some((term) => folded(term).includes(name)));
}

/** Is it that host, but for a slip, or for hyphens and the domain at its end? */
const isHost = (said: string, real: string): boolean => distance(said, real) <= HOST_SLIP || bareHost(said) === bareHost(real);
const bareHost = (host: string): string => host.replace(/(?:\.(?:co|or|ne|go|ac))?\.[a-z]{2,}$/, '').replace(/-/g, '');

interface Address { readonly fact: TrueFact; readonly address: string; readonly real: Parts }

/** The address with what follows behind a blank or on the next line, where a page has no room for all of it; null where nothing does. */
function goingOn({ passage, quote }: Statement, { outline }: Context): string | null {
  const own = outline.passages[passage]?.text ?? '';
  const at = own.indexOf(quote);
  if (at < 0) return null;
  const end = at + quote.length;
  const rest = own.slice(end).trim() === '' ? outline.passages[passage + 1]?.text ?? '' : own.slice(end);
  // The number of the next step (②) is no part of it.
  const more = /^\s*([\w./%~-]+)/.exec(rest)?.[1];
  return more === undefined ? null : (quote + more).replace(/\s+/g, '');
}

function slip(found: string, { fact, address }: Address): Outcome {
  return wrong(proofOfFact(fact), {
    diagnosis: 'url', severity: 'error', found, expected: address,
    message: `アドレス「${found}」は正しくありません。正しくは「${address}」です（${fact.text}）。`,
  });
}

interface Parts { readonly host: string; readonly path: readonly string[] }

/** Host and segments of an address; `index.html` and a slash at the end make no difference. */
function parts(address: string): Parts {
  const [host = '', ...path] = address.normalize('NFKC').replace(/\s+/g, '').replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/, '').split('/');
  return { host: host.toLowerCase(), path: path.filter((segment) => segment !== '' && segment !== 'index.html') };
}

function alike(said: Parts, real: Parts): boolean {
  if (!isHost(said.host, real.host)) return false;
  const [one, other] = [said.path.join('/'), real.path.join('/')];
  if (one === other || isBrokenOff(said.path, real.path)) return true;
  // Pages that only their numbers tell apart are different pages.
  if (one.replace(/\d+/g, '') === other.replace(/\d+/g, '')) return distance(one, other) === 1;
  if (distance(one, other) <= Math.min(PATH_SLIP, other.length / 3)) return true;
  const differing = said.path.filter((segment, at) => segment !== real.path[at]);
  return said.path.length === real.path.length && said.path.length > 1 && differing.length === 1
    && said.path.every((segment, at) => segment === real.path[at] || (!/^\d+$/.test(segment) && distance(segment, real.path[at] ?? '') <= segment.length / 2));
}

/** An address with a blank in it ends there for everybody who reads it. */
function isBrokenOff(said: readonly string[], real: readonly string[]): boolean {
  const [last = '', whole = ''] = [said.at(-1), real[said.length - 1]];
  return said.length > 1 && said.slice(0, -1).every((segment, at) => segment === real[at]) && whole !== last && whole.startsWith(last);
}

const apart = (one: Parts, other: Parts): number => distance([one.host, ...one.path].join('/'), [other.host, ...other.path].join('/'));
