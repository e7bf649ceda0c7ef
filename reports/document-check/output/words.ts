import { grouped } from './grouped';
import type { Diagnosis, Format, Place, Severity, Verdict } from '../model';

/** How verdicts, severities and diagnoses are called wherever a person reads them. */
export const verdictName: Readonly<Record<Verdict, string>> = { correct: '正しい', wrong: '誤り', variant: '表記ゆれ', unknown: '確認できない' };
export const severityName: Readonly<Record<Severity, string>> = { error: '誤り', warning: '注意', note: '参考' };

/** In the order in which people want to see them. */
export const verdicts = ['correct', 'wrong', 'variant', 'unknown'] as const satisfies readonly Verdict[];
export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

interface DiagnosisWords {
  /** Short, for a badge. */
  readonly name: string;
  /** What it means and what to do about it. */
  readonly help: string;
}

export const diagnosisWords: Readonly<Record<Diagnosis, DiagnosisWords>> = {
  'renamed': { name: '名称違い', help: 'その画面に、この名称の項目はありません。実際の名称に直してください。' },
  'other-screen': { name: '画面違い', help: 'この項目は別の画面にあります。画面名か、画面に進む手順を直してください。' },
  'unknown-label': { name: '存在しない項目', help: 'この名称の項目はNSSのどの画面にもありません。名称を確かめてください。' },
  'order': { name: '順序違い', help: 'NSSで操作できる順序と異なります。手順を並べ替えてください。' },
  'step-missing': { name: '手順の抜け', help: '次に進むために必要な操作が書かれていません。手順を追加してください。' },
  'step-superfluous': { name: '余分な手順', help: 'NSSにはこの操作がありません。手順を削除するか、名称を確かめてください。' },
  'control-kind': { name: '種類違い', help: '項目の種類（ボタン、チェックボックスなど）が実際と異なります。' },
  'format': { name: '入力形式違い', help: '入力できる文字の種類や形式が実際と異なります。' },
  'value': { name: '数値・期限違い', help: '桁数、件数、期限、時間、電話番号、金額などが、NSSの公表している値と異なります。' },
  'required': { name: '必須・任意違い', help: '必須か任意かが、実際の画面と異なります。' },
  'options': { name: '選択肢違い', help: 'この選択肢は画面にありません。' },
  'mail-subject': { name: 'メールの件名違い', help: 'NSSが送るメールの件名と異なります。' },
  'recipient': { name: '宛先違い', help: 'メールの宛先が実際と異なります。' },
  'url': { name: 'URL違い', help: 'アドレスが、公表されているものと異なります。' },
  'precondition': { name: '前提条件違い', help: '操作できる時期や条件が、実際と異なるか書かれていません。' },
  'ambiguous': { name: '特定できない項目', help: '同じ名称の項目が画面に複数あります。どれを操作するのか書き添えてください。' },
  'screen-name': { name: '画面名違い', help: '画面の名称が実際と異なります。' },
  'message': { name: '文言違い', help: '画面に表示される文言と異なります。' },
  'unmentioned-control': { name: '書かれていない必須項目', help: '画面では必須なのに、文書では触れられていない項目です。' },
  'unmentioned-mail': { name: '書かれていないメール', help: '途中で届くのに、文書では触れられていないメールです。' },
  'contradiction': { name: '記述の食い違い', help: '同じ事柄について、文書のなかで異なることが書かれています。' },
  'numbering': { name: '手順番号の乱れ', help: '手順の番号が飛んでいるか、重なっています。' },
  'spelling': { name: '表記ゆれ', help: '読み手には通じますが、画面の表記と異なります。' },
  'assumed': { name: 'NSS側が想定', help: '比べたNSSの側が公開資料によらない想定です。文書の誤りとは数えません。' },
  'stuck': { name: '進めない手順', help: '文書のとおりに操作すると、ここで先に進めなくなります。' },
  'gap': { name: '入力の説明不足', help: '文書に書かれていない入力を、NSSが求めます。' },
};

export const formatName: Readonly<Record<Format, string>> = { pdf: 'PDF', docx: 'Word', html: 'HTML', md: 'Markdown', txt: 'テキスト' };

/** `3ページ 12行`; a Word file has no lines before it is printed, its paragraphs are counted. */
export function placeName({ page, line }: Pick<Place, 'page' | 'line'>, format: Format): string {
  const within = format === 'docx' ? `${line}段落目` : `${line}行`;
  return page === null ? within : `${page}ページ ${within}`;
}

const SHOWN_PLACES = 5;
const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

/**
 * Several places in one line: `manual.txt 61行・116行、other.md 3行`; files of one name in two folders as they were named.
 * @param withFile whether the files are named as well, each once
 */
export function placesName(spots: readonly { readonly file: string; readonly place: Place }[], formatOf: (file: string) => Format, withFile: boolean): string {
  const files = [...new Set(spots.map(({ file }) => file))];
  const nameOf = (file: string) => (files.filter((other) => baseName(other) === baseName(file)).length > 1 ? file : baseName(file));
  return [...grouped(spots, ({ file }) => file)].map(([file, own]) => {
    const names = [...new Set(own.map(({ place }) => placeName(place, formatOf(file))))];
    const rest = names.length - SHOWN_PLACES;
    const list = names.slice(0, SHOWN_PLACES).join('・') + (rest > 0 ? `ほか${rest}か所` : '');
    return withFile ? `${nameOf(file)} ${list}` : list;
  }).join('、');
}
