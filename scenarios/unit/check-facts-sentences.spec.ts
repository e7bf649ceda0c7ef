/** Whole sentences with figures, read as a document is read: right ones are confirmed, wrong ones told with the right value. */
import { expect, test } from '@playwright/test';
import { judgeFacts } from '../../reports/document-check/judge/facts';
import type { Alignment } from '../../reports/document-check/model';
import { state } from '../../reports/document-check/statements';
import { outline } from '../../reports/document-check/structure';
import { lexiconOf } from '../../reports/document-check/truth';
import { library } from './check-facts-sample';
import { documentOf } from './check-structure-sample';

const alignment: Alignment = { of: new Map(), at: new Map(), walks: ['lending'] };

/** Verdicts on what a sentence says, and the values that it should have. */
function judged(sentence: string): { verdicts: readonly string[]; expected: readonly (string | null)[] } {
  const read = outline(documentOf(`# 図書館の案内\n\n・${sentence}`));
  const { statements } = state(read, lexiconOf(library));
  const result = judgeFacts(read, statements, alignment, library);
  return { verdicts: result.judged.map(({ verdict }) => verdict), expected: result.remarks.filter(({ severity }) => severity !== 'note').map(({ expected }) => expected) };
}

for (const [kind, right, wrong, expected] of [
  ['期限', '仮カードは発行から48時間以内に使います。', '仮カードは発行から72時間以内に使います。', '48時間'],
  ['期限', '仮カードの有効期限は、発行後48時間までです。', '仮カードの有効期限は、発行後12時間までです。', '48時間'],
  ['期限', '暗証番号は利用開始日の2営業日後まで確認できます。', '暗証番号は利用開始日の2日後まで確認できます。', '2営業日'],
  ['期間', '市内なら発行まで7営業日程度です。', '市内なら発行まで14営業日程度です。', '7営業日'],
  ['期間', '市外なら50営業日程度で届きます。', '市外なら7営業日程度で届きます。', '50営業日'],
  ['件数', '新着は10件まで表示されます。', '新着は20件まで表示されます。', '10件'],
  ['料金', '会費は月額5,000円です。', '会費は月額4,800円です。', '5000円'],
  ['料金', '図書の送料は300円です。', '図書の送料は500円です。', '300円'],
  ['電話', '貸出窓口の電話番号は044-520-6266です。', '貸出窓口の電話番号は044-520-6277です。', '0445206266'],
  ['電話', '相談室（TEL 0120-794-550）へお電話ください。', '相談室（TEL 0120-794-505）へお電話ください。', '0120794550'],
  ['電話', '貸出窓口へは044-520-6266にお電話ください。', '貸出窓口へは0120-794-550にお電話ください。', '0445206266'],
  ['時間', '貸出窓口の受付は平日9時から17時までです。', '貸出窓口の受付は平日9時から18時までです。', '9:00-17:00'],
  ['時間', '貸出窓口（044-520-6266）へは平日9:00～17:00にお電話ください。', '貸出窓口（044-520-6266）へは平日8:30～17:00にお電話ください。', '9:00-17:00'],
  ['時間', '相談室は24時間受け付けています。', '相談室は平日9:00～17:00に受け付けています。', '終日'],
  ['アドレス', '入口は https://lib.example.jp/dfw/login/entrance/ です。', '入口は https://lib.example.jp/dfw/login/entrnce/ です。', 'https://lib.example.jp/dfw/login/entrance/'],
  ['アドレス', '予定表は https://lib.example.jp/news/2013091100298/schedule.html に載っています。', '予定表は https://lib.exmple.jp/news/2013091100298/schedule.html に載っています。', 'https://lib.example.jp/news/2013091100298/schedule.html'],
  ['宛先', '「貸出カード発行完了のお知らせ」は管理責任者だけに送られます。', '「貸出カード発行完了のお知らせ」は申込担当者だけに送られます。', '管理責任者'],
  ['宛先', '「貸出申請受付完了のお知らせ」が申込担当者と管理責任者に届きます。', '「貸出申請受付完了のお知らせ」が申込担当者のみに届きます。', '申込担当者、管理責任者'],
  ['形式', '貸出希望日は半角数字8桁で入力します。', '貸出希望日は半角数字6桁で入力します。', '半角数字8桁'],
  ['文字数', '申請の理由は240文字以内で入力します。', '申請の理由は200文字以内で入力します。', '240文字'],
  ['時期', '承認通知は利用開始日以降に出力できます。', '承認通知は審査終了後に出力できます。', '利用開始日以降'],
] as const) {
  test(`${kind}: ${right}`, () => {
    const [correct, mistaken] = [judged(right), judged(wrong)];
    expect(correct.expected, right).toEqual([]);
    expect(correct.verdicts, right).toContain('correct');
    expect(correct.verdicts, right).not.toContain('wrong');
    expect(mistaken.expected.join(' '), wrong).toContain(expected);
  });
}

test('太字の件名も、引用した件名と同じく正しい件名と比べる', () => {
  const source = documentOf('# 図書館の案内\n\n貸出申請受付完了のお願いのE-mailが管理責任者に届きます。');
  const subject = { from: 0, to: '貸出申請受付完了のお願い'.length, href: null };
  const expected = (emphasis: readonly (typeof subject)[]): readonly (string | null)[] => {
    const read = outline({ ...source, blocks: source.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, emphasis } : block)) });
    return judgeFacts(read, state(read, lexiconOf(library)).statements, alignment, library).remarks.map((remark) => remark.expected);
  };
  expect(expected([subject])).toEqual(['【NSS】貸出申請受付完了のお知らせ']);
  expect(expected([])).toEqual([]);
});
