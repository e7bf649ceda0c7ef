import type { Passage } from '../model';
import { named } from './sights';
import type { Reading } from './reading';

/** Traces of a form, a filled sample or a picture that was turned into text. */
const FORM = /<input|<small|□|☐|☑|◯|[●○]\s*(?:希望|あり|なし)|N{6}|X{4}|\|.*\||例\s*[)）:：]|[○〇×△]{2}|[(（](?:全角|半角)[^()（）]{0,8}[)）]\s*$|ログイン中|[Cc]opyright|opyright\s|^>\s|[<>＜＞]\s*$|^\d{4}\/\d{2}\/\d{2}|^---/;
const PREDICATE = /(?:ます|ません|です|ください|下さい|する|した|ある|ない|れる|こと|でき|願います|不要|必須|任意)(?:か)?[。）)」!！\s]*$/;
/** A note or call-out is the author's voice, even in the middle of a screen. */
const VOICE = /^\s*(?:※|注意|ポイント|[⚠★])/;

const weight = (passage: Passage): number => {
  if (FORM.test(passage.text.slice(0, 600))) return 2;
  if (passage.kind === 'cell' && passage.head === null) return 1.5;
  if (VOICE.test(passage.text) || CALLOUT.test(passage.text) || passage.kind === 'note' || passage.kind === 'callout') return -2;
  return PREDICATE.test(passage.text.slice(-40)) ? -1 : 0.7;
};

/** Screens end their sentences with 。, call-outs beside them do not. */
const CALLOUT = /.{5}(?:ます|ません|ください)\s*$/;

/** A copy has that much of a form about it; less is a sentence with a sample in it. */
const LEAST = 7;
/** How far above the first trace of the form its screen's explanations may begin. */
const EXPLANATION = 12;

/**
 * Passages that are copies of screens: in a document that was read by OCR they stand between the sentences of the author. They are
 * stretches in which traces of a form prevail, from the caption of the screen on.
 * @returns indexes of passages
 */
export function copies(readings: readonly Reading[]): ReadonlySet<number> {
  const found = new Set<number>();
  let [sum, best, from, to, forms] = [0, 0, 0, -1, 0];
  const close = (): void => {
    if (best >= LEAST && forms >= 2) for (let index = captionAbove(readings, from); index <= to; index += 1) {
      const passage = readings[index]?.passage;
      if (passage !== undefined && !CALLOUT.test(passage.text)) found.add(passage.index);
    }
    [sum, best, to, forms] = [0, 0, -1, 0];
  };
  readings.forEach((reading, index) => {
    const { passage } = reading;
    if (isBreak(readings, index)) { close(); return; }
    const value = weight(passage);
    if (sum === 0) from = index;
    sum += value;
    if (value === 2) forms += 1;
    if (sum <= 0) { close(); return; }
    if (value > 0 && sum >= best) { best = sum; to = index; }
    if (sum < best - LEAST) close();
  });
  close();
  return found;
}

/** A heading, and the first passage of a step, are the author's. */
function isBreak(readings: readonly Reading[], index: number): boolean {
  const passage = readings[index]?.passage;
  if (passage === undefined) return true;
  // Inside a step what looks like a heading is a label of the copy.
  return (passage.kind === 'heading' && passage.step === null) || passage.kind === 'title' || passage.kind === 'step' || (passage.step !== null && passage.step !== readings[index - 1]?.passage.step);
}

function captionAbove(readings: readonly Reading[], from: number): number {
  for (let index = from - 1; index >= Math.max(0, from - EXPLANATION); index -= 1) {
    const reading = readings[index];
    if (reading !== undefined && named(reading).length > 0) return index + 1;
    if (isBreak(readings, index)) break;
  }
  return from;
}
