import { on } from '../build';
import { ippan } from '../new-application/branch';
import { entering as ordinary } from '../new-application/entering';
import type { Step } from '../types';
import { PART, codesSet, sharingCodes } from './codes';
import { retyped, scenesOf } from './reused';
import { COMPANY, OFFICE, owner, type Wish } from './variant';

const inPicture = '入力項目の多くは文書の画像にあります。「新規の利用申込」と同じ画面に、同じように入力します。';

const [place] = scenesOf(ordinary(ippan), '2-③');
if (!place) throw new Error('手順 2-③ に場面がありません。');

/** 9 to 11: who applies and why, 企業 and 事業所, and the 接続形態. */
const beginning = ({ days: { start } }: Wish): readonly Step[] => [
  {
    ref: '9', numbered: true, part: PART, actor: 'applicant', source: 'S3 step 9',
    title: '「申込担当者に関する項目」「利用契約に関する項目」を入力する。「申込理由」には「サイバーポート利用のための申込」と入力する',
    scenes: [on('詳細入力画面(申込担当者)',
      { do: 'check', label: '氏名 姓：', is: '港湾' },
      { do: 'check', label: 'E-mailアドレス 登録用', is: { account: 'contactEmail' } },
      { do: 'check', label: '利用の形態', is: '単独で利用する' },
      { do: 'fill', label: '申込理由', value: 'サイバーポート利用のための申込' },
      { do: 'press', label: '次へ進む', to: '詳細入力画面(事業所・企業)' })],
  },
  {
    ref: '10', numbered: true, part: PART, actor: 'applicant', source: 'S3 step 10', note: inPicture,
    title: `「利用開始希望日」に余裕のある日付を入力し、事業所名は「${OFFICE.typed}」、事業所名(フリガナ)は「${OFFICE.kana}」と入力する`,
    scenes: [
      on('詳細入力画面(事業所・企業)', { do: 'follow', label: 'こちら（スケジュール）', opens: 'NACCS利用開始スケジュール', shows: [start.shown] }),
      retyped(place, { '利用開始希望日': start.typed, '事業所名': OFFICE.typed, '事業所名(フリガナ)': OFFICE.kana }),
    ],
  },
  {
    ref: '11', numbered: true, part: PART, actor: 'applicant', source: 'S3 step 11, R-40',
    title: 'netNACCSを利用している場合も、「一般NACCSを利用する」を押下する',
    scenes: [on('詳細入力画面(事業所・企業)', { do: 'press', label: '一般NACCSを利用する', to: '詳細入力画面(利用者コード)' })],
  },
];

const WITHOUT_LINE = '機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。';

/** 14 and 15: no line, so no 回線工事 and no メールボックス either; and the plan. */
const planning = ({ plan }: Wish): readonly Step[] => [
  {
    ref: '14', numbered: true, part: PART, actor: 'applicant', source: 'S3 step 14',
    title: `「${WITHOUT_LINE}」にチェックを入れる。その他の項目は入力しない`,
    scenes: [on('詳細入力画面(回線・論理端末)',
      { do: 'tick', label: WITHOUT_LINE },
      { do: 'press', label: '次へ進む', to: '詳細入力画面(料金プラン)' })],
  },
  {
    ref: '15', numbered: true, part: PART, actor: 'applicant', source: 'S3 step 15, R-44',
    title: '希望する料金プランを選択する',
    scenes: [on('詳細入力画面(料金プラン)',
      { do: 'choose', label: '料金プラン', option: plan },
      { do: 'press', label: '次へ進む', to: '詳細入力画面(請求先)' })],
  },
];

/** 16: a bill of its own, or one with that of the office whose code is shared. */
const billing = ({ billedWith }: Wish): Step => ({
  ref: '16', numbered: true, part: PART, actor: 'applicant', source: 'S3 step 16',
  title: billedWith === null ? '請求先情報を入力する。一括請求は「希望しない」を選択する' : '請求先情報を入力する。一括請求は「希望する」を選択し、現在の請求先を伝える',
  scenes: [billedWith === null
    ? on('詳細入力画面(請求先)',
      { do: 'check', label: '一括請求', is: '希望しない' },
      { do: 'check', label: '所在地', is: '事業所に同じ' },
      { do: 'fill', label: '請求先担当者', value: '経理部　税関　四郎' },
      { do: 'choose', label: '支払の方法', option: '銀行振込' },
      { do: 'press', label: '申込内容確認へ進む', to: '入力確認画面' })
    : on('詳細入力画面(請求先)',
      { do: 'choose', label: '一括請求', option: '希望する(下欄に入力してください)' },
      { do: 'fill', label: '一括請求先 事業所コード：', value: billedWith },
      { do: 'fill', label: '一括請求先 企業名', value: COMPANY },
      { do: 'fill', label: '一括請求先 事業所名', value: owner.office?.name ?? '' },
      { do: 'choose', label: '支払の方法', option: '銀行振込' },
      { do: 'press', label: '申込内容確認へ進む', to: '入力確認画面' })],
});

/** Everything that is entered, from 詳細入力画面(申込担当者) to 入力確認画面. @param codes steps 12 and 13 where they go another way */
export const entering = (wish: Wish, codes: readonly Step[] = sharingCodes(wish.codes)): readonly Step[] =>
  [...beginning(wish), ...codes, codesSet, ...planning(wish), billing(wish)];
