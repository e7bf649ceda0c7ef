import { expect, test } from '@playwright/test';
import { contradictions } from '../../reports/document-check/compare/contradictions';
import type { Claim, QuantityKind } from '../../reports/document-check/model';
import { library, stated, told } from './check-compare-sample';

type Document = ReturnType<typeof told>;

const found = (...documents: readonly Document[]): string[] => contradictions(documents, library).map(({ message }) => message);
const press = (label: string): Claim => ({ kind: 'operation', verb: 'press', label, control: 'button', value: null, screen: null, isOptional: false });
const arrival = (screen: string): Claim => ({ kind: 'arrival', screen });
const quantity = (kind: QuantityKind, value: string, subject = ''): Claim => ({ kind: 'quantity', quantity: kind, value, subject });
const mail = (name: string, to: readonly ('申込担当者' | '管理責任者')[] | null, notTo: readonly ('申込担当者' | '管理責任者')[] = []): Claim => ({ kind: 'mail', name, to, notTo, when: null });
const file = (name: string): Claim => ({ kind: 'file', name });

/** Two sentences that say a thing in two ways. */
const two = (one: string, first: Claim, other: string, second: Claim): Document => stated(`# 予約\n①${one}\n②${other}`, [[one, first], [other, second]]);

test.describe('名前', () => {
  test('画面の名前の字の順', () => {
    expect(found(two('蔵書検索条件画面が開きます。', arrival('蔵書検索条件画面'), '蔵書条件検索画面に戻ります。', arrival('蔵書条件検索画面')))).toEqual([
      '画面の名前が「蔵書条件検索画面」（手順②、3行目）と「蔵書検索条件画面」（手順①、2行目）で食い違っています。NSSでは「蔵書検索条件画面」です。',
    ]);
  });

  test('ボタンの一字違い', () => {
    const [one, ...more] = contradictions([two('「一括予約を共用する」を押します。', press('一括予約を共用する'), '「一括予約を共有する」を押します。', press('一括予約を共有する'))], library);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ diagnosis: 'contradiction', found: '一括予約を共有する', expected: '一括予約を共用する', step: '②', statements: ['s1', 's0'], file: 'manual.txt' });
    expect(one?.also).toMatchObject([{ step: '①', quote: '①「一括予約を共用する」を押します。' }]);
  });

  test('文書の名前に足りない語', () => {
    expect(found(two('図書館貸出承認通知を出力します。', file('図書館貸出承認通知'), '図書館貸出通知を保存します。', file('図書館貸出通知')))).toHaveLength(1);
  });

  test('別のものの名前', () => {
    for (const document of [
      // Both are names of NSS, or NSS tells its own names apart in that way.
      two('予約内容登録画面が開きます。', arrival('予約内容登録画面'), '予約内容確認画面が開きます。', arrival('予約内容確認画面')),
      two('「検索条件を消去する」を押します。', press('検索条件を消去する'), '「条件検索を消去する」を押します。', press('条件検索を消去する')),
      two('「予約内容」を押します。', press('予約内容'), '「予約内容の変更」を押します。', press('予約内容の変更')),
      two('蔵書検索条件登録画面が開きます。', arrival('蔵書検索条件登録画面'), '蔵書検索条件確認画面が開きます。', arrival('蔵書検索条件確認画面')),
      // 表記ゆれ is judged elsewhere.
      two('「蔵書を検索する」を押します。', press('蔵書を検索する'), '「蔵書を検索する 」を押します。', press('蔵書を検索する ')),
      // Told apart by what stands in brackets, or by a number.
      two('「受取館名(英)」を押します。', press('受取館名(英)'), '「受取館名(和)」を押します。', press('受取館名(和)')),
      two('「第1閲覧室」を押します。', press('第1閲覧室'), '「第2閲覧室」を押します。', press('第2閲覧室')),
    ]) expect.soft(found(document)).toEqual([]);
    // Named in one sentence.
    const both = '「一括予約を共用する」または「一括予約を共有する」を押します。';
    expect(found(stated(`①${both}`, [[both, press('一括予約を共用する')], [both, press('一括予約を共有する')]]))).toEqual([]);
  });

  test('二つの文書のあいだ', () => {
    const one = stated('①「一括予約を共用する」を押します。', [['共用', press('一括予約を共用する')]], 'a.txt');
    const other = stated('①「一括予約を共有する」を押します。', [['共有', press('一括予約を共有する')]], 'b.txt');
    expect(contradictions([one, other], library)).toMatchObject([{ file: 'b.txt', also: [{ file: 'a.txt' }] }]);
    expect(found(one)).toEqual([]);
    expect(found(other)).toEqual([]);
  });
});

test.describe('数値', () => {
  const kept = '予約した本の取置きは連絡から';

  test('期限', () => {
    expect(found(two(`${kept}3営業日後までです。`, quantity('duration', '3営業日', kept), `${kept}3日後までです。`, quantity('duration', '3日', kept)))).toEqual([
      '同じことがらの期間・期限が「3日」（手順②、3行目）と「3営業日」（手順①、2行目）で食い違っています。NSSでは「3営業日」です。',
    ]);
  });

  test('NSSの知らない期限でも、同じことがらなら', () => {
    expect(found(two('延滞した利用者の貸出停止は5日間です。', quantity('duration', '5日', '延滞した利用者の貸出停止は間です'), '延滞した利用者の貸出停止は7日間です。', quantity('duration', '7日', '延滞した利用者の貸出停止は間です')))).toEqual([
      '同じことがらの期間・期限が「7日」（手順②、3行目）と「5日」（手順①、2行目）で食い違っています。どちらかに揃えてください。',
    ]);
  });

  test('別のことがら、前と後、同じ値', () => {
    for (const document of [
      two('雑誌の貸出は2日間です。', quantity('duration', '2日', '雑誌の貸出は間です'), '督促状の発送は5日後です。', quantity('duration', '5日', '督促状の発送は後です')),
      two(`${kept}3営業日後までです。`, quantity('duration', '3営業日', kept), `${kept}2営業日前に知らせます。`, quantity('duration', '2営業日', kept)),
      two(`${kept}3営業日以上です。`, quantity('duration', '3営業日', kept), `${kept}2営業日です。`, quantity('duration', '2営業日', kept)),
      two(`${kept}3営業日以内です。`, quantity('duration', '3営業日以内', kept), `${kept}３営業日です。`, quantity('duration', '3営業日', kept)),
    ]) expect.soft(found(document)).toEqual([]);
  });

  test('手順の番号は数ではない', () => {
    const subject = '検索結果の一覧から貸出履歴の件名を見ます';
    const [one, other] = ['手順1 件の検索結果の一覧から貸出履歴の件名を見ます。', '手順2 件の検索結果の一覧から貸出履歴の件名を見ます。'];
    expect(found(stated(`${one}\n${other}`, [[one, quantity('count', '1件', subject)], [other, quantity('count', '2件', subject)]]))).toEqual([]);
    const counted = (count: string): string => `検索結果の一覧から貸出履歴の件名を${count}見ます。`;
    expect(found(two(counted('5件'), quantity('count', '5件', subject), counted('7件'), quantity('count', '7件', subject)))).toHaveLength(1);
  });

  test('電話番号と受付時間', () => {
    const [desk, room] = ['貸出窓口の電話番号', '相談室の電話番号'];
    expect(found(stated(`貸出窓口の電話番号は03-1234-5678です。\n本を探します。\n棚へ行きます。\n本を取ります。\n貸出窓口の電話番号は03-9876-5432です。`, [['1234', quantity('phone', '0312345678', desk)], ['9876', quantity('phone', '0398765432', desk)]]))).toEqual([
      '同じことがらの電話番号が「0398765432」（5行目）と「0312345678」（1行目）で食い違っています。NSSでは「0312345678」です。',
    ]);
    expect(found(stated(`貸出窓口の電話番号は03-1234-5678です。\n本を探します。\n棚へ行きます。\n本を取ります。\n相談室の電話番号は03-9876-5432です。`, [['1234', quantity('phone', '0312345678', desk)], ['9876', quantity('phone', '0398765432', room)]]))).toEqual([]);
    // One below the other they are several, and so are two that NSS has.
    expect(found(stated(`貸出窓口の電話番号は03-1234-5678です。\n貸出窓口の電話番号は03-9876-5432です。`, [['1234', quantity('phone', '0312345678', desk)], ['9876', quantity('phone', '0398765432', desk)]]))).toEqual([]);
    expect(found(stated(`図書館の電話番号は03-1234-5678です。\n本を探します。\n棚へ行きます。\n本を取ります。\n図書館の電話番号は03-1234-0000です。`, [['5678', quantity('phone', '0312345678', '図書館の電話番号')], ['0000', quantity('phone', '0312340000', '図書館の電話番号')]]))).toEqual([]);
    const hours = (last: string): string[] => found(stated(`貸出窓口は9:00から17:00までです。\n本を探します。\n棚へ行きます。\n本を取ります。\n貸出窓口は9:00から${last}までです。`, [['17:00まで', quantity('hours', '9:00-17:00', '貸出窓口')], [`9:00から${last}まで`, quantity('hours', `9:00-${last}`, '貸出窓口')]]));
    expect(hours('18:00')).toHaveLength(1);
    expect(hours('17:00')).toEqual([]);
  });
});

test.describe('アドレスと番号', () => {
  test('アドレスの一字違い', () => {
    const [one, other] = ['https://lib.example.jp/entrance/login/', 'https://lib.examplee.jp/entrance/login'];
    expect(found(two(`入口は${one} です。`, quantity('url', one), `入口は${other} です。`, quantity('url', other)))).toEqual([
      `アドレスが「${other}」（手順②、3行目）と「${one}」（手順①、2行目）で食い違っています。NSSでは「${one}」です。`,
    ]);
    expect(found(two('連絡は a-desk@lib.example.jp へ。', quantity('email', 'a-desk@lib.example.jp'), '連絡は a-deks@lib.example.jp へ。', quantity('email', 'a-deks@lib.example.jp')))).toHaveLength(1);
  });

  test('別のページ', () => {
    const pages = ['https://lib.example.jp/news/20130911/', 'https://lib.example.jp/news/20130912/'];
    expect(found(two(`お知らせは${pages[0]} です。`, quantity('url', pages[0] ?? ''), `お知らせは${pages[1]} です。`, quantity('url', pages[1] ?? '')))).toEqual([]);
    expect(found(two('入口は http://lib.example.jp/entrance/login です。', quantity('url', 'http://lib.example.jp/entrance/login'), '入口は https://lib.example.jp/entrance/login/ です。', quantity('url', 'https://lib.example.jp/entrance/login/')))).toEqual([]);
  });

  test('途中で変わる申込受付番号', () => {
    expect(found(two('受付番号は260011Aです。', quantity('receipt-number', '260011A'), '受付番号260008Aの行を見ます。', quantity('receipt-number', '260008A')))).toEqual([
      '申込受付番号が途中で変わっています：「260011A」（手順①、2行目）、「260008A」（手順②、3行目）。一つの申込の番号は最後まで同じです。',
    ]);
    expect(found(two('受付番号は26001１Aです。', quantity('receipt-number', '260011A'), '受付番号260011Aの行を見ます。', quantity('receipt-number', '260011A')))).toEqual([]);
    expect(found(two('受付番号は12345678です。', quantity('receipt-number', '12345678'), '受付番号260011Aの行を見ます。', quantity('receipt-number', '260011A')))).toHaveLength(1);
  });
});

test('メールの宛先', () => {
  const name = '取置完了のお知らせ';
  expect(found(two('取置完了のお知らせが管理責任者に届きます。', mail(name, ['管理責任者']), '取置完了のお知らせは申込担当者に届きます。', mail(name, ['申込担当者'])))).toEqual([
    'メール「取置完了のお知らせ」の宛先が「管理責任者」（手順①、2行目）と「申込担当者」（手順②、3行目）で食い違っています。NSSでは管理責任者に送られます。',
  ]);
  expect(found(two('取置完了のお知らせが管理責任者に届きます。', mail(name, ['管理責任者']), '取置完了のお知らせが届きます。', mail(name, null)))).toEqual([]);
  expect(found(two('取置完了のお知らせが管理責任者に届きます。', mail(name, ['管理責任者']), '取置完了のお知らせは管理責任者には届きません。', mail(name, null, ['管理責任者'])))).toHaveLength(1);
  expect(found(two('取置完了のお知らせが管理責任者に届きます。', mail(name, ['管理責任者']), '予約受付完了のお知らせが二人に届きます。', mail('予約受付完了のお知らせ', ['申込担当者', '管理責任者'])))).toEqual([]);
});

test.describe('言葉', () => {
  test('NSSにない言葉', () => {
    expect(found(told('①館外貸出票番号を控えます。\n②館外貸出評番号を見せます。'))).toEqual(['言葉が「館外貸出評番号」（手順②、2行目）と「館外貸出票番号」（手順①、1行目）で食い違っています。NSSでは「館外貸出票番号」です。']);
    expect(found(told('①館内利用規程を読みます。\n②館内利用規約に同意します。'))).toHaveLength(1);
  });

  test('同じ役割の二つの言葉', () => {
    expect(found(told('①予約の結果は予約担当者、館長宛てに届きます。\n②取置の結果は予約事務担当者、館長宛てに届きます。'))).toHaveLength(1);
    expect(found(told('①予約担当者が本を選びます。\n②書庫では予約事務担当者と会います。'))).toEqual([]);
  });

  test('似ているだけの言葉', () => {
    for (const text of ['①取置期間を守ります。\n②取置場所へ行きます。', '①貸出申込者が来ます。\n②貸出申込書を書きます。', '①全館共通券を使います。\n②分館共通券を使います。']) expect.soft(found(told(text)), text).toEqual([]);
  });
});

test.describe('見出し', () => {
  const overview = '# 1. 本の予約\n# 2. 本の受取\n# 3. 本と雑誌の返却\n';

  test('概要と本文で違う見出し', () => {
    expect(found(told(`${overview}# 1. 本の予約\n①探します。\n# 2. 本の受取\n①行きます。\n# 3. 本の返却\n①返します。`))).toEqual(['見出しの言葉が「3. 本と雑誌の返却」（3行目）と「3. 本の返却」（8行目）で異なっています。同じ部を指すなら揃えてください。']);
    expect(found(told(`${overview}# 1. 本の予約\n①探します。\n# 2. 本の受取\n①行きます。\n# 3. 本と雑誌の返却\n①返します。`))).toEqual([]);
  });

  test('違う番号での参照', () => {
    expect(found(told('「Ⅰ【本の受取】」へお進みください。\nⅠ【本の予約】\n①探します。\nⅡ【本の受取】\n①行きます。'))).toEqual(['参照先の番号が「Ⅰ【本の受取】」（1行目）と見出しの「Ⅱ【本の受取】」（4行目）で食い違っています。']);
    expect(found(told('「Ⅱ【本の受取】」へお進みください。\nⅠ【本の予約】\n①探します。\nⅡ【本の受取】\n①行きます。'))).toEqual([]);
  });
});
