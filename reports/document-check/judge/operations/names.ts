import { folded } from '../../text';
import { spelling } from '../spelling';

/** How a name that a document uses points at something on a screen. */
export type Way = 'label' | 'plain' | 'head' | 'tail' | 'option';

/** Key under which all spellings of a name meet. */
export const keyOf = (name: string): string => spelling(name) || folded(name);

/** What a control may be called besides its whole label: without what stands in brackets, by its group, or without it. */
export function namesOf(label: string): { readonly name: string; readonly way: Way }[] {
  const plain = label.replace(/\s*[（(][^（）()]*[）)]\s*$/, '');
  const words = label.split(/[\s　]+(?![（(])/).filter((word) => word !== '');
  const cuts = words.slice(1).map((_, index) => index + 1);
  return [
    { name: label, way: 'label' },
    ...(plain !== label && plain !== '' ? [{ name: plain, way: 'plain' as const }] : []),
    ...cuts.map((cut) => ({ name: words.slice(cut).join(' '), way: 'tail' as const })),
    ...cuts.map((cut) => ({ name: words.slice(0, cut).join(' '), way: 'head' as const })),
  ];
}

const KIND = /(?:の?(?:ボタン|リンク|タブ|チェックボックス|ラジオボタン|テキストボックス|プルダウン|リスト|メニュー|入力欄|欄|項目|アイコン))$/;

/** Keys by which a document's name for a control is looked up, the most literal first. */
export function keysOfSaid(said: string): string[] {
  const bare = said.replace(KIND, '');
  const plain = bare.replace(/\s*[（(][^（）()]*[）)]\s*$/, '');
  const joined = bare.replace(/(?<=\p{Script=Han})の(?=\p{Script=Han}|\p{Script=Katakana}|[A-Za-z])/gu, ' ');
  return [...new Set([said, bare, plain, joined].map(keyOf).filter((key) => key !== ''))];
}

/** A 画面名 without the words that every screen has. */
export const screenKeyOf = (name: string): string => keyOf(name.replace(/[\s　]*(?:の?(?:画面|ページ|ウィンドウ|ダイアログ))(?=$|[（(])/g, ''));

/** A sentence without what stands in quotation marks and brackets. */
export const unquoted = (text: string): string => text.replace(/「[^」]*」|『[^』]*』|［[^］]*］|【[^】]*】|\[[^\]]*\]|“[^”]*”|"[^"]*"|〔[^〕]*〕|＜[^＞]*＞|《[^》]*》/g, '');
