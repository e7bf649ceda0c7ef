/** Forms of sentences that manuals use besides the usual ones: each says something, and it must not be lost. */
import { expect, test } from '@playwright/test';
import type { Passage } from '../../reports/document-check/model';
import { state } from '../../reports/document-check/statements';
import { claims, deeds, document, lexicon, told } from './check-statements-said';

const names = { ...lexicon, screens: [...lexicon.screens, '確認画面A', '在庫画面', '出荷画面'], controls: [...lexicon.controls, '氏名', '電話番号', '倉庫コード', '店舗番号', 'パスワード', '品目一覧を開く'] };
const said = (text: string, kind: Passage['kind'] = 'text', more: Partial<Passage> = {}): Record<string, unknown>[] =>
  state(document([{ text, kind, ...more }]), names).statements.map(({ claim }) => told(claim));
const press = (label: string, more = {}) => ({ kind: 'operation', verb: 'press', label, ...more });
const field = (label: string, more: object) => ({ kind: 'field', label, ...more });

test('a bracket belongs to the noun before it, and digits to the noun behind them', () => {
  expect(said('氏名（全角）、電話番号（半角数字・任意）を記します。')).toEqual(expect.arrayContaining([field('氏名', { format: '全角' }), field('電話番号', { format: '半角数字', required: false })]));
  expect(said('倉庫コード（半角英数字6桁）と摘要（全角30文字以内）を入力')).toEqual(expect.arrayContaining([field('倉庫コード', { format: '半角英数字6桁' }), field('摘要', { format: '全角', maxLength: 30 })]));
  expect(said('管理番号（7桁）は、棚番号（4桁）と枝番号（3桁）からできています。').map(({ kind, value }) => [kind, value])).toEqual([['quantity', '7桁'], ['quantity', '4桁'], ['quantity', '3桁']]);
  expect(said('管理番号とは、4桁の棚番号と3桁の枝番号を合わせたものです。').filter(({ kind }) => kind === 'field')).toEqual([]);
  expect(said('倉庫コードとは、6桁の英数字です。')).toContainEqual(field('倉庫コード', { format: '6桁の英数字' }));
  expect(said('「管理番号」は、棚番号（4桁）の後に続ける半角数字です。')).toContainEqual(field('管理番号', { format: '半角数字' }));
  expect(said('「管理番号」は、4桁の棚番号の後に続ける半角数字です。')).toContainEqual(field('管理番号', { format: '半角数字' }));
  expect(said('「氏名」と「電話番号」は全角で入力します。')).toEqual(expect.arrayContaining([field('氏名', { format: '全角' }), field('電話番号', { format: '全角' })]));
});

test('a line of a form tells what must be filled', () => {
  expect(claims('部署名　必須　（全角）')).toEqual([field('部署名', { format: '全角', required: true })]);
  expect(claims('部署名　任意　（全角）')).toEqual([field('部署名', { format: '全角', required: false })]);
});

test('a note tells of the field that carries its number', () => {
  const { statements } = state(document([{ text: '「電話番号」を入力（※2）' }, { text: '「氏名」を入力（※1）' }, { text: '※1 全角20文字以内。', kind: 'note' }, { text: '※2 半角数字', kind: 'note' }, { text: '※3 半角数字', kind: 'note' }]), names);
  expect(statements.map(({ claim }) => told(claim)).filter(({ kind }) => kind === 'field')).toEqual([field('氏名', { format: '全角', maxLength: 20 }), field('電話番号', { format: '半角数字' })]);
});

for (const [sentence, quantity, value] of [
  ['フリーダイヤル 0120-123987', 'phone', '0120123987'], ['お電話は0570（012）987まで', 'phone', '0570012987'], ['窓口 0570-012987', 'phone', '0570012987'],
  ['費用は2万円です。', 'price', '20000円'], ['電話：0312345678', 'phone', '0312345678'], ['「48時間以内に登録してください。」と表示されます。', 'duration', '48時間'],
  ['（お返事は当日以降です）', 'duration', '当日'], ['出荷は即日です。', 'duration', '即日'],
] as const) {
  test(`${sentence} has ${value}`, () => expect(claims(sentence)).toContainEqual(expect.objectContaining({ kind: 'quantity', quantity, value })));
}

test('the address behind a word is taken without what it brings along', () => {
  const { statements } = state(document([{ text: '係へ送ります。', emphasis: [{ from: 0, to: 1, href: 'mailto:desk@office.jp?subject=a' }] }]), lexicon);
  expect(statements.map(({ claim }) => told(claim))).toContainEqual(expect.objectContaining({ quantity: 'email', value: 'desk@office.jp' }));
});

test('開始日当日 is a time, not a duration', () => expect(claims('開始日当日に電話します。').filter(({ kind }) => kind === 'quantity')).toEqual([]));

test('from when on something is possible', () => {
  expect(claims('「受取証」（PDF形式）は保管してください。', '審査終了後すぐに出力できます。')).toContainEqual({ kind: 'condition', subject: '受取証', condition: '審査終了後' });
  expect(claims('止めた倉庫は、利用開始日（切替日）から利用できません。')).toContainEqual(expect.objectContaining({ kind: 'condition', condition: '利用開始日から' }));
});

test('until when something must be done, and what is no time', () => {
  const conditions = (text: string): unknown[] => claims(text).filter(({ kind }) => kind === 'condition');
  expect(conditions('「社員証」は、利用開始日までに取得してください。')).toEqual([{ kind: 'condition', subject: '社員証', condition: '利用開始日まで' }]);
  expect(conditions('急ぎの場合は、利用開始日以降に社員証を出力できます。')).toEqual([{ kind: 'condition', subject: '社員証', condition: '利用開始日以降' }]);
  expect(conditions('「社員証」は、発行までの流れを確認できます。')).toEqual([]);
  expect(conditions('「社員証」は、登録からの手順で確認できます。')).toEqual([]);
});

test('mails that are called by what they tell of', () => {
  expect(claims('注文の受付と完了は、申込担当者だけにメールで通知されます。')).toEqual(['受付メール', '完了メール'].map((name) => ({ kind: 'mail', name, to: ['申込担当者'], notTo: ['管理責任者'] })));
});

test('several screens in one heading', () => {
  const screens = (text: string) => said(text, 'heading').map(({ screen }) => screen);
  expect(screens('在庫画面／出荷画面')).toEqual(['在庫画面', '出荷画面']);
  expect(screens('在庫／出荷画面')).toEqual(['在庫画面', '出荷画面']);
  expect(screens('在庫画面出荷画面')).toEqual(['在庫画面', '出荷画面']);
  expect(screens('在庫画面')).toEqual(['在庫画面']);
});

test('what is looked at behind a tab is opened first', () => {
  expect(deeds('③ 出荷日と「倉庫」タブを確認し、戻ります。')).toEqual(['openTab 倉庫']);
  expect(deeds('「倉庫」タブの内容を確認します。')).toEqual(['openTab 倉庫']);
  expect(claims('担当者の連絡先を確認し、終わります。')).toEqual([]);
});

test('a button that is chosen is pressed, after what stands before it', () => {
  expect(said('「在庫画面」で、「先へ進む」のボタンを選択します。')).toEqual([{ kind: 'arrival', screen: '在庫画面' }, press('先へ進む', { control: 'button', screen: '在庫画面' })]);
  expect(deeds('「棚の一覧」で、「先へ進む」ボタンを選択します。')).toEqual(['press 先へ進む']);
  expect(deeds('「棚の一覧」から「先へ進む」を押下します。')).toEqual(['press 棚の一覧', 'press 先へ進む']);
});

test('steps without a verb of their own', () => {
  expect(said('氏名・パスワード入力', 'step')).toEqual([{ kind: 'operation', verb: 'fill', label: '氏名' }, { kind: 'operation', verb: 'fill', label: 'パスワード' }]);
  expect(said('手順8　先へ進むボタン押下', 'step')).toEqual([press('先へ進む', { control: 'button' })]);
  expect(said('「甲案」のチェック', 'step')).toEqual([{ kind: 'operation', verb: 'tick', label: '甲案', control: 'checkbox' }]);
  expect(said('「甲案」を入力（※1）')).toEqual([{ kind: 'operation', verb: 'fill', label: '甲案' }]);
  expect(said('氏名・パスワード入力')).toEqual([]);
});

test('a name that NSS has at the end of a longer one; a number of things is no field', () => {
  expect(said('担当者の氏名を入力します。')).toEqual([{ kind: 'operation', verb: 'fill', label: '氏名' }]);
  expect(said('台数を入力して「先へ進む」をクリック')).toEqual([press('先へ進む')]);
});

test('a note tells of what is entered before its own number, not of another note', () => {
  const noted = (...lines: readonly string[]): unknown[] => {
    const parts = lines.map((text) => ({ text, kind: text.startsWith('※') ? 'note' as const : 'text' as const }));
    return state(document(parts), names).statements.map(({ claim }) => told(claim)).filter(({ kind }) => kind === 'field');
  };
  expect(noted('「氏名」を入力し（※1）、「電話番号」を入力します。', '※1 全角20文字以内。')).toEqual([field('氏名', { format: '全角', maxLength: 20 })]);
  expect(noted('「氏名」を入力（※1）', '「電話番号」を入力（※12）', '※1 全角20文字以内。')).toEqual([field('氏名', { format: '全角', maxLength: 20 })]);
  expect(noted('「氏名」を入力（※1）', '※2 外国の方は※1によらず入力できます。', '※1 全角20文字以内。')).toEqual([field('氏名', { format: '全角', maxLength: 20 })]);
});

test('English nouns tell what kind of control it is, verbs what is done with it', () => {
  expect(said('Switch to 「甲案」.')).toEqual([press('甲案')]);
  expect(said('Open the 「甲案」 table.')).toEqual([press('甲案')]);
  expect(said('Open the 「甲案」 tab.')).toEqual([{ kind: 'operation', verb: 'openTab', label: '甲案', control: 'tab' }]);
  expect(said('Doubleclick 「甲案」.')).toEqual([press('甲案')]);
  expect(said('Click the 「甲案」 list.')).toEqual([{ kind: 'operation', verb: 'choose', label: '甲案', control: 'combobox' }]);
  expect(said('Enter 20 in the 「甲案」 list.')).toEqual([{ kind: 'operation', verb: 'fill', label: '甲案', value: '20', control: 'combobox' }]);
  expect(deeds('Click 「甲案」 > 「乙案」.')).toEqual(['press 甲案', 'press 乙案']);
});

test('English verbs stand before what they act upon', () => {
  expect(said('Click 「甲案」.')).toEqual([press('甲案')]);
  expect(said('Select 「乙」 in 「甲案」 and click the [先へ進む] button.')).toEqual([{ kind: 'operation', verb: 'choose', label: '甲案', value: '乙' }, press('先へ進む', { control: 'button' })]);
  expect(said('Enter 20 in 「甲案」.')).toEqual([{ kind: 'operation', verb: 'fill', label: '甲案', value: '20' }]);
  expect(said('Check 「甲案」, 「乙案」.')).toEqual(['甲案', '乙案'].map((label) => ({ kind: 'operation', verb: 'tick', label })));
  const text = 'Open it and click 甲案.';
  expect(said(text, 'step', { emphasis: [{ from: 18, to: 20, href: null }] })).toEqual([press('甲案')]);
});

test('names in quotation marks of which nothing else is said', () => {
  expect(said('「納品希望日」は、実際の日と異なることがあります。')).toEqual([{ kind: 'message', text: '納品希望日' }]);
  for (const other of ['「甲案の手引き」をご参照ください。', '「甲案」とは、案のことです。', '「甲案」']) expect(said(other)).toEqual([]);
});

test('a quoted name that reaches its recipients is a mail, whether or not it is called one', () => {
  expect(claims('「納品完了のお願い」が申込担当者に届きます。')).toEqual([{ kind: 'mail', name: '納品完了のお願い', to: ['申込担当者'] }]);
  expect(claims('「納品完了のお願い」が画面に出ます。').filter(({ kind }) => kind === 'mail')).toEqual([]);
});

test('a range of lengths is kept as one', () => {
  expect(said('「パスワード」は半角英数字で6～12文字です。')).toContainEqual(field('パスワード', { format: '半角英数字 6～12文字' }));
  expect(said('「パスワード」は半角英数字で6文字から12文字までです。')).toContainEqual(field('パスワード', { format: '半角英数字 6～12文字' }));
});

test('what follows a label behind dots is what the field is like', () => {
  expect(said('納品希望日 … 半角数字8桁（例：20250401）。')).toContainEqual(field('納品希望日', { format: '半角数字8桁' }));
});

test('the place where something is chosen asks for nothing, and a label at the end of a step is pressed', () => {
  expect(deeds('倉庫コードを選ぶところでは「受付を始める」を押します。')).toEqual(['press 受付を始める']);
  expect(deeds('全部終わったら［受付を始める］。')).toEqual(['press 受付を始める']);
  expect(deeds('伝票の右上にあるのは［受付を始める］。')).toEqual([]);
  expect(deeds('当日になったら「受付を始める」で控えを保存します。')).toEqual(['press 受付を始める']);
});

test('how something is entered or chosen tells what kind of control it is', () => {
  const control = (text: string): unknown[] => said(text).filter(({ kind }) => kind === 'operation').map(({ label, control: kind = null }) => [label, kind]);
  expect(control('「倉庫コード」をチェックボックスで選びます。')).toEqual([['倉庫コード', 'checkbox']]);
  expect(control('「氏名」と「倉庫コード」をそれぞれプルダウンから選びます。')).toEqual([['氏名', 'combobox'], ['倉庫コード', 'combobox']]);
  expect(control('「倉庫コード」の欄に文章で入力します。')).toEqual([['倉庫コード', 'textbox']]);
  expect(control('「倉庫コード」を半角で入力します。')).toEqual([['倉庫コード', null]]);
});

test('what is possible as soon as something is over is possible from then on, and 「この手続き」 is a subject', () => {
  expect(claims('Q3. 発注承諾書はいつから印刷できますか。', 'A. 審査が終わればすぐに印刷できます。')).toContainEqual({ kind: 'condition', subject: '発注承諾書', condition: '審査終了後' });
  expect(claims('Q3. 発注承諾書はいつから印刷できますか。')).toContainEqual({ kind: 'file', name: '発注承諾書' });
  expect(claims('審査が終わると、発注承諾書の案内が届きます。').filter(({ kind }) => kind === 'condition')).toEqual([]);
  expect(claims('作業が完了すると、それまでの発注承諾書は印刷できなくなります。').filter(({ kind }) => kind === 'condition')).toEqual([]);
  expect(claims('発注承諾書を印刷できるのは、納品開始日以降です。')).toContainEqual({ kind: 'condition', subject: '発注承諾書', condition: '納品開始日以降' });
  expect(claims('この手続きは、納品開始日より前でも行えます。')).toContainEqual({ kind: 'condition', subject: 'この手続き', condition: '納品開始日より前' });
});

test('what may be left out is no duty, however it is said', () => {
  for (const words of ['省略できます', '省略が可能です', '書いても書かなくてもかまいません', '入力しなくてもよいです']) expect.soft(said(`「電話番号」は${words}。`), words).toContainEqual(field('電話番号', { required: false }));
  for (const words of ['省略できません', '省略不可です', '入力が必要です', '必ず記入します']) expect.soft(said(`「電話番号」は${words}。`), words).toContainEqual(field('電話番号', { required: true }));
});

test('a box to tick off makes a line a thing to do: labels and ways of labels are pressed', () => {
  expect(deeds('[ ] 「受付を始める」')).toEqual(['press 受付を始める']);
  expect(deeds('□「発注履歴一覧」→「受付を始める」')).toEqual(['press 発注履歴一覧', 'press 受付を始める']);
  expect(deeds('[x] 摘要は空欄でもよい →「受付を始める」')).toEqual(['press 受付を始める']);
  expect(deeds('「受付を始める」')).toEqual([]);
});

test('what is said in brackets of what a button brings is not said of the button', () => {
  expect(said('「受付を始める」で控えを印刷します（しなくてもよい）。').filter(({ kind }) => kind === 'field')).toEqual([]);
});
