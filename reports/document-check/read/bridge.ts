import type { Block } from '../model';
import { joint } from './characters';
import { begins, goesOn } from './paragraphs';

/** A shorter text at the end of a page is rather a label than half a sentence. */
const LEAST = 16;

/** Sentences that a page break, or a blank line after 、, has broken in two are one block again. */
export function bridged(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const at = whole.findLastIndex(({ kind }) => kind !== 'caption');
    const last = whole[at];
    if (last !== undefined && isSameSentence(last, block)) whole[at] = merged(last, block);
    else whole.push(block);
  }
  return whole;
}

function isSameSentence(one: Block, other: Block): boolean {
  if (one.kind === 'row' || other.kind !== 'paragraph' || begins(other.text)) return false;
  if (one.text.endsWith('、')) return true;
  const isBroken = (one.runs.at(-1)?.page ?? null) !== (other.runs[0]?.page ?? null);
  return isBroken && one.kind !== 'heading' && one.text.length >= LEAST && goesOn(one.text, other.text);
}

function merged(one: Block, other: Block): Block {
  const before = one.text + joint(one.text, other.text);
  const moved = <Part extends { readonly from: number; readonly to: number }>(part: Part): Part => ({ ...part, from: part.from + before.length, to: part.to + before.length });
  return { ...one, text: before + other.text, runs: [...one.runs, ...other.runs.map(moved)], emphasis: [...one.emphasis, ...other.emphasis.map(moved)] };
}
