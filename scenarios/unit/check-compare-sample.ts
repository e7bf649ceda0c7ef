import { state } from '../../reports/document-check/statements';
import { outline } from '../../reports/document-check/structure';
import type { CheckedDocument, Claim, Judged, Outline, Statement, Verdict } from '../../reports/document-check/model';
import type { Truth, TrueControl, TrueScreen } from '../../reports/document-check/truth/types';
import { lexiconOf } from '../../reports/document-check/truth';
import { documentOf } from './check-structure-sample';

const mark = 'documented: sample';
const control = (label: string, role = 'button'): TrueControl => ({ label, role, required: false, format: null, options: null, maxLength: null, mark, count: 1, isInRows: false });
const screen = (name: string, labels: readonly string[], texts: readonly string[] = []): TrueScreen =>
  ({ name, title: name.replace(/画面$/, ''), site: 'NSS', mark, path: '/', controls: labels.map((label) => control(label)), texts, picture: null, leads: [] });
const fact = (id: string, kind: Truth['facts'][number]['kind'], values: readonly string[], terms: readonly (readonly string[])[]): Truth['facts'][number] => ({ id, text: id, kind, values, terms, mark });

/** A library, as far as documents could contradict each other about it. */
export const library: Truth = {
  product: '0', folder: '/',
  screens: [
    screen('蔵書検索条件画面', ['蔵書を検索する', '検索条件を消去する', '条件検索を消去する'], ['検索の条件を入力してください。']),
    screen('予約内容登録画面', ['この内容で予約する', '一括予約を共用する', '受取館の変更'], ['館内利用規程', '予約担当者', '予約事務担当者', '貸出審査', '貸出の審査完了', '貸出の審査終了']),
    screen('予約内容確認画面', ['予約を登録する', '予約内容', '予約内容の変更'], ['館外貸出票番号', '取置期間']),
  ],
  walks: [{ id: 'lending', title: '本の予約', steps: ['①', '②', '③'].map((ref) => ({ ref, numbered: true, part: '1', actor: 'applicant', title: ref, source: 'S 1', actions: [] })) }],
  mails: [
    { kind: '予約受付完了', subject: '【図書館】予約受付完了のお知らせ', to: ['申込担当者', '管理責任者'], text: '', mark, in: [] },
    { kind: '取置完了', subject: '【図書館】取置完了のお知らせ', to: ['管理責任者'], text: '', mark, in: [] },
  ],
  files: [{ name: '図書館貸出承認通知', label: '承認通知を出力する', screen: '予約内容確認画面', mark }],
  facts: [
    fact('取置き', 'duration', ['3営業日'], [['取置き', '取り置き']]), fact('窓口', 'phone', ['0312345678'], [['貸出窓口']]), fact('窓口の時間', 'hours', ['9:00-17:00'], [['貸出窓口']]),
    fact('相談', 'phone', ['0312340000'], [['相談室']]), fact('入口', 'url', ['https://lib.example.jp/entrance/login/'], [['入口']]),
  ],
  texts: [],
};

/** A document as it is compared: read, with its statements. */
export function told(text: string, file = 'manual.txt'): { outline: Outline; statements: readonly Statement[] } {
  const read = outline(documentOf(text, file));
  return { outline: read, statements: state(read, lexiconOf(library)).statements };
}

/** A document with statements of one's own: each belongs to the first passage that contains its words. */
export function stated(text: string, claims: readonly (readonly [words: string, claim: Claim])[], file = 'manual.txt'): { outline: Outline; statements: readonly Statement[] } {
  const read = outline(documentOf(text, file));
  const statements = claims.flatMap(([words, claim], index): Statement[] => {
    const passage = read.passages.find((each) => each.text.includes(words));
    return passage === undefined ? [] : [{ id: `s${index}`, claim, step: passage.step, passage: passage.index, place: passage.place, quote: passage.text }];
  });
  return { outline: read, statements };
}

/** A document that has been judged: presses of quoted words, each right unless it is among the wrong ones; its proof is the step of that number in the walk. */
export function judged(text: string, wrong: readonly string[] = [], file = 'manual.txt'): CheckedDocument {
  const read = outline(documentOf(text, file));
  const all = read.passages.flatMap((passage): Judged[] => [...passage.text.matchAll(/「([^」]+)」を押/g)].map(([quote, label = '']) => {
    const verdict: Verdict = wrong.includes(label) ? 'wrong' : 'correct';
    const claim: Claim = { kind: 'operation', verb: 'press', label, control: 'button', value: null, screen: null, isOptional: false };
    const ref = '①②③'.charAt((read.steps.find(({ id }) => id === passage.step)?.number ?? 9) - 1);
    return {
      statement: { id: `${passage.step} ${label}`, claim, step: passage.step, passage: passage.index, place: passage.place, quote }, verdict, reason: '',
      proof: ref === '' ? null : { walk: 'lending', ref, screen: null, picture: null, mark: null },
    };
  }));
  return { outline: read, judged: all, unstated: [], walks: ['lending'], isAboutNss: true, alignment: { of: new Map(), at: new Map(), walks: ['lending'] }, findings: [] };
}
