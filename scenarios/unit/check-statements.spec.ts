import { expect, test } from '@playwright/test';
import { state } from '../../reports/document-check/statements';
import { claims, deeds, document, lexicon, read, told } from './check-statements-said';

const operations: readonly (readonly [string, readonly string[]])[] = [
  ['「送付先を決める」を押下します。', ['press 送付先を決める']],
  ['［見積へ］ボタンを押し、【送る】をタップしてください。', ['press 見積へ', 'press 送る']],
  ['「見積へ」ボタン押下後、内容を見直します。', ['press 見積へ']],
  ['「書庫」⇒「新着」⇒「開く」をクリックします。', ['press 書庫', 'press 新着', 'press 開く']],
  ['「甲案」または「乙案」を選択します。', ['choose 甲案', 'choose 乙案']],
  ['配送方法は「宅配」を選びます。', ['choose 配送方法 = 宅配']],
  ['「配送方法」で「宅配」を、「時間帯」で「午前」を選択する。', ['choose 配送方法 = 宅配', 'choose 時間帯 = 午前']],
  ['「倉庫」は「東」「西」から選択します。', ['choose 倉庫']],
  ['「氏名」、「住所」を入力し、「次へ」を押す。', ['fill 氏名', 'fill 住所', 'press 次へ']],
  ['「連絡先」に「03」と入力します。', ['fill 連絡先 = 03']],
  ['「03」を「連絡先」に記入する。', ['fill 連絡先 = 03']],
  ['品名は「紙」、品名(カナ)は「カミ」と入力します。', ['fill 品名 = 紙', 'fill 品名(カナ) = カミ']],
  ['個数に20を入力してください。', ['fill 個数 = 20']],
  ['納品希望日を入力し、地域を選択します。', ['fill 納品希望日', 'choose 地域']],
  ['「確かめました。」にチェックを入れます。', ['tick 確かめました。']],
  ['「急ぎ」を☑で選択し、「備考」を入力', ['tick 急ぎ', 'fill 備考']],
  ['「急ぎ」と「割れ物」にチェックを付ける。', ['tick 急ぎ', 'tick 割れ物']],
  ['「急ぎ」のチェックボックスをオンにします。', ['tick 急ぎ']],
  ['「急ぎ」のチェックを外します。', ['tick 急ぎ = オフ']],
  ['「倉庫」タブを開き、数を見ます。', ['openTab 倉庫']],
  ['「倉庫」のタブに切り替えます。', ['openTab 倉庫']],
  ['［契約］→［料金］タブの順にクリックする。', ['press 契約', 'openTab 料金']],
  ['「甲案」のラジオボタンをONにする。', ['choose 甲案']],
  ['【参照】より「図面」を添付します。', ['attach 参照 = 図面']],
  ['「図面」を添付します。', ['attach 図面']],
  ['「承諾書を出力する」ボタン及び「控えを印刷する」ボタンを押下すると、書類が得られます。', ['output 承諾書を出力する', 'output 控えを印刷する']],
  ['次へ進むボタンを押下します。', ['press 次へ進む']],
  ['「こちらから」のリンクで例が確認できます。', ['press こちらから']],
  ['「はじめての方」から手続きを始めます。', ['press はじめての方']],
];
for (const [sentence, expected] of operations) {
  test(`${sentence} asks for ${expected.join(', ')}`, () => expect(deeds(sentence)).toEqual(expected));
}

for (const sentence of [
  '「次へ」は押さないでください。', '「備考」の入力は不要です。', '業種に「運送」を選択された方は、別紙をご覧ください。', '必要事項を入力します。', '該当するボタンを押下します。',
  '追加する台数を入力します。', '料金の選択', '申込内容 入力', '鍋に水を入れ、火にかけます。', '「やあ」と彼は言い、扉を押した。', '「寒いね」と、窓を見ながら彼女は言った。',
]) {
  test(`${sentence} asks for nothing that has a name`, () => expect(deeds(sentence)).toEqual([]));
}

test('what a control is said to be', () => {
  const kinds = ['「甲」ボタンを押す', '「甲」のリンクを押す', '「甲」のラジオボタンを選択', '「甲」のプルダウンから「乙」を選択', '「甲」欄に入力します', '「甲」のテキストボックスに入力します', '「甲」を選択'];
  expect(kinds.map((sentence) => claims(sentence)[0]?.['control'] ?? null)).toEqual(['button', 'link', 'radio', 'combobox', null, 'textbox', null]);
});

test('what not everybody does is optional', () => {
  const all = ['必要に応じて「印刷」を押下します。', '「甲」または「乙」を選択', '法人の場合は、「社名」を入力します。', '「社名」（任意）を入力します。', '「印刷」を押下できます。', '「印刷」を押下します。'];
  const isOptional = (sentence: string): unknown => claims(sentence).find(({ kind }) => kind === 'operation')?.['isOptional'] ?? false;
  expect(all.map(isOptional)).toEqual([true, true, true, true, true, false]);
  for (const some of ['住所が変わった際は、', '法人の方は、', '法人に限り、']) expect.soft(isOptional(`${some}「社名」を入力します。`), some).toBe(true);
  expect(isOptional('「印刷」を押下する場合は、用紙を入れます。')).toBe(true);
  expect(isOptional('遅れる場合がありますが、「印刷」を押下します。')).toBe(false);
});

test('where one comes, and where something is done', () => {
  expect(claims('「送る」を押すと、「送付完了画面」が表示されます。')).toEqual([{ kind: 'operation', verb: 'press', label: '送る' }, { kind: 'arrival', screen: '送付完了画面' }]);
  expect(claims('受付画面で「送る」を押下します。')).toEqual([{ kind: 'arrival', screen: '受付画面' }, { kind: 'operation', verb: 'press', label: '送る', screen: '受付画面' }]);
  expect(claims('「納品先登録」画面が開きます。')).toEqual([{ kind: 'arrival', screen: '納品先登録画面' }]);
  expect(claims('〈在庫照会画面〉')).toEqual([{ kind: 'arrival', screen: '在庫照会画面' }]);
  expect(claims('発注履歴一覧')).toEqual([{ kind: 'arrival', screen: '発注履歴一覧' }]);
  expect(claims('「発注履歴一覧」へ進みます。')).toEqual([{ kind: 'arrival', screen: '発注履歴一覧' }]);
  expect(claims('「発注履歴一覧」が表示されます。')).toEqual([{ kind: 'arrival', screen: '発注履歴一覧' }]);
  for (const general of ['画面に従い進めます。', '次の画面が開きます。', 'それぞれの画面で入力します。']) expect(claims(general)).toEqual([]);
});

test('what is shown', () => {
  expect(claims('「受け付けました。」と表示されます。')).toEqual([{ kind: 'message', text: '受け付けました。' }]);
  expect(claims('ステータスが「発送済」になります。')).toEqual([{ kind: 'message', text: '発送済' }]);
  expect(claims('「発送済」にステータスが移ります。')).toEqual([{ kind: 'message', text: '発送済' }]);
  expect(claims('「納期」を確認します。')).toEqual([{ kind: 'message', text: '納期' }]);
});

test('emphasis is a name where the sentence uses it as one', () => {
  const made = (text: string, bold: string) => state(document([{ text, emphasis: [{ from: text.indexOf(bold), to: text.indexOf(bold) + bold.length, href: null }] }]), lexicon).statements.map(({ claim }) => told(claim));
  expect(made('次に送るを押下します。', '送る')).toEqual([{ kind: 'operation', verb: 'press', label: '送る' }]);
  expect(made('社名は240文字以内で入力します。', '社名')).toEqual([{ kind: 'field', label: '社名', maxLength: 240 }]);
  expect(made('必ずご自分で押下してください。', '必ずご自分で')).toEqual([]);
});

test('a copy of a screen asks for nothing, the call-outs beside it do', () => {
  const { statements, unstated } = state(document([
    { text: '①「送る」を押下します。', kind: 'step' }, { text: '納品先登録画面', kind: 'heading' }, { text: '納品先 入力' }, { text: '入力後、「送る」ボタンをクリックしてください。' },
    { text: '社名 (全角)' }, { text: '例) 山田商店' }, { text: '納品希望日 (半角数字)' }, { text: '例) 1234567' }, { text: '□ 急ぎ' }, { text: '□ 割れ物' }, { text: '「社名」を入力します' },
  ]), lexicon);
  expect(statements.filter(({ claim }) => claim.kind === 'operation').map(({ passage }) => passage)).toEqual([0, 10]);
  expect(unstated.find(({ passage }) => passage === 3)?.reason).toContain('画面の写しと思われる');
  expect(statements.filter(({ claim }) => claim.kind === 'field').map(({ claim }) => told(claim))).toContainEqual({ kind: 'field', label: '納品希望日', format: '半角数字' });
});

test('each passage is stated or listed with its reason', () => {
  const { statements, unstated } = read('「送る」を押下します。', 'ご不明な点はお尋ねください。', '必要事項を入力します。', '― 12 ―');
  expect(statements.map(({ passage }) => passage)).toEqual([0]);
  expect(unstated.map(({ passage }) => passage)).toEqual([1, 2, 3]);
  expect(unstated.every(({ reason }) => reason.length > 4)).toBe(true);
});
