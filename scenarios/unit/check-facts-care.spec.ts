import { expect, test } from '@playwright/test';
import type { Claim } from '../../reports/document-check/model';
import { judgeLines, verdictOf } from './check-facts-sample';

const quantity = (kind: Extract<Claim, { kind: 'quantity' }>['quantity'], value: string): Claim => ({ kind: 'quantity', quantity: kind, value, subject: '' });
const mail = (name: string, more: Partial<Extract<Claim, { kind: 'mail' }>> = {}): Claim => ({ kind: 'mail', name, to: null, notTo: [], when: null, ...more });

/** Verdict on a sentence whose statement is the words between the bars. */
function onWords(text: string, claim: Claim): string {
  const [before = '', quote = '', after = ''] = text.split('|');
  return verdictOf(`${before}${quote}${after}`, claim, { quote });
}

test('同じ言葉を使っていても別のことを述べる文は、誤りにしない', () => {
  for (const [text, claim] of [
    ['仮カードのメールは、|1時間|以内に届きます。', quantity('duration', '1時間')],
    ['仮カードの審査に|3時間|以内かかります。', quantity('duration', '3時間')],
    ['新着を|3件|選択します。', quantity('count', '3件')],
    ['相談室は混むので|9:00～10:00|を避けてください。', quantity('hours', '9:00-10:00')],
  ] as const) expect.soft(onWords(text, claim), text).toBe('unknown');
  expect(onWords('仮カードは、発行後|24時間|以内に使います。', quantity('duration', '24時間'))).toBe('wrong value 48時間');
});

test('表の行は、行と列の見出しを合わせて読む', () => {
  const row = { text: '貸出窓口\t044-520-6266\t9:00～18:00', head: '受付時間' };
  expect(verdictOf('9:00～18:00', quantity('hours', '9:00-18:00'), { row })).toBe('wrong value 9:00-17:00');
  expect(verdictOf('9:00～17:00', quantity('hours', '9:00-17:00'), { row })).toBe('correct');
});

test('途中で改行や空白の入ったアドレスは、続きを合わせて読む', () => {
  const claim = quantity('url', 'https://lib.example.jp/dfw/login/');
  const next = (following: string): string[] => judgeLines([{ text: 'https://lib.example.jp/dfw/login/', claims: [claim] }, { text: following, claims: [] }]).judged.map(({ verdict }) => verdict);
  expect(next('entrance/')).toEqual(['correct']);
  expect(next('を参照してください。')).toEqual(['unknown']);
  expect(verdictOf('', quantity('url', 'https://lib.example.jp/dfw/login/entr'))).toBe('wrong url https://lib.example.jp/dfw/login/entrance/');
});

test('件名を引用していれば近い名前は誤り、言い換えなら判定しない', () => {
  expect(verdictOf('「貸出申請受理完了」のメールが届く', mail('貸出申請受理完了'))).toBe('wrong mail-subject 【NSS】貸出申請受付完了のお知らせ');
  expect(verdictOf('貸出申請受理完了のメールが届く', mail('貸出申請受理完了'))).toBe('unknown');
});

test('近いメールが2つあれば、文書がほかで触れていないほうを示す', () => {
  const { remarks } = judgeLines([
    { text: '「貸出申請受付完了のお知らせ」が届く', claims: [mail('貸出申請受付完了のお知らせ')] }, { text: '「貸出申請発行完了のお知らせ」が届く', claims: [mail('貸出申請発行完了のお知らせ')] },
  ]);
  expect(remarks.map(({ expected }) => expected)).toEqual(['【NSS】貸出カード発行完了のお知らせ']);
});

test('宛先の並びがページの途中で切れていれば、前の行と合わせて読む', () => {
  const claim = mail('貸出申請受付完了のお知らせ', { to: ['管理責任者'] });
  const after = (before: string): string[] => judgeLines([{ text: before, claims: [] }, { text: 'および管理責任者に届く。', claims: [claim] }]).judged.map(({ verdict }) => verdict);
  expect(after('メールが申込担当者')).toEqual(['correct']);
  expect(after('メールが届きます。')).toEqual(['wrong']);
});

test('期限の日数だけが違えば、数値と条件を合わせて1つの原因にする', () => {
  const claims: Claim[] = [{ kind: 'condition', subject: '暗証番号', condition: '利用開始日の3営業日後まで' }, quantity('duration', '3営業日')];
  const { remarks } = judgeLines([{ text: '暗証番号は利用開始日の3営業日後まで確認できます', claims }]);
  expect(new Set(remarks.map(({ cause }) => cause)).size).toBe(1);
});

test('名前のすぐ後やかっこの中の数値は、文の主題が別でも、その名前のもの', () => {
  expect(onWords('ご質問は、貸出窓口（電話：044-520-6266、|平日9:00～18:30|）までお寄せください。', quantity('hours', '9:00-18:30'))).toBe('wrong value 9:00-17:00');
  expect(onWords('利用券は、仮カード（|72時間|以内）と交換できます。', quantity('duration', '72時間'))).toBe('wrong value 48時間');
  expect(onWords('郵送は、仮カードの受取から|72時間|以内です。', quantity('duration', '72時間'))).toBe('unknown');
});

test('「なし」の付いたものは、料金表の「あり」の行ではない', () => {
  expect(onWords('図書の送料（保険なし）は|700円|です。', quantity('price', '700円'))).toBe('wrong value 300円');
  expect(onWords('図書の送料（保険付き）は|700円|です。', quantity('price', '700円'))).toBe('wrong value 500円');
});

test('文字数の幅は、上限と下限のどちらが違っても誤り', () => {
  const range = (format: string): Claim => ({ kind: 'field', label: '合言葉', format, maxLength: null, required: null, options: null, screen: null });
  expect(verdictOf('合言葉は半角英数字で8～20文字です。', range('半角英数字 8～20文字'))).toBe('correct');
  expect(verdictOf('合言葉は半角英数字で6～20文字です。', range('半角英数字 6～20文字'))).toBe('wrong format 半角英数字8～20文字');
  expect(verdictOf('合言葉は半角英数字で8～12文字です。', range('半角英数字 8～12文字'))).toBe('wrong format 半角英数字8～20文字');
});

test('「この手続き」のことは、すぐ前に述べたことと合わせて読む', () => {
  const of = (subject: string, condition = '利用開始日より前'): string[] => judgeLines([
    { text: '承認通知は、次の手順で手に入れます。', claims: [] }, { text: `${subject}は、${condition}でも印刷まで行えます。`, claims: [{ kind: 'condition', subject, condition }] },
  ]).remarks.map(({ diagnosis, severity, expected }) => `${diagnosis} ${severity} ${expected}`);
  expect(of('この手続き')).toEqual(['precondition warning 利用開始日以降']);
  expect(of('この手続き', '利用開始日以降')).toEqual([]);
  expect(of('返却の手続き')).toEqual([]);
});

test('どのメールとも似ていない件名でも、ほかに届くメールが一つもなければ、それのこと', () => {
  const { remarks } = judgeLines([
    { text: '「申請する」を押す', claims: [{ kind: 'message', text: '申請する' }] },
    { text: '「【NSS】予約メモのお知らせ」が届く', claims: [mail('【NSS】予約メモのお知らせ')] }, { text: '「貸出カード発行完了のお知らせ」が届く', claims: [mail('貸出カード発行完了のお知らせ')] },
  ], { of: { 0: 0, 2: 3 } });
  expect(remarks.map(({ diagnosis, expected }) => `${diagnosis} ${expected}`)).toEqual(['mail-subject 【NSS】貸出申請受付完了のお知らせ']);
});

test('アドレスの前の名前が、公表しているページの名前の一部なら、そのページのこと', () => {
  const at = (text: string, url: string): string => verdictOf(`${text} ${url}`, quantity('url', url), { quote: url });
  expect(at('年間休館日カレンダー', 'https://lib.example.jp/calendar.html')).toBe('wrong url https://lib.example.jp/days/closed-days.html');
  expect(at('年間休館日カレンダーのページ', 'https://lib.example.jp/calendar.html')).toBe('wrong url https://lib.example.jp/days/closed-days.html');
  expect(at('休みの日は年間休館日カレンダー', 'https://lib.example.jp/calendar.html')).toBe('wrong url https://lib.example.jp/days/closed-days.html');
  expect(at('館内の地図', 'https://lib.example.jp/map.html')).toBe('unknown');
  expect(at('年間休館日カレンダー', 'https://elsewhere.example.com/calendar.html')).toBe('unknown');
  expect(at('入口', 'https://lib-example.com/dfw/login/entrance/')).toBe('unknown');
  expect(at('図書館の年間休館日カレンダー', 'https://l-ib.example.com/closed/')).toBe('wrong url https://lib.example.jp/days/closed-days.html');
});

test('電話番号に添えた「24時間」は、受付時間のこと', () => {
  expect(onWords('相談室 0120-794-550（|24時間|）', quantity('duration', '24時間'))).toBe('correct');
  expect(onWords('貸出窓口 044-520-6266（|24時間|）', quantity('duration', '24時間'))).toBe('wrong value 9:00-17:00');
});

test('いつでもできることは、何かの後にできると述べても誤りではない', () => {
  const when = (condition: string): Claim => ({ kind: 'condition', subject: '申請書', condition });
  expect(verdictOf('受付が完了すると、申請書を印刷できます。', when('受付完了後'))).toBe('correct');
  expect(verdictOf('申請書は、利用開始日まで印刷できます。', when('利用開始日まで'))).toBe('wrong precondition いつでも');
});
