import type { Draft, Reading } from './reading';

const DOCUMENT = /(?:通知書?|申込書|証明書|承諾書|請求書|手順書|調査票|マニュアル|一覧表|帳票|ファイル|\.(?:pdf|xlsx?|csv|docx?|zip))$/i;
const OBJECT = /^(?:を|が|は|も|の|と)$/;

/** Documents and files that can be got: what is 出力, ダウンロード, 印刷ed, or has a form in brackets (PDF形式). */
export function files(reading: Reading): Draft[] {
  return reading.clauses.flatMap((clause) => clause.args.flatMap((argument) => {
    const { quoted, thing, particle, text, vague } = argument;
    if (thing !== null || text.length > 40) return [];
    const isPdf = quoted && /^\(?(?:PDF|Excel|CSV)/i.test(reading.text.slice(argument.from + text.length + 2).replace(/^[」』】\]]/, ''));
    const { verb } = clause;
    const isGot = verb?.deed === 'output' && !verb.tone.negative && (particle === null || OBJECT.test(particle));
    const isNamed = argument.known.has('file') || (quoted && (isPdf || isGot)) || (!vague && isGot && DOCUMENT.test(text) && !/^(?:等|帳票|ファイル|書類)$/.test(text));
    if (!isNamed || !(isPdf || isGot || (argument.known.has('file') && !argument.known.has('control')))) return [];
    return [{ claim: { kind: 'file' as const, name: text.replace(/等$/, '') }, from: argument.from, to: isGot ? clause.to : argument.to }];
  }));
}
