import { statSync } from 'node:fs';
import path from 'node:path';
import { readOptions, wholeNumber } from './options.mjs';
import { Stop } from './stop.mjs';

const KNOWN = /** @type {const} */ ({
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  memory: { type: 'boolean' },
  seed: { type: 'string' },
  smtp: { type: 'string' },
  mailpit: { type: 'string' },
  'mailpit-port': { type: 'string' },
  'smtp-port': { type: 'string' },
  practice: { type: 'boolean' },
});
const LAST_PORT = 65_535;

/**
 * @typedef {object} ServeOptions
 * @property {string} host
 * @property {number} port 0 takes a free one
 * @property {string | null} data absolute folder that is kept between runs; null keeps everything in memory
 * @property {number} seed
 * @property {{smtp: {host: string, port: number}, url: string} | null} mailpit a running Mailpit to use; null starts one
 * @property {number | undefined} mailpitPort
 * @property {number | undefined} smtpPort
 * @property {boolean} practice serves a class room, with an NSS for each trainee
 */

/**
 * Reads the options of `npm run serve`.
 * @param {string[]} args
 * @returns {ServeOptions}
 * @throws {Stop} when they are unknown, malformed or contradict each other
 */
export function serveOptions(args) {
  const { values, positionals } = readOptions(args, KNOWN);
  if (positionals.length > 0) throw new Stop(`不明な引数です: ${positionals[0]}`);
  if (values.memory && values.data !== undefined) throw new Stop('--memory と --data は同時に指定できません。');
  if ((values.smtp === undefined) !== (values.mailpit === undefined)) {
    throw new Stop('--smtp と --mailpit は両方を指定してください（例: --smtp 127.0.0.1:1025 --mailpit http://127.0.0.1:8025）。');
  }
  const mailpit = values.smtp === undefined ? null : { smtp: smtpAddress(values.smtp), url: webAddress(values.mailpit) };
  const mailpitPort = wholeNumber(values, 'mailpit-port', 1, LAST_PORT);
  const smtpPort = wholeNumber(values, 'smtp-port', 1, LAST_PORT);
  if (mailpit && (mailpitPort ?? smtpPort) !== undefined) {
    throw new Stop('--mailpit-port と --smtp-port は Mailpit を起動するときの指定で、--smtp・--mailpit と同時には使えません。');
  }
  return {
    host: values.host ?? '127.0.0.1',
    port: wholeNumber(values, 'port', 0, LAST_PORT) ?? 4010,
    data: values.memory ? null : dataFolder(values.data ?? '.data'),
    seed: wholeNumber(values, 'seed', 0, 4_294_967_295) ?? 1,
    mailpit,
    mailpitPort,
    smtpPort,
    practice: values.practice ?? false,
  };
}

/** @param {string} text @returns {{host: string, port: number}} */
function smtpAddress(text) {
  const [, bracketed, plain, digits] = /^(?:\[([^\]]+)\]|([^:]+)):(\d+)$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  if (host === undefined || !(port >= 1 && port <= LAST_PORT)) {
    throw new Stop(`--smtp は HOST:PORT の形で指定してください（指定値: ${text}）。`);
  }
  return { host, port };
}

/** @param {string} text @returns {string} with a slash at the end */
function webAddress(text) {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new Stop(`--mailpit は http:// から始まるアドレスで指定してください（指定値: ${text}）。`);
  }
  return text.endsWith('/') ? text : `${text}/`;
}

/** @param {string} text @returns {string} */
function dataFolder(text) {
  const folder = path.resolve(text);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new Stop(`--data にはフォルダを指定してください（${text} はファイルです）。`);
  }
  return folder;
}
