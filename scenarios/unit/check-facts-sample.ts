import type { Alignment, Block, Claim, Judged, Outline, Passage, Remark, Statement } from '../../reports/document-check/model';
import { judgeFacts } from '../../reports/document-check/judge/facts';
import type { Truth, TrueAction, TrueControl, TrueFact, TrueMail, TrueScreen } from '../../reports/document-check/truth/types';

const mark = 'documented: sample';

export const control = (label: string, role: string, more: Partial<TrueControl> = {}): TrueControl =>
  ({ label, role, required: false, format: null, options: null, maxLength: null, mark, count: 1, isInRows: false, ...more });

const screen = (name: string, controls: readonly TrueControl[], texts: readonly string[] = []): TrueScreen =>
  ({ name, title: name.replace(/画面$/, ''), site: 'NSS', mark, path: '/', controls, texts, picture: null, leads: [] });

const mail = (subject: string, to: TrueMail['to'], refs: readonly string[]): TrueMail =>
  ({ kind: subject.replace(/^【NSS】|のお知らせ$/g, ''), subject, to, text: '', mark, in: refs.map((ref) => ({ walk: 'lending', ref })) });

const action = (index: number, more: Partial<TrueAction>): TrueAction =>
  ({ index, kind: 'press', screen: '貸出申請画面', role: 'button', label: null, value: null, to: null, blockedBecause: null, mail: null, picture: null, ...more });

const step = (ref: string, ...actions: readonly TrueAction[]): Truth['walks'][number]['steps'][number] =>
  ({ ref, numbered: true, part: '1', actor: 'applicant', title: ref, source: 'S 1', actions });

const received: TrueMail = mail('【NSS】貸出申請受付完了のお知らせ', ['申込担当者', '管理責任者'], ['①']);
const issued: TrueMail = mail('【NSS】貸出カード発行完了のお知らせ', ['管理責任者'], ['②']);
const due = ({ subject, to }: TrueMail): Partial<TrueAction> => ({ kind: 'expectMail', screen: 'E-mail', mail: { subject, to } });

export const fact = (id: string, kind: TrueFact['kind'], values: readonly string[], terms: TrueFact['terms'], text = id, of = mark): TrueFact => ({ id, text, kind, values, terms, mark: of });

/** A library that lends cards, as far as a document could speak of it. */
export const library: Truth = {
  product: '0', folder: '/',
  screens: [
    screen('貸出申請画面', [
      control('氏名 姓：', 'textbox', { required: true, format: '全角' }), control('氏名 名：', 'textbox', { required: true, format: '全角' }),
      control('氏名(フリガナ) 姓：', 'textbox', { required: true, format: '全角カナ' }),
      control('貸出希望日', 'textbox', { required: true, format: '半角数字8桁' }), control('電話番号', 'textbox', { required: true, format: '半角数字' }),
      control('FAX番号', 'textbox', { format: '半角数字' }), control('申請の理由', 'textbox', { required: true, format: '240文字以内', maxLength: 240 }),
      control('カードの種類', 'combobox', { required: true, options: ['選択してください', '一般', '学生（割引あり）', '団体'] }),
      control('規程を確認しました。', 'checkbox'), control('推定の欄', 'textbox', { format: '半角数字', mark: 'assumed: nobody has seen it' }),
      control('申請する', 'button'),
    ], ['貸出の申請を受け付けました。', '申請番号「260001A」', '結果は別紙にあります。']),
    screen('会員登録画面', [control('合言葉', 'textbox', { format: '半角英数字8～20文字' }), control('電話番号', 'textbox', { format: '半角英数字' }), control('会員番号', 'textbox', { format: '半角英数字5桁' })]),
  ],
  walks: [{ id: 'lending', title: 'カードの貸出', steps: [
    step('①', action(0, { label: '申請する' }), action(1, due(received))), step('②', action(2, { label: '確認する' }), action(3, due(issued))),
  ] }],
  mails: [received, issued, mail('【NSS】会員登録完了のお知らせ', ['申込担当者'], [])],
  files: [{ name: '図書館カード貸出承認通知', label: '承認通知を出力する', screen: '貸出申請画面', mark }, { name: '図書館カード貸出申請書', label: '申請書を出力する', screen: '貸出申請画面', mark }],
  facts: [
    fact('期限', 'duration', ['48時間'], [['仮カード'], ['以内', 'まで']]),
    fact('閲覧', 'duration', ['2営業日'], [['暗証番号'], ['閲覧', '確認']]),
    fact('近く', 'duration', ['7営業日'], [['市内'], ['発行', '届']]), fact('遠く', 'duration', ['50営業日'], [['市外'], ['発行', '届']]),
    fact('件数', 'count', ['10件'], [['新着']]),
    fact('月会費', 'price', ['5000円'], [['会費']]),
    fact('本 送料', 'price', ['300円'], [['図書'], ['送料']]), fact('本 送料 保険', 'price', ['500円'], [['図書'], ['送料'], ['保険']]), fact('雑誌 送料', 'price', ['300円'], [['雑誌'], ['送料']]),
    fact('想定の期間', 'duration', ['30分'], [['無操作']], '無操作', 'assumed: usual'),
    fact('窓口 電話', 'phone', ['0445206266'], [['貸出窓口']], '貸出窓口の電話番号は0445206266'), fact('窓口 時間', 'hours', ['9:00-17:00'], [['貸出窓口']], '貸出窓口の受付時間は9:00-17:00'),
    fact('相談 電話', 'phone', ['0120794550'], [['相談室']], '相談室の電話番号は0120794550'), fact('相談 時間', 'hours', ['終日', '24時間'], [['相談室']], '相談室の受付時間は終日'),
    fact('URL 入口', 'url', ['https://lib.example.jp/dfw/login/entrance/'], [['入口']]), fact('URL 予定', 'url', ['https://lib.example.jp/news/2013091100298/schedule.html'], [['予定表']]), fact('URL 休館日', 'url', ['https://lib.example.jp/days/closed-days.html', 'https://lib.example.jp/old/site/days/closed-days.html'], [['図書館の年間休館日カレンダー']]),
    fact('メール', 'email', ['card-desk@lib.example.jp'], [['カード係']]),
    fact('閲覧の期限', 'condition', ['利用開始日の2営業日後まで'], [['暗証番号'], ['閲覧', '確認']]), fact('通知', 'condition', ['利用開始日以降', '利用開始日から'], [['承認通知'], ['出力', '印刷']]), fact('申請書', 'condition', ['いつでも', '登録後'], [['申請書'], ['出力', '印刷']]), fact('返却票', 'condition', ['点検後'], [['返却票'], ['出力', '印刷']]),
  ],
  texts: [{ text: '返却の点検を完了しました。結果をご確認ください。', mark }, { text: '審査終了', mark }],
};

interface Line {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly step?: string;
}

interface Result {
  readonly judged: readonly Judged[];
  readonly remarks: readonly Remark[];
  readonly ids: readonly string[];
}

interface Options {
  /** Screen where the reader is. */
  readonly at?: string | null;
  /** Action of the walk with which the first statement of a line is aligned. */
  readonly of?: Readonly<Record<number, number>>;
  /** The words of all statements; by default the whole line. */
  readonly quote?: string;
  /** The lines are cells of this row. */
  readonly row?: { readonly text: string; readonly head: string };
}

/** Judges statements of one sentence each; all are made on 貸出申請画面 unless `at` says otherwise. */
export function judgeLines(lines: readonly Line[], { at = '貸出申請画面', of = {}, quote, row }: Options = {}): Result {
  const place = { page: null, line: 1, boxes: [] };
  const passages = lines.map(({ text, step: own = null }, index): Passage =>
    ({ index, kind: row ? 'cell' : 'step', text, place, step: own, part: null, emphasis: [], head: row?.head ?? null, block: row ? 0 : index, from: 0 }));
  const statements = lines.flatMap(({ text, claims, step: own = null }, passage) =>
    claims.map((claim, nth): Statement => ({ id: `${passage}.${nth}`, claim, step: own, passage, place, quote: quote ?? text })));
  const document = { file: 'x.txt', format: 'txt', title: null, pages: null, blocks: row ? [rowOf(row.text)] : [], unread: [] } as const;
  const outline: Outline = { document, title: null, passages, steps: [] };
  const alignment: Alignment = {
    walks: ['lending'], at: new Map(at === null ? [] : statements.map(({ id }) => [id, at])),
    of: new Map(Object.entries(of).map(([passage, one]) => [`${passage}.0`, { walk: 'lending', ref: '', action: one }])),
  };
  return { ...judgeFacts(outline, statements, alignment, library), ids: statements.map(({ id }) => id) };
}

const rowOf = (text: string): Block => ({ kind: 'row', level: 0, marker: null, text, runs: [], emphasis: [], cells: [], isHead: false });

/** Verdict on a sentence with one statement, and what is said about it: `wrong format 半角数字8桁`. */
export function verdictOf(text: string, claim: Claim, options?: Parameters<typeof judgeLines>[1]): string {
  const { judged, remarks } = judgeLines([{ text, claims: [claim] }], options);
  return [judged[0]?.verdict, ...remarks.map(({ diagnosis, expected }) => `${diagnosis} ${expected}`)].join(' ');
}
