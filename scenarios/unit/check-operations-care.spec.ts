/** What a document leaves out inside a step, does too early, or only names in passing. */
import { expect, test } from '../../fixtures';
import { align, isAboutNss, judgeOperations } from '../../reports/document-check/judge/operations';
import { documentOf, press, screen, step, truthOf } from './check-operations-truth';

const [MENU, LIST, INPUT, SUMMARY, END] = ['点検メニュー画面', '機器一覧画面', '点検入力画面', '点検確認画面', '点検完了画面'];
const fill = (on: string, label: string) => ({ kind: 'fill', screen: on, role: 'textbox', label });

const truth = truthOf({
  screens: [
    screen(MENU, ['link 機器の一覧']), screen(LIST, ['textbox 機器番号', 'button 点検結果の入力へ進む', 'tab 点検履歴']),
    screen(INPUT, ['textbox 測定値', 'textbox 立会者', 'button 点検結果を照合する']), screen(SUMMARY, ['textbox 所見', 'button 点検結果を登録する']), screen(END, ['button 受付票を見る']),
  ],
  steps: [
    step('1-①', press(MENU, 'link', '機器の一覧', LIST)),
    step('1-②', fill(LIST, '機器番号'), { kind: 'switchTab', screen: LIST, role: 'link', label: '点検履歴' }, press(LIST, 'button', '点検結果の入力へ進む', INPUT)),
    step('1-③', fill(INPUT, '測定値'), fill(INPUT, '立会者'), press(INPUT, 'button', '点検結果を照合する', SUMMARY)),
    step('1-④', fill(SUMMARY, '所見'), press(SUMMARY, 'button', '点検結果を登録する', END)),
    step('1-⑤', press(END, 'button', '受付票を見る', null)),
  ],
});

const right: readonly string[] = [
  '「機器の一覧」を押す', '［機器一覧画面］ 入力「機器番号」 「点検履歴」を押す 「点検結果の入力へ進む」を押す', '［点検入力画面］ 入力「測定値」 入力「立会者」 「点検結果を照合する」を押す',
  '［点検確認画面］ 入力「所見」 「点検結果を登録する」を押す', '［点検完了画面］ 「受付票を見る」を押す',
];
const instead = (index: number, line: string): string[] => right.with(index, line);

function found(lines: readonly string[]): string[] {
  const { outline, statements } = documentOf(lines);
  const { remarks } = judgeOperations(outline, statements, align(outline, statements, truth), truth);
  return [...new Set(remarks.map(({ diagnosis, severity, step: at, found: said, expected }) => [diagnosis, severity, at, said, expected].filter((word) => word !== null).join(' ')))];
}

test('A document that says what NSS does gets no remark', () => expect(found(right)).toEqual([]));

for (const [name, lines, remarks] of [
  ['a press left out inside a step', instead(2, '［点検入力画面］ 入力「測定値」 入力「立会者」'), ['step-missing error 3 点検結果を照合する']],
  ['a press on the next screen while the reader is still on this one',
    instead(1, '［機器一覧画面］ 「点検履歴」を押す 「点検結果を照合する」を押す').with(2, '［点検入力画面］ 入力「測定値」 入力「立会者」 「実行」を押す'),
    ['other-screen error 2 点検結果を照合する 点検結果の入力へ進む', 'renamed error 3 実行 点検結果を照合する']],
  ['a label very like the one that leads on, as one mistake', instead(2, '［点検入力画面］ 「点検結果を照会する」を押す'), ['renamed error 3 点検結果を照会する 点検結果を照合する']],
  ['presses left out again and again as a habit of the author',
    ['「機器の一覧」を押す', '［機器一覧画面］ 入力「機器番号」 「点検履歴」を押す', '［点検入力画面］ 入力「測定値」 入力「立会者」', '［点検確認画面］ 入力「所見」', '［点検完了画面］ 「受付票を見る」を押す'],
    ['step-missing note 2 「点検結果の入力へ進む」、「点検結果を照合する」、「点検結果を登録する」', 'step-missing note 3 「点検結果の入力へ進む」、「点検結果を照合する」、「点検結果を登録する」', 'step-missing note 4 「点検結果の入力へ進む」、「点検結果を照合する」、「点検結果を登録する」']],
] as const) {
  test(`Finds ${name}`, () => expect(found(lines)).toEqual(remarks));
}

for (const [name, line] of [
  ['its sense', '［点検入力画面］ 入力「測定値」 入力「立会者」 結果を照合します'],
  ['that one goes on', '［点検入力画面］ 入力「測定値」 入力「立会者」 点検結果を照合するの順に操作します'],
] as const) {
  test(`Takes no offence at a press that is told in plain words by ${name}`, () => expect(found(instead(2, line))).toEqual([]));
}

test('A guide that names one thing of NSS among others describes no walk, and is about NSS all the same', () => {
  const { outline, statements } = documentOf(['NACCSのご案内', '［点検入力画面］', '「受付票を見る」を押す', '［点検メニュー画面］'], 'NACCSのご利用');
  const alignment = align(outline, statements, truth);
  expect(alignment.walks).toEqual([]);
  expect(alignment.at.size).toBe(0);
  expect(isAboutNss(outline, statements, alignment, truth)).toBe(true);
});
