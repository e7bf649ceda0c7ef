/** What a verb asks for or tells of. */
export type Deed =
  | 'press' | 'choose' | 'tick' | 'untick' | 'fill' | 'attach' | 'output'
  | 'open' | 'show' | 'go' | 'confirm' | 'mail' | 'become' | 'login';

/** A noun that is a verb with し/する/後: only then, not in 入力画面, 選択肢, 確認完了. */
const SINO = '(?=し(?!ょ)|す(?!べ)|さ(?!れる[方者])|せ|後|の上|のうえ|の後|のち|を行|を実施|を完了|いただ|頂|くだ|下さ|願|が必要|が完了|完了後|できる|でき|可能|ください|不要|は不要|禁止|時[、は:]|・[一-龠]{2}し|\\((?:※|\\*|注|任意|必須|[0-9])|\\(する|[。、)]|$)';

/**
 * The verbs by their stems, in the order in which they are tried. The forms that follow (polite, negative, passive, past) are read by
 * `toneOf`, so that a new verb is one line here.
 */
const STEMS: readonly (readonly [Deed, string])[] = [
  ['untick', '(?:チェック|レ点|☑|✓|✔)(?:マーク|ボックス)?(?:を|が)?(?:外|はず|オフ)'],
  ['tick', `(?:チェック|レ点|☑|✓|✔)(?:マーク|ボックス)?(?:を|が)?お?(?:入れ|い?れ(?=[てたま])|入力|付け|付(?=[くい])|つけ|つ(?=[くい])|オン|記入)`],
  ['tick', `(?:チェック)${SINO}`],
  ['tick', '(?:☑|✓|✔|レ点)(?:で|に|と)?(?:選択|し|する)?'],
  ['tick', '(?:オン|ON)に(?=し|す|切)'],
  ['press', `(?:押下|クリック|タップ)${SINO}`],
  ['press', '(?:[Cc]lick|CLICK)(?![a-z])'],
  ['press', '押(?:[さしすせそっ](?!印)|し込)'],
  ['choose', `(?:選択|指定)${SINO}`],
  ['choose', '(?:選[ばびぶべんぼ]|切り?替え)'],
  ['fill', `(?:入力|記入|記載|打鍵)${SINO}`],
  ['fill', '(?:打ち?込[まみむめん]|入れ(?=[てまるた、。])|書き?込[まみむめん])'],
  ['attach', `(?:添付|アップロード)${SINO}`],
  ['output', `(?:出力|ダウンロード|印刷|(?<!一時)保存)${SINO}`],
  ['login', `(?:ログイン|サインイン|ログオン)${SINO}`],
  ['mail', `(?:送信|送付|受信|通知|配信|お送り|お知らせ)${SINO}`],
  ['mail', '(?:届[かきくけい]|送ら(?=れ)|受け?取[らりるれっ])'],
  ['show', `(?:表示)${SINO}`],
  ['show', '(?:現れ|出て(?=[きく]))'],
  ['open', '(?:開[かきくけい])(?!始|設|通|催|示)'],
  ['go', `(?:遷移|移動|アクセス|移行)${SINO}`],
  ['go', '(?:進[まみむめん]|戻[らりるれっ]|移[らりるれっ]|切り?替わ|始め)'],
  ['confirm', `(?:確認|参照|照合|閲覧)${SINO}`],
  ['confirm', '(?:ご覧|控え(?=[てるま])|確かめ)'],
  ['become', '(?:な(?:り|る|っ)(?=ま|と|た|こ|。|、|$))'],
];

/** One pattern for all verbs: the group that matched tells the deed. */
export const VERB = STEMS.map(([, stem]) => `(${stem})`).join('|');
/** The deed of group `index` (from 0) of `VERB`. */
export const deedOf = (index: number): Deed | undefined => STEMS[index]?.[0];
export const VERBS = STEMS.length;

export interface Tone {
  /** Is it said that it is not done, or need not be? */
  readonly negative: boolean;
  /** Does it only describe the noun that follows (入力したメールアドレス), or tell what somebody has done (選択された方)? */
  readonly descriptive: boolean;
  readonly passive: boolean;
  /** Does what follows make it a condition (選択した場合, 押すと)? */
  readonly condition: boolean;
  /** Can, may: 選択できます. */
  readonly possible: boolean;
  /** Is it what the reader is asked for (ください, 必要があります)? */
  readonly asked: boolean;
}

const FORM = '(?:[しさせすれらりるっんいみまびばきかくけてつをり]|込[みまむめん])';
const NEGATIVE = new RegExp(`^${FORM}{0,4}(?:[てで]?は(?:いけ|なり)ません|[てで]は(?:いけ|なら)ない|(?:な(?:い|く|けな)|ませ?ん|ず(?!つ))|(?:は|る?必要は?)?(?:不要|ありません|ございません|ない)|(?:でき|出来)(?:ません|ない)|こと(?:は|が)?(?:でき|出来)(?:ません|ない)|禁止|(?:る|の)?必要(?:は|が)(?:あり|ござい)ません)`);
const MUST = /^[ぁ-ん]{0,4}(?:なければ|なくては|ないと)(?:なりません|ならない|いけません|いけない)?/;
const PASSIVE = new RegExp(/^(?:さ|[かさたなまらわ])?れ(?:[てたるまに]|ず|ない)/);
const PAST = /^(?:し|さ|[しっんいきりけせれえみ])?(?:れ)?[ただ](?!後|あと|ら|うえ|上[、で]|場合|際|とき|時|り[、し]|ところ|のち|。|、|だ|い|め|く|$)(?=[一-龠々ァ-ヶA-Za-z「『])/;
const ATTRIBUTE = /^(?:する|す|[くぐつぬぶむるう]|できる|される|れる)(?=[一-龠々ァ-ヶA-Za-z「『])(?!場合|際|時|必要|方法|上で|前|後|事|為)/;
/** 選ぶところでは、…: where it is done, not that it is. */
const PLACED = /^(?:する|される|できる)?(?:ところ|箇所|場面)(?:で|に|は)/;
const HAVING = /^(?:し|さ)(?:れ)?て(?:い|お)る(?=[一-龠々ァ-ヶA-Za-z])(?!場合|際|時|必要)/;
const CONDITION = /^[ぁ-ん]{0,5}(?:場合|際に|際は|時[、は:に]|とき[、は]|れば|ますと|る?と[、。一-龠ァ-ヶ「]|たら|後[、は]|完了後)/;
const POSSIBLE = /^(?:し|する|す|を|る|く)?(?:こと(?:が|も))?(?:でき|出来|可能|いただけ|られ(?:ます|る))/;
const ASKED = /^[ぁ-ん]{0,6}(?:くだ|下さ|願|必要が|こと[。)]?$)/;

/**
 * How a verb is meant.
 * @param after the text that follows its stem
 */
export function toneOf(after: string): Tone {
  const next = after.slice(0, 24);
  const negative = NEGATIVE.test(next) && !MUST.test(next);
  const descriptive = PAST.test(next) || ATTRIBUTE.test(next) || PLACED.test(next) || HAVING.test(next);
  return { negative, descriptive, passive: PASSIVE.test(next), condition: CONDITION.test(next), possible: POSSIBLE.test(next) && !negative, asked: ASKED.test(next) };
}
