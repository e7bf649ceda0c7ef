/** Which procedure a document describes, where its steps belong, and by which of its statements it is judged as a whole. */
import { expect, test } from '../../fixtures';
import { align, judgeOperations } from '../../reports/document-check/judge/operations';
import type { Truth, TrueScreen, TrueStep } from '../../reports/document-check/truth/types';
import { documentOf, outside, press, screen, step, truthOf } from './check-operations-truth';

const [MENU, DATE, GROUP, SUM, END] = ['見学メニュー画面', '見学日選択画面', '団体情報画面', '見学確認画面', '見学受付画面'];
const [HISTORY, STOP, STOPPED] = ['見学履歴画面', '見学取消画面', '取消受付画面'];
const fill = (on: string, label: string) => ({ kind: 'fill', screen: on, role: 'textbox', label });
const mail = (subject: string) => ({ kind: 'expectMail', screen: 'E-mail', label: subject, mail: { subject, to: ['申込担当者'] as const } });
const back = (on: string) => press(on, 'link', 'メニューへ戻る', MENU);

const screens = [
  screen(MENU, ['link 見学を申し込む', 'link 見学の履歴']), screen(DATE, ['textbox 見学日', 'button 日付を決める']), screen(GROUP, ['textbox 団体名', 'checkbox バスの駐車', 'button 団体情報を確かめる']),
  screen(SUM, ['button 見学を登録する', 'button 団体情報を直す']), screen(END, ['link メニューへ戻る', 'button 見学票を見る']),
  screen(HISTORY, ['button 見学を取り消す']), screen(STOP, ['textbox 取消理由', 'button 取消を確定する']), screen(STOPPED, ['link メニューへ戻る']),
];
const applied = [
  step('1-①', press(MENU, 'link', '見学を申し込む', DATE)), step('1-②', fill(DATE, '見学日'), press(DATE, 'button', '日付を決める', GROUP)),
  step('1-③', fill(GROUP, '団体名'), press(GROUP, 'button', '団体情報を確かめる', SUM)), step('1-④', press(SUM, 'button', '見学を登録する', END)),
  step('1-⑤', mail('見学受付のお知らせ')), step('1-⑥', back(END)),
];
const cancelled = [
  step('2-①', press(MENU, 'link', '見学の履歴', HISTORY)), step('2-②', press(HISTORY, 'button', '見学を取り消す', STOP)),
  step('2-③', fill(STOP, '取消理由'), press(STOP, 'button', '取消を確定する', STOPPED)), step('2-④', mail('取消受付のお知らせ')), step('2-⑤', back(STOPPED)),
];

/** Walks by their titles. */
function museum(procedures: Readonly<Record<string, Parameters<typeof truthOf>[0]['steps']>>): Truth {
  const truths = Object.entries(procedures).map(([title, steps]) => ({ title, truth: truthOf({ screens, steps }) }));
  return {
    ...truthOf({ screens, steps: [] }), mails: truths.flatMap(({ truth: { mails } }) => mails),
    walks: truths.flatMap(({ title, truth: { walks } }) => walks.map((walk) => ({ ...walk, id: title, title }))),
  };
}
const visits = museum({ 見学の申込: applied });
const both = museum({ 見学の申込: applied, 見学の取消: cancelled });

/** @param lines numbered steps; `heading:`, `text:` and `note:` stand outside of them */
function judged(truth: Truth, lines: readonly string[]): { readonly walks: readonly string[]; readonly found: readonly string[]; readonly verdicts: readonly string[] } {
  const { outline, statements } = outside(documentOf(lines));
  const alignment = align(outline, statements, truth);
  const { judged: all, remarks } = judgeOperations(outline, statements, alignment, truth);
  return {
    walks: alignment.walks, verdicts: all.map(({ verdict }) => verdict),
    found: remarks.map(({ diagnosis, step: at, found, expected }) => [diagnosis, at, found, expected].filter((word) => word !== null).join(' ')),
  };
}
const found = (truth: Truth, lines: readonly string[]): readonly string[] => judged(truth, lines).found;

const right = ['「見学を申し込む」を押す', '入力「見学日」 「日付を決める」を押す', '入力「団体名」 「団体情報を確かめる」を押す', '「見学を登録する」を押す', '〒見学受付のお知らせ', '「メニューへ戻る」を押す'];
const end = ['「見学の履歴」を押す', '［見学履歴画面］ 「見学を取り消す」を押す', '［見学取消画面］ 入力「取消理由」 「取消を確定する」を押す', '〒取消受付のお知らせ', '［取消受付画面］ 「メニューへ戻る」を押す'];

test('What NSS does is told without a remark', () => {
  expect(judged(both, right)).toMatchObject({ walks: ['見学の申込'], found: [] });
  expect(judged(both, end)).toMatchObject({ walks: ['見学の取消'], found: [] });
});

test.describe('Of procedures that have the same steps', () => {
  const school = museum({ 見学の申込: applied, 学校の見学: [...applied.slice(0, 2), step('1-③', { kind: 'tick', screen: GROUP, role: 'checkbox', label: 'バスの駐車' }, press(GROUP, 'button', '団体情報を確かめる', SUM)), ...applied.slice(3)] });
  const shared = [...right.slice(0, 2), '「団体情報を確かめる」を押す', ...right.slice(3)];

  test('the one is meant that the document bears the title of', () => {
    expect(judged(school, ['heading:学校の見学', ...shared]).walks).toEqual(['学校の見学']);
    expect(judged(school, ['heading:見学の申込', ...shared]).walks).toEqual(['見学の申込']);
  });

  test('a title that has only a word in common, or that stands far below, tells nothing', () => {
    expect(judged(school, ['heading:学校のみなさまへ', ...shared]).walks).toEqual(['見学の申込']);
    expect(judged(school, [...['場所', '料金', '休館日', '持ち物'].map((heading) => `heading:${heading}`), ...shared, 'heading:学校の見学']).walks).toEqual(['見学の申込']);
  });

  test('the one is meant that has nothing else in it', () =>
    expect(judged(museum({ 見学の申込: applied, 下見: applied.slice(0, 3) }), right.slice(0, 3)).walks).toEqual(['下見']));

  test('the one is meant of which they are the subject, and not the way to it', () => {
    const way = applied.slice(0, 2).map((each) => ({ ...each, numbered: false }));
    expect(judged(museum({ 団体の登録: [...way, ...applied.slice(2, 3)], 見学の申込: applied }), right.slice(0, 2)).walks).toEqual(['見学の申込']);
  });
});

test('A new part of a document may speak of another procedure without its beginning', () =>
  expect(judged(both, [...right, 'heading:取り消すとき', 'text:「取消を確定する」を押す'])).toMatchObject({ found: [], verdicts: expect.not.arrayContaining(['unknown']) }));

test.describe('What is judged as a whole', () => {
  test('is what leads on: what is entered before does not begin the procedure', () =>
    expect(found(visits, ['入力「見学日」', '［団体情報画面］ 「団体情報を確かめる」を押す', '［見学確認画面］ 「見学を登録する」を押す'])).toEqual([]));

  test('is the procedure of a part, and not what it says of another', () =>
    expect(found(both, [...right, ...end.slice(0, 2), ...end.slice(3, 4)])).toEqual([]));

  test('is what stands in steps: a heading that names a screen is not passed', () =>
    expect(found(both, [...end.slice(0, 4), 'heading:［団体情報画面］', '「メニューへ戻る」を押す'])).toEqual([]));

  test('ends with a mail that comes only after a press', () =>
    expect(found(visits, [...right.slice(0, 3), '〒見学受付のお知らせ'])).toEqual(['step-missing 3 見学を登録する']));

  test('is a button that is refused at first, too', () => {
    const refused = museum({ 見学の申込: [...applied.slice(0, 2), step('1-③', press(GROUP, 'button', '団体情報を確かめる', null), fill(GROUP, '団体名'), press(GROUP, 'button', '団体情報を確かめる', SUM)), ...applied.slice(3)] });
    expect(found(refused, right)).toEqual([]);
    expect(found(refused, [right[0] ?? '', ...right.slice(1, 3).toReversed(), ...right.slice(3)])).toEqual(['order 3 1-②', 'order 2 1-②']);
  });
});

test.describe('A step at another place', () => {
  test('is in the wrong order near where it belongs, and far away another beginning', () => {
    expect(found(visits, [...right.slice(1, 4), ...right.slice(0, 1)])).toEqual(['order 4 1-①', 'order 3 1-①']);
    expect(found(visits, [...right.slice(1), ...right.slice(0, 1)])).toEqual([]);
  });

  test('is not missing where it belongs, nor is what it leaves out', () => {
    const returning = museum({ 見学の申込: [...applied.slice(0, 4), step('1-⑤', back(END), press(MENU, 'link', '見学の履歴', HISTORY)), step('1-⑥', press(HISTORY, 'button', '見学を取り消す', STOP), press(STOP, 'button', '取消を確定する', STOPPED))] });
    const steps = ['［見学履歴画面］ 「見学を取り消す」を押す 「取消を確定する」を押す', '［見学受付画面］ 「メニューへ戻る」を押す'];
    expect(found(returning, [...right.slice(0, 4), ...steps])).toEqual(['order 6 1-⑤', 'order 5 1-⑤']);
  });
});

test('A wrong name in a step with a mail is one of the screen that follows', () =>
  expect(found(visits, [...right.slice(0, 4), '〒見学受付のお知らせ 「メニューへ帰る」を押す'])).toEqual(['renamed 5 メニューへ帰る メニューへ戻る']));

test.describe('A press that a step leaves out is missing', () => {
  const left = (...lines: readonly string[]): readonly string[] => found(visits, [...right.slice(0, 1), ...lines, ...right.slice(2)]);

  test('though a note, or what is done on the next screen, speaks of going on', () => {
    expect(left('入力「見学日」')).toEqual(['step-missing 2 日付を決める']);
    expect(left('入力「見学日」', 'note:次の画面でも同様です。')).toEqual(['step-missing 2 日付を決める']);
    expect(found(visits, [...right.slice(0, 1), '入力「見学日」', '操作のあと、入力「団体名」 「団体情報を確かめる」を押す', ...right.slice(3)])).toEqual(['step-missing 2 日付を決める']);
  });

  test('unless its label stands there all the same', () => expect(left('入力「見学日」 日付を決める')).toEqual([]));

  test('unless something was not understood that may be it', () =>
    expect(found(visits, right.with(2, '入力「団体の別名」'))).toEqual(['renamed 3 団体の別名 団体名']));

  test('unless a new part begins there', () =>
    expect(found(visits, [...right.slice(0, 2), '入力「団体名」', 'heading:登録するとき', 'text:「見学を登録する」を押す', ...right.slice(4)])).toEqual([]));

  test('unless the title of the document speaks of the screen', () =>
    expect(found(visits, ['title:［見学日選択画面］', ...right.slice(2, 4), 'note:入力「見学日」', ...right.slice(0, 1)])).toEqual(['order 5 1-①', 'order 3 1-①']));

  test('unless it leads back to where one is', () => {
    const renewed = [step('1-④', press(SUM, 'button', '見学を登録する', END), press(END, 'button', '表示を新しくする', END)), ...applied.slice(4, 5)];
    const again = step('1-⑥', { kind: 'open', screen: MENU, label: null }, press(MENU, 'link', '見学の履歴', HISTORY));
    expect(found(museum({ 見学の申込: [...applied.slice(0, 3), ...renewed, again] }), [...right.slice(0, 5), '「見学の履歴」を押す'])).toEqual([]);
  });
});

test.describe('A step that is left out is missing', () => {
  /** 見学の申込 with another step on a screen that has other controls. */
  const changed = (at: number, steps: readonly TrueStep[], own: readonly TrueScreen[]): Truth => {
    const truth = museum({ 見学の申込: [...applied.slice(0, at), ...steps] });
    return { ...truth, screens: [...own, ...screens.filter(({ name }) => own.every((other) => other.name !== name))] };
  };

  test('though a note names what is entered in it', () =>
    expect(found(visits, [...right.slice(0, 2), 'note:団体名は略さずに書きます。', ...right.slice(3)])).toEqual(['step-missing 2 団体情報を確かめる']));

  test('though something of the same name is entered behind it', () => {
    const truth = changed(3, [step('1-④', fill(SUM, '団体名'), press(SUM, 'button', '見学を登録する', END)), ...applied.slice(4)], [screen(SUM, ['textbox 団体名', 'button 見学を登録する'])]);
    expect(found(truth, [...right.slice(0, 2), '［見学確認画面］ 入力「団体名」 「見学を登録する」を押す', ...right.slice(4)])).toEqual(['step-missing 2 団体情報を確かめる']);
  });

  test('though the next screen bears the name of its button, or words of what is entered', () => {
    const TICKET = '見学票画面';
    const ticket = changed(4, [step('1-⑤', press(END, 'button', '見学票', TICKET)), step('1-⑥', press(TICKET, 'button', '印刷を終える', MENU))], [screen(END, ['button 見学票']), screen(TICKET, ['button 印刷を終える'])]);
    expect(found(ticket, [...right.slice(0, 4), '見学票が出たら 「印刷を終える」を押す'])).toEqual(['step-missing 4 見学票']);
    const desk = changed(3, [step('1-④', fill(SUM, '受付'), press(SUM, 'button', '見学を登録する', END)), step('1-⑤', back(END))], [screen(SUM, ['textbox 受付', 'button 見学を登録する'])]);
    expect(found(desk, [...right.slice(0, 3), '［見学受付画面］ 「メニューへ戻る」を押す'])).toEqual(['step-missing 3 見学を登録する']);
  });
});
