/** Wrong names that a document uses, and what NSS fills in itself. */
import { expect, test } from '../../fixtures';
import { align, judgeOperations } from '../../reports/document-check/judge/operations';
import type { TrueScreen } from '../../reports/document-check/truth/types';
import { documentOf, press, screen, step, truthOf } from './check-operations-truth';

const [MENU, GUIDE, PERSON, PARTS, END] = ['修理メニュー画面', '修理案内画面', '依頼者入力画面', '部品選択画面', '修理受付画面'];
const fill = (label: string) => ({ kind: 'fill', screen: PERSON, role: 'textbox', label, value: '1' });

/** @param person how 依頼者入力画面 is, and what the walk finds filled in on it */
const repairs = ({ texts = [], found = [] }: { readonly texts?: readonly string[]; readonly found?: readonly string[] } = {}) => truthOf({
  screens: [
    screen(MENU, ['link 修理内容の照会']), screen(GUIDE, ['button 依頼の入力へ進む']), { ...screen(PERSON, ['textbox! 依頼者名', 'textbox! 連絡先電話', 'button 部品の選択へ進む']), texts } satisfies TrueScreen,
    screen(PARTS, ['checkbox 部品（交換・返品）', 'button 見積書', 'button 修理を受け付ける']), screen(END, ['button 受付票を開く']),
  ],
  steps: [
    step('1-①', press(MENU, 'link', '修理内容の照会', GUIDE)), step('1-②', press(GUIDE, 'button', '依頼の入力へ進む', PERSON)),
    step('1-③', ...found.map((label) => ({ kind: 'check', screen: PERSON, role: null, label, value: '佐藤' })), fill('依頼者名'), fill('連絡先電話'), press(PERSON, 'button', '部品の選択へ進む', PARTS)),
    step('1-④', { kind: 'tick', screen: PARTS, role: 'checkbox', label: '部品（交換・返品）' }, { kind: 'expectDownload', screen: PARTS, role: 'button', label: '見積書' }, press(PARTS, 'button', '修理を受け付ける', END)),
    step('1-⑤', press(END, 'button', '受付票を開く', null)),
  ],
});

const right = ['「修理内容の照会」を押す', '「依頼の入力へ進む」を押す', '［依頼者入力画面］ 入力「依頼者名」 入力「連絡先電話」 「部品の選択へ進む」を押す', '［部品選択画面］ ☑「部品（交換・返品）」 「修理を受け付ける」を押す', '「受付票を開く」を押す'];

function judged(lines: readonly string[], truth = repairs()): { readonly walks: readonly string[]; readonly found: readonly string[] } {
  const { outline, statements } = documentOf(lines);
  const alignment = align(outline, statements, truth);
  return { walks: alignment.walks, found: judgeOperations(outline, statements, alignment, truth).remarks.map(({ diagnosis, step: at, found, expected }) => [diagnosis, at, found, expected].filter((word) => word !== null).join(' ')) };
}

test('What NSS does is told without a remark', () => expect(judged(right).found).toEqual([]));

test('Of required inputs those need a mention that NSS does not fill in itself', () => {
  const silent = right.with(2, '［依頼者入力画面］ 「部品の選択へ進む」を押す');
  expect(judged(silent).found).toEqual(['unmentioned-control 3 依頼者名、連絡先電話']);
  expect(judged(silent, repairs({ found: ['依頼者名'] })).found).toEqual(['unmentioned-control 3 連絡先電話']);
  expect(judged(silent, repairs({ texts: ['ご登録の内容です。変更がある場合は訂正してください。'] })).found).toEqual([]);
});

test('One wrong name beside a right one in a sentence leaves no doubt of the procedure', () => {
  expect(judged(['「修理内容の照合」から「依頼の入力へ進む」を押す'])).toEqual({ walks: ['lending'], found: ['renamed 1 修理内容の照合 修理内容の照会'] });
  expect(judged(['「依頼の入力へ進む」を押す']).walks).toEqual([]);
});

test('A button that one step names rightly is recognised by a wrong name in another', () =>
  expect(judged([...right, '「修理内容の照会」を押す 「依頼の入力へ移る」を押す']).found).toContain('renamed 6 依頼の入力へ移る 依頼の入力へ進む'));

test('A name with a letter that scanning mistakes is another way of writing', () => {
  const dated = truthOf({
    screens: [screen(MENU, ['link 修理の依頼']), screen(PERSON, ['textbox 引渡希望日', 'button 部品の選択へ進む']), screen(PARTS, ['button 修理を受け付ける'])],
    steps: [step('1-①', press(MENU, 'link', '修理の依頼', PERSON)), step('1-②', fill('引渡希望日'), press(PERSON, 'button', '部品の選択へ進む', PARTS)), step('1-③', press(PARTS, 'button', '修理を受け付ける', MENU))],
  });
  expect(judged(['「修理の依頼」を押す', '入力「引渡希望口」 「部品の選択へ進む」を押す', '「修理を受け付ける」を押す'], dated).found).toEqual(['spelling 2 引渡希望口 引渡希望日']);
});

test('Of what a label lists in brackets every word counts', () =>
  expect(judged(right.with(3, '［部品選択画面］ ☑「部品（交換・廃棄）」 「修理を受け付ける」を押す')).found).toEqual(['renamed 4 部品（交換・廃棄） 部品（交換・返品）']));

test('A file is not meant by a name that has nothing of its own', () => {
  const { outline, statements } = documentOf(right.toSpliced(3, 0, '［部品選択画面］ 「花束を印刷する」を押す'));
  const printing = statements.map((one) => (one.claim.kind === 'operation' && one.claim.label === '花束を印刷する' ? { ...one, claim: { ...one.claim, verb: 'output' as const } } : one));
  const truth = repairs();
  expect(judgeOperations(outline, printing, align(outline, printing, truth), truth).remarks.map(({ diagnosis, found }) => `${diagnosis} ${found ?? ''}`)).toEqual(['step-superfluous 花束を印刷する']);
});
