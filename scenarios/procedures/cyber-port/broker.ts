import { on } from '../build';
import type { OfficeSetting, Step } from '../types';
import { between } from '../words';
import { started } from './after';
import { CODE, owner, single, type Wish } from './variant';

const PART = '通関士証票番号の登録';
const LOGON = 'NACCS業務ログオン画面';
const TASKS = '業務選択画面';
const UTB = '通関士証票番号登録（UTB）画面';
const outside = 'NACCS業務の画面は文書にありません。手順書の説明と公開情報から補っています。';

/** A さん and B さん of S3's table: what they have on netNACCS, and what they get now. */
export const BROKERS = [
  { net: `${CODE}AA1`, id: `${CODE}YA1`, badge: '12345' },
  { net: `${CODE}BB1`, id: `${CODE}YB1`, badge: '12346' },
] as const;
const [first] = BROKERS;
const TERMINAL = '90001W';

export const brokerOwner: OfficeSetting = {
  ...owner, terminals: [{ kind: 'net', name: TERMINAL }], userCodes: [{ code: CODE, trades: ['通関業', '通関士'], ids: BROKERS.map(({ net }) => ({ id: net })) }],
};

/** 業種 「通関」: one 識別番号 for each person. */
export const brokers: Wish = { ...single, codes: [{ code: CODE, rows: [{ trades: ['通関士'], count: String(BROKERS.length) }] }], ids: BROKERS.map(({ id }) => id) };

const logOn = (userId: string) => [
  { do: 'fill', label: '論理端末名', value: TERMINAL },
  { do: 'fill', label: '利用者ID', value: userId },
] as const;

/** A さん of the office that has the netNACCS IDs sits at its terminal. */
const loggingOn = () => on(LOGON,
  { do: 'open' }, ...logOn(first.net),
  { do: 'fill', label: 'パスワード', value: { secret: { userId: first.net } } },
  { do: 'press', label: 'ログオン', to: TASKS });

const order = ({ id, badge }: (typeof BROKERS)[number]) => [
  { do: 'choose', label: '処理区分', option: '登録' },
  { do: 'fill', label: '利用者ID', value: id },
  { do: 'fill', label: '通関士証票番号', value: badge },
] as const;

/** 21: what does not work yet, then UTB for each 通関士 on 利用開始日. */
export const tying = (wish: Wish): readonly Step[] => [
  {
    ref: '利用開始日より前', numbered: false, part: PART, actor: 'partner', source: 'S3 step 21, R-43 (what happens before the day is assumed)', note: outside,
    title: '通関士証票番号は、まだ登録できない',
    scenes: [
      loggingOn(),
      on(TASKS, { do: 'press', label: 'UTB 通関士証票番号登録', to: UTB }),
      on(UTB, ...order(first), { do: 'press', label: '送信', to: UTB, alert: `${first.id}は、利用開始日（${wish.days.start.shown}）より前のため登録できません。` }, { do: 'press', label: 'ログオフ', to: LOGON }),
    ],
  },
  started(wish),
  {
    ref: '新しい利用者IDでのログオン', numbered: false, part: PART, actor: 'applicant', source: 'S3 step 21 ※, R-43', note: between,
    title: 'ログオンに使うのはnetNACCS用の利用者ID。本申請で取得したサイバーポート用の利用者IDではログオンできない',
    scenes: [on(LOGON,
      { do: 'open' }, ...logOn(first.id),
      { do: 'fill', label: 'パスワード', value: { secret: { remembered: wish.password } } },
      { do: 'press', label: 'ログオン', to: LOGON, alert: `${first.id}はSMTP双方向の利用者IDのため、この端末からはログオンできません。` })],
  },
  {
    ref: '21', numbered: true, part: PART, actor: 'partner', source: 'S3 step 21, R-41, R-43 (D-23); external: E-14', note: outside,
    title: 'NACCS利用開始日に、netNACCS用の利用者IDでログオンし、【UTB業務】で通関士ごとに利用者ID8桁と通関士証票番号を紐づける',
    scenes: [
      loggingOn(),
      on(TASKS, { do: 'press', label: 'UTB 通関士証票番号登録', to: UTB }),
      on(UTB, ...BROKERS.flatMap((broker) => [
        ...order(broker),
        { do: 'press', label: '送信', to: UTB },
        { do: 'check', label: '処理結果', is: '正常終了' },
        { do: 'check', label: '登録対象の利用者ID', is: broker.id },
      ] as const), { do: 'press', label: '業務選択に戻る', to: TASKS }),
      on(TASKS, { do: 'press', label: 'UTB01 通関士証票番号照会', to: '通関士証票番号照会（UTB01）画面' }),
      on('通関士証票番号照会（UTB01）画面',
        { do: 'press', label: '送信', to: '通関士証票番号照会（UTB01）画面' },
        { do: 'check', table: '通関士証票番号', rows: BROKERS.length },
        ...BROKERS.map(({ id, badge }) => ({ do: 'check', table: '通関士証票番号', row: { '利用者ID': id, '通関士証票番号': badge } }) as const),
        { do: 'press', label: 'ログオフ', to: LOGON }),
    ],
  },
];
