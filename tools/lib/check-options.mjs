import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from './options.mjs';
import { inRoot } from './paths.mjs';
import { Stop } from './stop.mjs';

const KNOWN = /** @type {const} */ ({
  walk: { type: 'boolean' },
  compare: { type: 'boolean' },
  ocr: { type: 'boolean' },
  'min-severity': { type: 'string' },
  ignore: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
});

const SEVERITIES = /** @type {const} */ (['error', 'warning', 'note']);
const ENDINGS = ['.pdf', '.docx', '.html', '.htm', '.md', '.markdown', '.txt'];

export const CHECK_HELP = `手順書をNSSと照合し、誤り・抜け・食い違いを報告します。

使い方: npm run check-document -- 文書… [オプション]
        npm run check-document -- --compare 旧版 新版

文書: ${ENDINGS.join('、')}

  --walk                文書に書かれたことだけを頼りにブラウザーで操作し、どこまで進めるかも確かめます
  --compare             2つの版を比べ、変わった手順と、影響する手続・研修の章を示します（照合するのは新版です）
  --ocr                 画像だけのページも文字認識で読み取ります
  --min-severity 程度   error（誤り）、warning（注意）、note（参考）のうち、これより軽い指摘を省きます（既定: note）
  --ignore ファイル     承認済みの指摘の一覧（JSON: [{ "id": "指摘の番号", "reason": "理由" }]）
  --out フォルダー      報告書の置き場所（既定: reports/out/document-check）

終了コード: 0 誤りなし、1 誤りあり（読み取れない文書があっても）、2 使い方の誤り、または読み取れない文書があり他に誤りなし`;

/**
 * @typedef {object} CheckOptions
 * @property {string[]} files as they were named, each once
 * @property {boolean} walk
 * @property {boolean} compare
 * @property {boolean} ocr
 * @property {'error' | 'warning' | 'note'} least
 * @property {string | null} ignore
 * @property {string} out absolute
 */

/**
 * Reads the options of `npm run check-document`.
 * @param {string[]} args
 * @returns {CheckOptions | null} null where help was asked for
 * @throws {Stop} when they are unknown or malformed, or a file is missing or of no kind that can be read
 */
export function checkOptions(args) {
  const { values, positionals } = readOptions(args, KNOWN);
  if (values.help) return null;
  const compare = values.compare === true;
  if (positionals.length === 0) throw new Stop('確認する文書を指定してください（例: npm run check-document -- 手順書.pdf、--help で使い方を表示します）。');
  if (compare && positionals.length !== 2) throw new Stop(`--compare には旧版と新版の2つの文書を指定してください（指定されたのは${positionals.length}つです）。`);
  for (const file of positionals) refuseUnreadable(file);
  const files = compare ? positionals : onlyOnce(positionals);
  return {
    files, compare,
    walk: values.walk === true,
    ocr: values.ocr === true,
    least: severity(values['min-severity'] ?? 'note'),
    ignore: values.ignore === undefined ? null : existing(values.ignore),
    out: folder(values.out),
  };
}

/** @param {string} file @throws {Stop} */
function refuseUnreadable(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Stop(`文書が見つかりません: ${file}`);
  if (!found.isFile()) throw new Stop(`文書ではありません: ${file}（ファイルを指定してください）`);
  if (!ENDINGS.includes(path.extname(file).toLowerCase())) {
    throw new Stop(`読み取れない種類のファイルです: ${file}（読み取れるもの: ${ENDINGS.join('、')}）`);
  }
}

/** @param {string[]} files @returns {string[]} without those that are the same file under another name */
function onlyOnce(files) {
  const seen = new Map(files.toReversed().map((file) => [realpathSync(file), file]));
  return files.filter((file) => seen.get(realpathSync(file)) === file).filter((file, index, all) => all.indexOf(file) === index);
}

/** @param {string} text @returns {CheckOptions['least']} */
function severity(text) {
  const found = SEVERITIES.find((known) => known === text);
  if (found === undefined) throw new Stop(`--min-severity には ${SEVERITIES.join('、')} のいずれかを指定してください（指定値: ${text}）。`);
  return found;
}

/** Rather now than after minutes of work. @param {string} place @param {string} named @throws {Stop} */
function refuseUnwritable(place, named) {
  if (!existsSync(place) && path.dirname(place) !== place) return refuseUnwritable(path.dirname(place), named);
  try {
    accessSync(place, constants.W_OK);
  } catch {
    throw new Stop(`--out のフォルダーに書き込めません: ${named}`);
  }
}

/** @param {string} file @returns {string} */
function existing(file) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Stop(`--ignore のファイルが見つかりません: ${file}`);
  return file;
}

/** @param {string | undefined} text @returns {string} */
function folder(text) {
  if (text === undefined) return inRoot('reports', 'out', 'document-check');
  if (statSync(text, { throwIfNoEntry: false })?.isDirectory() === false) throw new Stop(`--out にはフォルダーを指定してください（${text} はファイルです）。`);
  refuseUnwritable(path.resolve(text), text);
  return path.resolve(text);
}
