/** What a document leaves out inside a step, does too early, or only names in passing. */
import { expect, test } from '../../fixtures';
import { answers } from '../../reports/document-check/structure/questions';
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

/** The same sentences outside of steps, as a list of questions and answers has them. */
function asked(lines: readonly string[]): string[] {
  const { outline, statements } = documentOf(lines);
  const prose = { ...outline, steps: [], passages: outline.passages.map((passage) => ({ ...passage, kind: 'text' as const, step: null })) };
  const { remarks } = judgeOperations(prose, statements.map((each) => ({ ...each, step: null })), align(prose, statements, truth), truth);
  return remarks.map(({ diagnosis, found: said, expected }) => [diagnosis, said, expected].filter((word) => word !== null).join(' '));
}

test('Answers to questions stand in any order and leave out what nobody asked, but their names are held to NSS', () => {
  const answers = ['Q1. 記録するには？', 'A. 点検確認画面で「点検結果を登録する」を押す', 'Q2. どこから始めますか。', 'A. 「機器の一覧」を押す 「点検結果の入力へ進む」を押す'];
  expect(asked(answers)).toEqual([]);
  expect(asked(answers.filter((line) => line.startsWith('A')).map((line) => line.slice(3))).map((line) => line.split(' ')[0])).toContain('order');
  expect(asked(answers.with(3, 'A. 「機器の一覧」を押す 「点検結果の入力に進む」を押す'))).toEqual(['renamed 点検結果の入力に進む 点検結果の入力へ進む']);
});

test('Steps of one name that stand in the wrong order are told by their screens', () => {
  const [ITEMS, PLACES] = ['品目画面', '棚番画面'];
  const twice = truthOf({
    screens: [screen(ITEMS, ['textbox 品目番号', 'button 次へ']), screen(PLACES, ['textbox 棚の番号', 'button 次へ']), screen(END, ['button 受付票を見る'])],
    steps: [step('1-①', fill(ITEMS, '品目番号'), press(ITEMS, 'button', '次へ', PLACES)), step('1-②', fill(PLACES, '棚の番号'), press(PLACES, 'button', '次へ', END)), step('1-③', press(END, 'button', '受付票を見る', null))],
  });
  const { outline, statements } = documentOf(['［棚番画面］ 「次へ」を押す', '［品目画面］ 「次へ」を押す', '［点検完了画面］ 「受付票を見る」を押す']);
  const { remarks } = judgeOperations(outline, statements, align(outline, statements, twice), twice);
  expect(remarks.filter(({ diagnosis }) => diagnosis === 'order').map(({ message }) => message)).toContain('順序が違います。NSSでは「品目画面」の「次へ」は「棚番画面」の「次へ」より前に行います。');
});

test('Who has been told to log in once need not be told again when the walk comes back', () => {
  const [LOGIN, HOME] = ['点検ログイン画面', '点検メニュー画面'];
  const login = (nth: string) => step(nth, { kind: 'open', screen: LOGIN, label: null }, press(LOGIN, 'button', 'サインイン', HOME), press(HOME, 'link', nth === '1-①' ? '機器の一覧' : '点検の履歴', nth === '1-①' ? LIST : null));
  const back = truthOf({
    screens: [screen(LOGIN, ['button サインイン']), screen(HOME, ['link 機器の一覧', 'link 点検の履歴']), screen(LIST, ['button 点検結果の入力へ進む']), screen(END, ['button 受付票を見る'])],
    steps: [login('1-①'), step('1-②', press(LIST, 'button', '点検結果の入力へ進む', END)), step('1-③', press(END, 'button', '受付票を見る', null)), login('1-④')],
  });
  const remarks = (lines: readonly string[]): unknown[] => {
    const { outline, statements } = documentOf(lines);
    return judgeOperations(outline, statements, align(outline, statements, back), back).remarks.map(({ diagnosis, expected }) => `${diagnosis} ${expected}`);
  };
  expect(remarks(['「サインイン」を押す', '［点検メニュー画面］ 「機器の一覧」を押す', '「点検結果の入力へ進む」を押す', '「受付票を見る」を押す', '［点検メニュー画面］ 「点検の履歴」を押す'])).toEqual([]);
});

test('A field that a label has in brackets is named by who names it beside the field itself', () => {
  const FORM = '届出画面';
  const drawn = screen(FORM, ['textbox! 名称_上：', 'textbox! 名称(フリガナ)_上：', 'textbox! 担当係', 'button 届け出る']);
  const form = truthOf({
    screens: [{ ...drawn, controls: drawn.controls.map((control) => ({ ...control, label: control.label.replace('_', ' ') })) }, screen(END, ['button 受付票を見る'])],
    steps: [step('1-①', fill(FORM, '名称 上：'), fill(FORM, '名称(フリガナ) 上：'), fill(FORM, '担当係'), press(FORM, 'button', '届け出る', END)), step('1-②', press(END, 'button', '受付票を見る', null))],
  });
  const left = (line: string): unknown[] => {
    const { outline, statements } = documentOf([line, '［点検完了画面］ 「受付票を見る」を押す']);
    return judgeOperations(outline, statements, align(outline, statements, form), form).remarks.map(({ diagnosis, expected }) => `${diagnosis} ${expected}`);
  };
  expect(left('入力「名称」 とフリガナ、担当係を入れ、「届け出る」を押す')).toEqual([]);
  expect(left('入力「名称」 ほか、担当係などを入力し、「届け出る」を押す')).toEqual([]);
  expect(left('入力「名称」 と担当係を入れ、「届け出る」を押す')).toEqual(['unmentioned-control 名称(フリガナ) 上：']);
});

test('What is entered is not a button that has the same word in its name', () => {
  const [FORM, SUM] = ['届出画面', '届出確認画面'];
  const sum = screen(SUM, ['button 直す_担当係', 'button 届け出る']);
  const form = truthOf({
    screens: [screen(FORM, ['textbox 所見', 'button 届出を確かめる']), { ...sum, controls: sum.controls.map((control) => ({ ...control, label: control.label.replace('_', ' ') })) }, screen(END, ['button 受付票を見る'])],
    steps: [step('1-①', fill(FORM, '所見'), press(FORM, 'button', '届出を確かめる', SUM)), step('1-②', press(SUM, 'button', '届け出る', END)), step('1-③', press(END, 'button', '受付票を見る', null))],
  });
  const { outline, statements } = documentOf(['入力「所見」 「届出を確かめる」を押す', '入力「担当係」 「届け出る」を押す', '「受付票を見る」を押す']);
  const { judged, remarks } = judgeOperations(outline, statements, align(outline, statements, form), form);
  expect(remarks).toEqual([]);
  expect(judged.find(({ statement }) => statement.quote.includes('担当係'))?.verdict).toBe('unknown');
});

test('A mail that is told by what it brings is not unmentioned', () => {
  const mailed = truthOf({
    screens: [screen(MENU, ['link 機器の一覧']), screen(LIST, ['button 点検を頼む']), screen(END, ['button 受付票を見る'])],
    steps: [
      step('1-①', press(MENU, 'link', '機器の一覧', LIST)), step('1-②', press(LIST, 'button', '点検を頼む', END)),
      step('1-③', { kind: 'expectMail', screen: 'E-mail', label: null, mail: { subject: '点検番号発行のお知らせ', to: ['申込担当者'] } }), step('1-④', press(END, 'button', '受付票を見る', MENU)),
    ],
  });
  const remarks = (line: string): unknown[] => {
    const { outline, statements } = documentOf(['「機器の一覧」を押す', line, '「受付票を見る」を押す']);
    return judgeOperations(outline, statements, align(outline, statements, mailed), mailed).remarks.map(({ diagnosis }) => diagnosis);
  };
  expect(remarks('「点検を頼む」を押すと、点検の番号と暗証番号がメールで届きます')).toEqual([]);
  expect(remarks('「点検を頼む」を押す')).toEqual(['unmentioned-mail']);
});

test('Under a title that promises questions, headings ask without a question mark', () => {
  const [titled, asks] = [{ ...documentOf(['点検のよくある質問', '番号を忘れました', '「点検結果を登録する」を押す', '「機器の一覧」を押す']).outline }, [0, 1, 2, 3]];
  const kinds = ['title', 'heading', 'text', 'text'] as const;
  expect([...answers(titled.passages.slice(0, 4).map((passage, at) => ({ ...passage, kind: kinds[at] ?? 'text' })))]).toEqual(asks);
  expect([...answers(titled.passages.slice(1, 4).map((passage, at) => ({ ...passage, kind: kinds[at + 1] ?? 'text' })))]).toEqual([]);
});
