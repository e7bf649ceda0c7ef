import { readOptions } from './options.mjs';
import { Stop } from './stop.mjs';

const KNOWN = /** @type {const} */ ({
  list: { type: 'boolean' },
  check: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
});

export const RECORD_HELP = `使い方: npm run record [-- ID… オプション]
  ID            手順の識別子（省くとすべて。--list で一覧）
  --check       作り直しが必要な手順を示すだけで、何も作らない（あれば終了コード 1）
  --lang ja|en  字幕の言語（既定 ja）
  --list        手順の一覧
できるもの: reports/out/training/<ID>/ に video.mp4、captions.vtt・.srt、chapters.vtt、guide.html・.pdf・.docx・.pptx・.md、
            reports/out/training/index.html にその一覧。前と同じ部分は作り直しません。`;

/**
 * Reads the options of `npm run record`.
 * @param {string[]} args
 * @returns {{ids: string[], list: boolean, check: boolean, language: 'ja' | 'en'} | null} null: help is wanted
 * @throws {Stop} when they are unknown or contradict each other
 */
export function recordOptions(args) {
  const { values, positionals } = readOptions(args, KNOWN);
  if (values.help) return null;
  const language = values.lang ?? 'ja';
  if (language !== 'ja' && language !== 'en') throw new Stop(`--lang には ja か en を指定してください（指定値: ${language}）。`);
  if (values.list && (values.check || positionals.length > 0)) throw new Stop('--list は、ほかの指定と同時には使えません。');
  return { ids: [...new Set(positionals)], list: Boolean(values.list), check: Boolean(values.check), language };
}
