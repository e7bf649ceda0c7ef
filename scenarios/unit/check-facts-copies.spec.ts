import { expect, test } from '@playwright/test';
import { judgeCopies } from '../../reports/document-check/judge/copies';
import type { Alignment } from '../../reports/document-check/model';
import { state } from '../../reports/document-check/statements';
import { outline } from '../../reports/document-check/structure';
import { lexiconOf } from '../../reports/document-check/truth';
import type { Truth, TrueScreen } from '../../reports/document-check/truth/types';
import { control } from './check-facts-sample';
import { documentOf } from './check-structure-sample';

const screen = (name: string, texts: readonly string[], labels: readonly string[]): TrueScreen =>
  ({ name, title: name.replace(/画面$/, ''), site: 'NSS', mark: 'documented: sample', path: '/', controls: labels.map((label) => control(label, 'button')), texts, picture: null, leads: [] });

/** A museum that sells tickets. */
const museum: Truth = {
  product: '0', folder: '/', walks: [], facts: [], files: [],
  mails: [{ kind: '予約完了', subject: '【美術館】観覧予約完了のお知らせ', to: ['申込担当者'], text: '観覧の予約が完了しました。\n当日は総合受付へお越しください。\n館内では係員の案内に従ってください。\nまたのご来館をお待ちしています。', mark: 'documented: sample', in: [] }],
  texts: [{ text: '団体観覧の申出を取下げました。', mark: 'documented: sample' }],
  screens: [
    screen('観覧券選択画面', [
      '北山市立美術館ARTMUSE', '観覧券の種類を選択してください。', '券種一覧', '一般観覧券', '学生観覧券', '免税対象者観覧券', '観覧希望日', '例) 20260401', '来館者名（英）',
      '最大で30件まで選択できます。', '観覧料の精算が終わったら、「観覧券を発行する」ボタンを押してください。', '問合せ先一覧', '財団法人北山文化振興協会', '総合受付',
    ], ['観覧券を発行する', '券種の選択に戻る']),
    screen('団体申込画面', ['団体名', '引率者'], ['団体観覧を申し込む']),
  ],
};

/** The screen as it is pasted into a document, with some lines otherwise. */
function pasted(changes: Readonly<Record<string, string>> = {}): string {
  const lines = ['北山市立美術館ARTMUSE', '観覧券の種類を選択してください。', '券種一覧', '一般観覧券', '学生観覧券', '免税対象者観覧券', '例) 20301231', '来館者名（英）', '最大で30件まで選択できます。', '問合せ先一覧', '財団法人北山文化振興協会', '総合受付'];
  return lines.map((line) => changes[line] ?? line).join('\n\n');
}

/** What was recognised as a copy has no operations: its sentences are the screen's and not the author's. */
function judged(text: string): { verdicts: readonly string[]; remarks: readonly string[] } {
  const read = outline(documentOf(text));
  const { statements } = state(read, lexiconOf(museum));
  const alignment: Alignment = { of: new Map(), at: new Map(), walks: [] };
  const result = judgeCopies(read, statements.filter(({ claim }) => claim.kind !== 'operation'), alignment, museum);
  return {
    verdicts: result.judged.map(({ statement, verdict }) => `${verdict} ${statement.quote}`),
    remarks: [...new Map(result.remarks.map((remark) => [remark.cause, remark])).values()].map(({ diagnosis, found, expected }) => `${diagnosis} ${found} → ${expected}`),
  };
}

test('画面のとおりの写しは正しく、見本の値は何も言わない', () => {
  const { verdicts, remarks } = judged(pasted());
  expect(remarks).toEqual([]);
  expect(verdicts).toContain('correct 券種一覧');
  expect(verdicts).toContain('correct 例) 20301231');
  expect(verdicts.filter((verdict) => !verdict.startsWith('correct'))).toEqual([]);
});

for (const [name, line, instead, expected] of [
  ['重なった英字', '北山市立美術館ARTMUSE', '北山市立美術館ARTMMUSE', 'spelling ARTMMUSE → ARTMUSE'],
  ['旧字体', '免税対象者観覧券', '免稅対象者観覧券', 'spelling 免稅 → 免税'],
  ['形の似た字', '学生観覧券', '学生観覧拳', 'spelling 観覧拳 → 観覧券'],
  ['読み取れなかった一行', '財団法人北山文化振興協会', '材固去人兆山又化振興協会', 'spelling 材固去人兆山又化振興協会 → 財団法人北山文化振興協会'],
  ['別の語', '券種一覧', 'チケット一覧', 'spelling チケット一覧 → 券種一覧'],
  ['数値', '最大で30件まで選択できます。', '最大で50件まで選択できます。', 'value 最大で50件まで選択できます。 → 最大で30件まで選択できます。'],
] as const) test(`写しの違い: ${name}`, () => { expect(judged(pasted({ [line]: instead })).remarks).toEqual([expected]); });

test('同じ読み誤りが何度出ても原因は一つ', () => {
  expect(judged(pasted({ 一般観覧券: '免稅対象者観覧券', 免税対象者観覧券: '免稅対象者観覧券' })).remarks).toEqual(['spelling 免稅 → 免税']);
});

test('画面にない項目と、別の画面のボタンを指す文', () => {
  expect(judged(`${pasted()}\n\n来館者名（和）`).remarks).toEqual(['unknown-label 来館者名（和） → null']);
  expect(judged(pasted({ '観覧券の種類を選択してください。': '人数を入力後、「団体観覧を申し込む」ボタンをクリックしてください' })).remarks).toEqual(['other-screen 団体観覧を申し込む → null']);
});

test('どの画面でも出るメッセージとメールの写し', () => {
  expect(judged(pasted({ 総合受付: '団体観覧の申出を取り下げました。' })).remarks).toEqual(['spelling 取り下げ → 取下げ']);
  const mail = judged('観覧の予約が完了しました。\n\n当日は総合受付へお越しください。\n\n館内では係員の案内に従って下さい。\n\nまたのご来館をお待ちしています。');
  expect(mail.remarks).toEqual(['spelling 下さい → ください']);
  expect(judged(pasted({ 総合受付: '団体観覧の申山を取下げました。' })).remarks).toEqual(['spelling 申山 → 申出']);
});

test('短い語も、送り仮名の違いなら表記ゆれ', () => {
  expect(judged(pasted({ 総合受付: '総合受け付け' })).remarks).toEqual(['spelling 総合受け付け → 総合受付']);
});

test('周りが写しでなければ、似た語は著者の言葉', () => {
  const own = ['北の森の案内板', '駅前の花壇', '冬の星座', '雪の朝', '川辺の小道', '灯台の歴史'];
  const slip = '財団法人北山文化振興境会';
  expect(judged(pasted({ 財団法人北山文化振興協会: slip })).remarks).toEqual(['spelling 境会 → 協会']);
  expect(judged([pasted(), ...own, slip, ...own].join('\n\n')).remarks).toEqual([]);
});

test('二行だけ同じでも写しではなく、三行なら写し', () => {
  const two = ['券種一覧', '問合せ先一覧', '免稅対象者観覧券'];
  expect(judged(two.join('\n\n'))).toEqual({ verdicts: [], remarks: [] });
  expect(judged(['観覧希望日', ...two].join('\n\n')).remarks).toEqual(['spelling 免稅 → 免税']);
});

test('写しでない文章は、似た言葉があっても何も言わない', () => {
  for (const text of ['観覧拳を持参します。\n\n総合受付で免稅の手続きを案内しています。', '券種を選ぶには窓口へ行きます。\n\nチケット一覧は入口に貼ってあります。']) expect.soft(judged(text), text).toEqual({ verdicts: [], remarks: [] });
});
