import { spelling } from '../spelling';

/**
 * Do two sentences differ in words that carry the sense (終了 for 完了), and not only in particles and endings
 * (点検を終了しました, 点検が終了しました)?
 */
export function distinguishing(one: string, other: string): boolean {
  return content(one) !== content(other);
}

const content = (text: string): string => spelling(text).replace(/[\p{Script=Hiragana}\d]/gu, '').replace(/願|致|下/g, '');
