import type { Block } from '../model';
import type { Marker } from './markers';

/** A line that says what follows. */
export interface Heading {
  /** The kind of heading that it is: those of one kind are on one level. */
  readonly key: string;
  /** 1–6 for headings of the format; those that are only printed as headings lie below. */
  readonly level: number;
  /** Its number as printed, without points and brackets: `1`, `Ⅱ`, `2.1`. */
  readonly number: string | null;
  /** `styled` is set off by its form (【…】, ■, 第2章), `lone` only by being short. */
  readonly form: 'block' | 'styled' | 'lone';
  /** Names a picture of a screen or a mail rather than a part of the document. */
  readonly isCaption: boolean;
}

const longest = 45;
const bracketed = /^(?:[【〔《〈＜<≪][^】〕》〉＞>≫]+[】〕》〉＞>≫]|.[^<>「」。]{1,12}>)(?:\s*※.*)?$/;
const symbol = /^([■□◆◇◎〇○●★☆▼▽❖✿])\s*[^\s。]/;
const roman = /^([Ⅰ-Ⅻ]|[IVX]{1,4}(?=[\s.．、・:：【「]))[\s.．、・:：]*\S/;
const chapter = /^(第\s*[0-9０-９一二三四五六七八九十]+\s*[章節部編])/;
const note = /^(?:[※＊*]|[⚠⚠️\s]*(?:注意|ポイント|補足|備考|参考|注記|注)(?:事項|点)?\s*[!！:：)）］】>＞]|[<＜【［(（]\s*(?:ご?注意|ポイント|補足|備考|参考|注記?|重要)(?:事項|点)?\s*[】］>＞)）]|[⚠⚠️\s]*(?:ご?注意|ポイント)(?:事項|点)?[!！\s]*$|⚠)/;
const pointer = /^(?:[➡→⇒⇨←↑↓▶►☞✓✔☑↳]|[a-z](?:[\s*)）]|$))/;

/** ※, 注意, ポイント and the like. */
export const isNote = (text: string): boolean => note.test(text);
/** What is printed beside a picture: arrows, ticks, letters that point into it. */
export const isPointer = (text: string): boolean => pointer.test(text);

/** A text without a verb, as names and headings are. */
export function isVerbless(text: string): boolean {
  const bare = text.replace(/[「『][^」』]*[」』]/g, '＊').replace(/[（(][^）)]*[）)]\s*$/, '').trim();
  return !/[。、，]|[!！?？]$/.test(bare)
    && !/(?:です|ます|ません|ました|ください|下さい|でした|である|した|して|せよ|られる|される|こと)$/.test(bare)
    && !/[をがへはに].*[うくぐすつぬぶむるい]$/.test(bare)
    && !/を[^を]{0,12}$/.test(bare);
}

/** Is it the name of a screen or of a mail, and nothing else? */
const isCaption = (text: string): boolean => /(?:画面|E-?mail送信|メール送信|のお知らせ】?|(?:画面|ページ)例?[）)])$/i.test(text) && isVerbless(text);

/**
 * Is the line a heading?
 * @param text of the line, without the number that a `marker` stands for
 * @param isAlone does nothing else stand in its block?
 */
export function headingOf(block: Block, text: string, marker: Marker | null, isAlone: boolean): Heading | null {
  const number = numberOf(text, marker);
  const bare = marker === null ? text : text.slice(marker.length);
  if (block.kind === 'heading') return { key: `h${block.level}`, level: Math.max(1, block.level), number, form: 'block', isCaption: marker === null && isCaption(text) };
  if ((block.kind !== 'paragraph' && (block.kind !== 'item' || marker === null)) || !isAlone || text.length > longest || isNote(text) || isPointer(text)) return null;
  const styled = (key: string, level = 12): Heading => ({ key, level, number, form: 'styled', isCaption: isCaption(text) });
  if (chapter.test(text)) return styled('chapter', 10);
  if (roman.test(text)) return styled('roman', 11);
  if (marker === null && bracketed.test(text)) return styled('bracketed');
  if (!isVerbless(bare) || bare.trim() === '') return null;
  if (marker !== null) return { ...styled(`number ${marker.style} ${marker.path.length}`), isCaption: false };
  const sign = symbol.exec(text)?.[1];
  if (sign !== undefined) return styled(`symbol ${sign}`);
  const isName = text.length <= 25 && !/[：:「」,\d／/|@＠><=＝…→⇒]/.test(text) && /^[\p{L}（(～].*[\u3040-\u30ff\u3400-\u9fff]{2}/u.test(text);
  return isName ? { key: 'lone', level: 90, number: null, form: 'lone', isCaption: isCaption(text) } : null;
}

function numberOf(text: string, marker: Marker | null): string | null {
  if (marker !== null) return marker.style === 'word' ? String(marker.number) : marker.printed.replace(/[.．)）(（［\]\[］、]/g, (sign) => (marker.path.length > 1 && /[.．]/.test(sign) ? '.' : '')).normalize('NFKC');
  const found = chapter.exec(text)?.[1] ?? roman.exec(text)?.[1];
  if (found === undefined) return null;
  return found.replace(/[第章節部編\s]/g, '');
}
