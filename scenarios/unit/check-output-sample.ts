import type {
  Box, CheckedDocument, CheckResult, Claim, DocumentStep, Finding, Format, Judged, Passage, Place, Proof, SourceDocument, Statement, Verdict,
} from '../../reports/document-check/model';
import type { Truth } from '../../reports/document-check/truth/types';

/** A made-up document with something of everything that the outputs must show, hostile texts included. */

export const HOSTILE = '<script>alert("x")</script>&\u202e\u0007\ud800';

export const place = (line: number, page: number | null = null, boxes: readonly Box[] = []): Place => ({ page, line, boxes });

const proof: Proof = { walk: 'sample-walk', ref: '1-②', screen: '内容選択画面', picture: 'sample-walk/02.png', mark: 'documented: S0 1-②' };

const steps: readonly Omit<DocumentStep, 'place'>[] = [
  { id: '1-①', marker: '①', number: 1, part: '1. 申し込む', parent: null, title: '「内容選択」を押す' },
  { id: '1-②', marker: '②', number: 2, part: '1. 申し込む', parent: null, title: '「次に進む」を押す' },
  { id: '1-②-(1)', marker: '(1)', number: 1, part: '1. 申し込む', parent: '1-②', title: '台数を入力する' },
  { id: '2-①', marker: '①', number: 1, part: '2. 届くのを待つ', parent: null, title: 'しばらく待つ' },
];

/** Text, step and kind of each passage, in order; one a line. */
const texts: readonly [text: string, step: string | null, kind: Passage['kind']][] = [
  [`端末の増設 ${HOSTILE}`, null, 'title'],
  ['1. 申し込む', null, 'heading'],
  ['「内容選択」を押す', '1-①', 'step'],
  ['「次に進む」を押すと、内容入カ画面が開く', '1-②', 'step'],
  ['※時間に余裕をもって', '1-②', 'note'],
  ['台数（半角数字3桁）を入力する', '1-②-(1)', 'step'],
  ['2. 届くのを待つ', null, 'heading'],
  ['しばらく待つ', '2-①', 'step'],
];

const claims: Readonly<Record<string, Claim>> = {
  a: { kind: 'operation', verb: 'press', label: '内容選択', control: 'button', value: null, screen: null, isOptional: false },
  b: { kind: 'operation', verb: 'press', label: '次に進む', control: 'button', value: null, screen: null, isOptional: false },
  c: { kind: 'arrival', screen: '内容入カ画面' },
  d: { kind: 'field', label: '台数', format: '半角数字', maxLength: 3, required: null, options: null, screen: null },
};

export interface SampleOptions {
  readonly file?: string;
  readonly format?: Format;
  /** Where each passage stands; by default one a line. */
  readonly placeOf?: (index: number) => Place;
}

export function sampleDocument({ file = 'manual.txt', format = 'txt', placeOf = (index) => place(index + 1) }: SampleOptions = {}): CheckedDocument {
  const source: SourceDocument = {
    file, format, title: null, pages: format === 'pdf' ? 2 : null,
    blocks: texts.map(([text], index) => ({
      kind: 'paragraph', level: 0, marker: null, text, emphasis: [], cells: [], isHead: false,
      runs: [{ from: 0, to: text.length, page: placeOf(index).page, line: placeOf(index).line, box: placeOf(index).boxes[0] ?? null }],
    })),
    unread: format === 'pdf' ? [{ page: 2, reason: '画像だけのページです（--ocr で読み取れます）' }] : [],
  };
  const passages: Passage[] = texts.map(([text, step, kind], index) => ({
    index, kind, text, step, place: placeOf(index), part: null, emphasis: [], head: null, block: index, from: 0,
  }));
  const statement = (id: string, passage: number, quote: string): Statement =>
    ({ id, claim: claims[id] as Claim, passage, quote, step: texts[passage]?.[1] ?? null, place: placeOf(passage) });
  const judged = (one: Statement, verdict: Verdict, reason: string): Judged => ({ statement: one, verdict, reason, proof });
  const finding = (id: string, rest: Partial<Finding>): Finding => ({
    id, diagnosis: 'renamed', severity: 'error', message: '', found: null, expected: null, file, step: null, place: placeOf(0), quote: '', also: [], statements: [], proof, ...rest,
  });
  return {
    outline: { document: source, title: texts[0]?.[0] ?? null, passages, steps: steps.map((step) => ({ ...step, place: placeOf(texts.findIndex(([, id]) => id === step.id)) })) },
    judged: [
      judged(statement('a', 2, '内容選択'), 'correct', '「メニュー画面」のボタン'),
      judged(statement('b', 3, '次に進む'), 'wrong', '「内容選択画面」に「次に進む」はありません。'),
      judged(statement('c', 3, '内容入カ画面'), 'variant', '「内容入力画面」の表記ゆれ'),
      judged(statement('d', 5, '台数（半角数字3桁）'), 'unknown', 'NSSに比べるものがありません。'),
    ],
    unstated: [{ passage: 0, reason: '見出し' }, { passage: 1, reason: '見出し' }, { passage: 4, reason: '照合できる事柄がありません。' }, { passage: 6, reason: '見出し' }, { passage: 7, reason: '照合できる事柄がありません。' }],
    walks: ['sample-walk'],
    isAboutNss: true,
    alignment: { of: new Map(), at: new Map(), walks: ['sample-walk'] },
    findings: [
      finding('renamed-00000001', {
        message: `「内容選択画面」に「次に進む」というボタンはありません。正しくは「次へ進む」です。${HOSTILE}`, found: '次に進む', expected: '次へ進む',
        step: '1-②', place: placeOf(3), quote: '次に進む', statements: ['b'],
        also: [{ file, step: '1-②-(1)', place: placeOf(5), quote: '次に進む' }],
      }),
      finding('spelling-00000002', { diagnosis: 'spelling', severity: 'note', message: '「内容入カ画面」は、画面では「内容入力画面」です。', found: '内容入カ画面', expected: '内容入力画面', step: '1-②', place: placeOf(3), quote: '内容入カ画面', statements: ['c'] }),
      finding('unmentioned-mail-00000003', { diagnosis: 'unmentioned-mail', severity: 'warning', message: '「受付完了のお知らせ」が届きますが、書かれていません。', place: placeOf(6), quote: '' }),
    ],
  };
}

/** A document about something else. */
export function otherDocument(file = 'recipe.md'): CheckedDocument {
  const one = sampleDocument({ file, format: 'md' });
  return { ...one, outline: { ...one.outline, title: '肉じゃがの作り方', steps: [] }, judged: [], walks: [], isAboutNss: false, findings: [] };
}

export function sampleResult(documents: readonly CheckedDocument[] = [sampleDocument(), otherDocument()]): CheckResult {
  const [first] = documents;
  const file = first?.outline.document.file ?? '';
  return {
    product: 'abc123', documents,
    failed: [{ file: 'locked.pdf', reason: '暗号化されています。' }],
    contradictions: [{
      id: 'contradiction-00000004', diagnosis: 'contradiction', severity: 'warning', message: '期限が「2日」と「2営業日」に分かれています。', found: '2日', expected: '2営業日',
      file, step: null, place: place(2), quote: '2日', also: [{ file, step: null, place: place(7), quote: '2営業日' }], statements: [], proof: null,
    }],
  };
}

export function sampleTruth(folder: string): Truth {
  return {
    product: 'abc123', folder, mails: [], files: [], facts: [], texts: [],
    screens: [{
      name: '内容選択画面', title: '内容 選択', site: 'nss', mark: 'documented: S0 1-②', path: '/x', texts: [], picture: 'sample-walk/02.png', leads: [],
      controls: ['次へ進む', '戻る'].map((label) => ({ role: 'button', label, required: false, format: null, options: null, maxLength: null, mark: null, count: 1, isInRows: false })),
    }],
    walks: [{ id: 'sample-walk', title: '端末の追加', steps: [{ ref: '1-②', numbered: true, part: '1. 申し込む', actor: 'applicant', title: '内容を選ぶ', source: 'S0 1-②', actions: [] }] }],
  };
}
