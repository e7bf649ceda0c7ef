/** When what is shown: summed up from the storyboard, so that film, captions and chapters cannot differ. */
import type { Caption, Chapter, Timeline } from '../timeline';
import { FRAME_MS, lengthOf, type Storyboard, type Words } from './storyboard';

/** The timeline of a film. Words that go on from one beat to the next are one caption. */
export function timeline({ segments }: Storyboard): Timeline {
  const chapters: Chapter[] = [];
  const captions: Caption[] = [];
  let frame = 0;
  for (const segment of segments) {
    chapters.push({ anchor: segment.anchor, title: segment.title, start: frame * FRAME_MS, end: (frame + lengthOf(segment)) * FRAME_MS });
    let last: Words | null = null;
    for (const { frames, words } of segment.beats) {
      const start = frame * FRAME_MS;
      frame += frames;
      const end = frame * FRAME_MS;
      const before = captions.at(-1);
      if (words !== null && words === last && before) captions[captions.length - 1] = { ...before, end };
      else if (words !== null) captions.push({ start, end, ja: spoken(words), en: words.english });
      last = words;
    }
  }
  return { length: frame * FRAME_MS, chapters, captions };
}

const spoken = ({ text, hint }: Words): string => (hint === null ? text : `${text}\n${hint}`);
