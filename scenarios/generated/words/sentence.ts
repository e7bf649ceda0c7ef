import type { Operation, Said, Sentence } from '../types';
import { clause, looked, quoted, quotedValue, type Clause } from './operation';
import type { Style } from './style';

/**
 * A sentence in Japanese, with its full stops; what must be told in two sentences (a press, and the screen that comes) is.
 * @param screen name the screen that it happens on at its beginning; null: do not
 */
export function inWords({ said, isNote }: Sentence, style: Style, screen: string | null): string {
  const clauses = said.filter((one) => one.say === 'operation' || one.say === 'look');
  if (clauses.length > 0) return `${screen === null ? '' : `${screenName(screen, style)}で、`}${done(clauses, style)}`;
  return `${isNote ? '※ ' : ''}${said.map((one) => told(one, style)).join('')}`;
}

/** 「申込情報一覧」, メニュー画面: what does not say itself that it is a screen stands in brackets. */
export const screenName = (screen: string, style: Style): string => (/画面$/.test(screen) && style.wording !== 2 ? screen : quoted(screen, style));

function done(all: readonly (Operation | Extract<Said, { say: 'look' }>)[], style: Style): string {
  const clauses = all.map((one) => (one.say === 'look' ? looked(one.label, one.value, style) : clause(one, style)));
  const joined = clauses.reduce<Clause[]>((before, next) => {
    const last = before.at(-1);
    if (!last?.joins || !next.joins || last.verb !== next.verb) return [...before, next];
    const together = clauses.length === 2 ? style.and : '、';
    return [...before.slice(0, -1), { ...next, object: `${last.object.replace(/[をに]$/, '')}${together}${next.object}` }];
  }, []);
  const [head, last] = [joined.slice(0, -1), joined.at(-1)!];
  const before = head.map(({ object, verb }) => `${object}${verb.joining}、`).join('');
  const final = all.at(-1)!;
  const next = final.say === 'operation' && final.to !== null && final.to !== final.screen ? final.to : null;
  if (next !== null && style.next === 'joined') return `${before}${last.object}${last.verb.when}、${shown(next, style)}`;
  if (next !== null && style.next === 'onward') return `${before}${last.object}${last.verb.joining}、${screenName(next, style)}へ${ONWARD[style.manner]}。`;
  const sentence = `${before}${last.object}${last.verb[style.manner]}。`;
  return next !== null && style.next === 'own' ? sentence + shown(next, style) : sentence;
}

const ONWARD: Readonly<Record<Style['manner'], string>> = { plain: '進む', polite: '進みます', request: '進んでください' };

const shown = (screen: string, style: Style): string =>
  `${screenName(screen, style)}が${style.manner === 'plain' ? ['表示される', '開く', '表示される'][style.wording] : ['表示されます', '開きます', '表示されます'][style.wording]}。`;

function told(said: Said, style: Style): string {
  const isPlain = style.manner === 'plain';
  switch (said.say) {
    case 'arrive': return shown(said.screen, style);
    case 'format': return `${quoted(said.label, style)}は${said.format}で入力${isPlain ? 'する' : style.manner === 'polite' ? 'します' : 'してください'}。`;
    case 'limit': return `${quoted(said.label, style)}は${said.characters}文字以内で入力${isPlain ? 'する' : style.manner === 'polite' ? 'します' : 'してください'}。`;
    case 'required': return said.required ? `${quoted(said.label, style)}は必須${style.wording === 1 ? '項目' : ''}${isPlain ? 'である' : 'です'}。` : `${quoted(said.label, style)}${style.wording === 1 ? 'は任意入力' : 'の入力は任意'}${isPlain ? 'である' : 'です'}。`;
    case 'mail': return mailed(said, style);
    case 'figure': return `${said.before}${said.printed}${said.after}`;
    case 'plain': return said.text;
    default: throw new Error(`${said.say} stands in a sentence of its own.`);
  }
}

function mailed({ subject, to }: Extract<Said, { say: 'mail' }>, style: Style): string {
  const bare = subject.replace(/^【NSS】/, '');
  const isPlain = style.manner === 'plain';
  const people = to.join(style.and);
  switch (style.wording) {
    case 0: return `${people === '' ? '' : `${people}宛てに、`}${quoted(bare, style)}の${style.mail}が${isPlain ? '届く' : '届きます'}。`;
    case 1: return `${quoted(bare, style)}の${style.mail}が${people === '' ? '' : `${people}に`}${isPlain ? '送信される' : '送信されます'}。`;
    case 2: return `件名${quotedValue(subject)}の${style.mail}が${people === '' ? '' : `${people}に`}${isPlain ? '届く' : '届きます'}。`;
  }
}
