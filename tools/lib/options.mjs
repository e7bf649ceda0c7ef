import { parseArgs } from 'node:util';
import { Stop } from './stop.mjs';

/** @typedef {Record<string, {type: 'boolean' | 'string'}>} Known the options a command knows */

/**
 * Reads a command line strictly, with messages in Japanese.
 * @param {string[]} args without node and script
 * @param {Known} known
 * @returns {{values: Record<string, any>, positionals: string[]}}
 * @throws {Stop} on an unknown option, a missing value or a value that is not wanted
 */
export function readOptions(args, known) {
  const { values, positionals, tokens } = parseArgs({ args, options: known, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(known, name)) {
      throw new Stop(`不明なオプションです: ${rawName}（使えるオプション: ${list(known)}）`);
    }
    const wantsValue = known[name]?.type === 'string';
    if (wantsValue && (!value || (!inlineValue && value.startsWith('-')))) throw new Stop(`${rawName} には値が必要です。`);
    if (!wantsValue && value !== undefined) throw new Stop(`${rawName} に値は付けられません。`);
  }
  return { values, positionals };
}

/** @param {Known} known */
function list(known) {
  return Object.entries(known)
    .map(([name, { type }]) => `--${name}${type === 'string' ? ' 値' : ''}`)
    .join('、');
}

/**
 * @param {Record<string, any>} values from {@link readOptions}
 * @param {string} name the option
 * @param {number} least
 * @param {number} most
 * @returns {number | undefined} undefined when it was not given
 * @throws {Stop} when it is not a whole number in the range
 */
export function wholeNumber(values, name, least, most) {
  const text = values[name];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new Stop(`--${name} には ${least} から ${most} までの整数を指定してください（指定値: ${text}）。`);
}
