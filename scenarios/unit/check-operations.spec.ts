import { expect, test } from '../../fixtures';
import { align, judgeOperations } from '../../reports/document-check/judge/operations';
import type { Judgement } from '../../reports/document-check/model';
import { documentOf, press, screen, step, truthOf } from './check-operations-truth';

/** A small procedure of three screens, two mails, and one button that cannot be pressed yet. */
const truth = truthOf({
  screens: [
    screen('貸出メニュー画面', ['link 貸出内容確認', 'link 利用履歴', 'link 貸出停止']),
    screen('貸出内容画面', ['button 貸出内容を変更する', 'button 貸出内容を印刷する', 'tab 期間', 'tab 履歴']),
    screen('貸出変更入力画面', ['textbox! 返却希望日', 'textbox 備考', 'checkbox 延長を希望する', 'radio 受取方法 窓口|郵送', 'button 変更内容の確認へ進む', 'button 前の画面に戻る']),
    screen('貸出変更確認画面', ['button 変更内容を登録する', 'button 受付票を出力する', 'button 詳細', 'button 詳細']),
    screen('会員登録画面', ['button 会員情報を登録する', 'textbox 会員番号']),
  ],
  steps: [
    step('1-①', press('貸出メニュー画面', 'link', '貸出内容確認', '貸出内容画面')),
    step('1-②', press('貸出内容画面', 'button', '貸出内容を変更する', '貸出変更入力画面')),
    step('1-③',
      { kind: 'tick', screen: '貸出変更入力画面', role: 'checkbox', label: '延長を希望する' },
      { kind: 'fill', screen: '貸出変更入力画面', role: 'textbox', label: '返却希望日', value: '20260501' },
      press('貸出変更入力画面', 'button', '変更内容の確認へ進む', '貸出変更確認画面')),
    step('1-④',
      { kind: 'check', screen: '貸出変更確認画面', role: 'button', label: '受付票を出力する', blockedBecause: '受付票は、貸出開始日（2026/05/01）以降に出力できます。' },
      press('貸出変更確認画面', 'button', '変更内容を登録する', '貸出メニュー画面')),
    step('1-⑤', { kind: 'expectMail', screen: 'E-mail', label: '【NSS】貸出変更受付完了のお知らせ', mail: { subject: '【NSS】貸出変更受付完了のお知らせ', to: ['申込担当者'] } }),
    step('1-⑥', press('貸出メニュー画面', 'link', '利用履歴', '貸出内容画面')),
  ],
});

const right: readonly string[] = [
  '「貸出内容確認」を押す', '［貸出内容画面］「貸出内容を変更する」を押す',
  '☑「延長を希望する」 入力「返却希望日」 「変更内容の確認へ進む」を押す', '［貸出変更確認画面］「変更内容を登録する」を押す',
  '〒貸出変更受付完了のお知らせ', '「利用履歴」を押す',
];

function judge(lines: readonly string[]): Judgement & { readonly walks: readonly string[] } {
  const { outline, statements } = documentOf(lines);
  const alignment = align(outline, statements, truth);
  return { ...judgeOperations(outline, statements, alignment, truth), walks: alignment.walks };
}
const found = (lines: readonly string[]): string[] =>
  judge(lines).remarks.map(({ diagnosis, step: at, found: said, expected }) => [diagnosis, at ?? '', said ?? '', expected ?? ''].join(' ').trim());
const instead = (index: number, line: string): string[] => right.with(index, line);

test('A document that says what NSS does gets no remark', () => {
  const { judged, remarks, walks } = judge(right);
  expect(remarks).toEqual([]);
  expect(judged.map(({ verdict }) => verdict)).toEqual(judged.map(() => 'correct'));
  expect(walks).toEqual(['lending']);
});

test('The proof tells the walk, its step and the screen', () => {
  expect(judge(right).judged[0]?.proof).toMatchObject({ walk: 'lending', ref: '1-①', screen: '貸出メニュー画面' });
});

test('A number is a value, not the name of a control', () =>
  expect(found(instead(2, '☑「延長を希望する」 入力「返却希望日」 入力「１－１」 「変更内容の確認へ進む」を押す'))).toEqual([]));

for (const [name, lines, remarks] of [
  ['a label of another word', instead(1, '「貸出期間を変更する」を押す'), ['renamed 2 貸出期間を変更する 貸出内容を変更する']],
  ['a label like no other, where something has to be pressed', instead(1, '「更新」を押す'), ['renamed 2 更新 貸出内容を変更する']],
  ['a label of another screen', instead(1, '「会員情報を登録する」を押す'), ['other-screen 2 会員情報を登録する 貸出内容を変更する']],
  ['a label of the next screen, told where the reader is not there yet', ['「貸出内容確認」を押す', '［貸出内容画面］ 「変更内容の確認へ進む」を押す', '［貸出変更入力画面］ 入力「返却希望日」 「変更確認へ」を押す', ...right.slice(3)],
    ['other-screen 2 変更内容の確認へ進む 貸出内容を変更する', 'renamed 3 変更確認へ 変更内容の確認へ進む']],
  ['a wrong label where the sentence names a screen of the same words without quotation marks', instead(1, '貸出内容を変更する画面へは「更新」を押す'), ['renamed 2 更新 貸出内容を変更する']],
  ['a field of another name', instead(2, '☑「延長を希望する」 入力「返却予定日」 「変更内容の確認へ進む」を押す'), ['renamed 3 返却予定日 返却希望日']],
  ['another way of writing', instead(1, '「貸出し内容を変更する」を押す'), ['spelling 2 貸出し内容を変更する 貸出内容を変更する']],
  ['a button called a checkbox', instead(1, '☑「貸出内容を変更する」'), ['control-kind 2 チェックボックス ボタン']],
  ['a checkbox to be filled in', instead(2, '入力「延長を希望する」 入力「返却希望日」 「変更内容の確認へ進む」を押す'), ['control-kind 3  チェックボックス']],
  ['a step too much', right.toSpliced(3, 0, '「座席を予約する」を押す'), ['step-superfluous 4 座席を予約する']],
  ['a step left out', right.toSpliced(1, 1), ['step-missing 1  貸出内容を変更する']],
  ['a mail left out', right.toSpliced(4, 1), ['unmentioned-mail 4  【NSS】貸出変更受付完了のお知らせ']],
  ['a required field left out', instead(2, '☑「延長を希望する」 「変更内容の確認へ進む」を押す'), ['unmentioned-control 3  返却希望日']],
  ['a screen of another name', instead(3, '［貸出変更照会画面］「変更内容を登録する」を押す'), ['screen-name 4 貸出変更照会画面 貸出変更確認画面']],
  ['what cannot be pressed yet', instead(3, '「受付票を出力する」を押す 「変更内容を登録する」を押す'), ['precondition 4  貸出開始日以降']],
  ['one of two buttons of the same name', instead(3, '「詳細」を押す 「変更内容を登録する」を押す'), ['ambiguous 4 詳細']],
] as const) {
  test(`Finds ${name}`, () => expect(found(lines)).toEqual(remarks));
}

test('Two steps that have changed places are one cause, told at both', () => {
  const { remarks } = judge([...right.slice(0, 1), ...right.slice(2, 3), ...right.slice(1, 2), ...right.slice(3)]);
  expect(remarks.map(({ diagnosis, step: at }) => `${diagnosis} ${at ?? ''}`).toSorted()).toEqual(['order 2', 'order 3']);
  expect(new Set(remarks.map(({ cause }) => cause)).size).toBe(1);
});

for (const [name, lines] of [
  ['a part of a label, an option, a tab', instead(1, '「期間」を押す 「貸出内容を変更する」を押す').with(2, '「郵送」を押す 入力「返却希望日」 「変更内容の確認へ進む」を押す')],
  ['a condition in the same step', instead(3, '※受付票は貸出開始日以降に出力できます 「受付票を出力する」を押す 「変更内容を登録する」を押す')],
  ['fields that are summed up', instead(2, '必要事項を入力します。 「変更内容の確認へ進む」を押す')],
  ['a step told twice', right.toSpliced(2, 0, ...right.slice(1, 2))],
  ['screens named below what is done on them', ['「貸出内容確認」を押す ［貸出メニュー画面］', '「貸出内容を変更する」を押す ［貸出内容画面］', '入力「返却希望日」 「変更内容の確認へ進む」を押す ［貸出変更入力画面］', '「変更内容を登録する」を押す']],
  ['a required field that is named with more words', instead(2, '返却の希望日等を確かめて 「変更内容の確認へ進む」を押す')],
  ['a field in other words', instead(2, '☑「延長を希望する」 入力「希望する返却の日」 「変更内容の確認へ進む」を押す').with(3, '※返却希望日は土日以外 「変更内容を登録する」を押す')],
  ['a document that ends earlier', right.slice(0, 3)],
  ['what is done outside NSS', right.toSpliced(3, 0, 'メールソフトの「受信」を押す')],
] as const) {
  test(`Takes no offence at ${name}`, () => expect(found(lines)).toEqual([]));
}

test('A document of something else describes no walk, even where it has words in common', () => {
  const { outline, statements } = documentOf(['「期間」を押す', '入力「備考」', '「詳細」を押す', '「保温」を押す'], 'ごはんの炊き方');
  expect(align(outline, statements, truth).walks).toEqual([]);
});

test('A step whose very words come again later is found where it belongs', () => {
  const menu = (ref: string, label: string, to: string) => step(ref, press('通知メニュー画面', 'link', label, to));
  const twice = truthOf({
    screens: [screen('通知メニュー画面', ['link 結果の詳細']), screen('通知参照画面', ['button 認証番号を見る']), screen('認証番号画面', ['button 通知メニューに戻る'])],
    steps: [
      menu('1-①', '結果の詳細', '通知参照画面'), step('1-②', press('通知参照画面', 'button', '認証番号を見る', '認証番号画面')),
      step('1-③', press('認証番号画面', 'button', '通知メニューに戻る', '通知メニュー画面')), menu('1-④', '結果の詳細', '通知参照画面'),
    ],
  });
  const { outline, statements } = documentOf(['「認証番号を見る」を押す', '「結果の詳細」を押す', '「通知メニューに戻る」を押す', '「結果の詳細」を押す']);
  const { remarks } = judgeOperations(outline, statements, align(outline, statements, twice), twice);
  expect(remarks.map(({ diagnosis, step: at }) => `${diagnosis} ${at ?? ''}`).toSorted()).toEqual(['order 1', 'order 2']);
});

test('A step that is done before the reader is led to its screen is in the wrong order, even where it comes again', () => {
  const looped = truthOf({
    screens: [screen('受付メニュー画面', ['link 受付を終了する', 'link 窓口の一覧']), screen('窓口一覧画面', ['button メニューへ']), screen('受付開始画面', ['textbox 窓口番号', 'button 受付を開始する'])],
    steps: [
      step('1-①', press('受付開始画面', 'button', '受付を開始する', '受付メニュー画面')),
      step('1-②', press('受付メニュー画面', 'link', '窓口の一覧', '窓口一覧画面')), step('1-③', press('窓口一覧画面', 'button', 'メニューへ', '受付メニュー画面')),
      step('1-④', press('受付メニュー画面', 'link', '受付を終了する', '受付開始画面')),
      step('1-⑤', { kind: 'fill', screen: '受付開始画面', role: 'textbox', label: '窓口番号', value: '2' }, press('受付開始画面', 'button', '受付を開始する', '受付メニュー画面')),
    ],
  });
  const remarksOf = (lines: readonly string[]): string[] => {
    const { outline, statements } = documentOf(['「受付を開始する」を押す', '「窓口の一覧」を押す', '「メニューへ」を押す', ...lines]);
    return judgeOperations(outline, statements, align(outline, statements, looped), looped).remarks.map(({ diagnosis, step: at }) => `${diagnosis} ${at ?? ''}`).toSorted();
  };
  const again = '［受付開始画面］ 入力「窓口番号」 「受付を開始する」を押す';
  expect(remarksOf(['「受付を終了する」を押す', again])).toEqual([]);
  expect(remarksOf([again, `［受付メニュー画面］ 「受付を終了する」を押す ${again}`])).toEqual(['order 4', 'order 5']);
});
