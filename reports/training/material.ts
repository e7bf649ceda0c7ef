import type { Browser } from 'playwright';
import type { Take } from '../evidence/take';
import type { Guide, Language } from './model';
import type { Timeline } from './timeline';

/** Names of what stands in the folder of a procedure's material. */
export const FILES = {
  film: 'video.mp4', poster: 'poster.png', html: 'guide.html', pdf: 'guide.pdf', docx: 'guide.docx', pptx: 'guide.pptx',
  markdown: 'guide.md', chapters: 'chapters.vtt', vtt: 'captions.vtt', srt: 'captions.srt', manifest: 'manifest.json',
} as const;

/** Everything that the formats of a guide are made of, and where they go. */
export interface Material {
  readonly guide: Guide;
  readonly take: Take;
  /** Folder of `take.json`: pictures are named relative to it. */
  readonly takeFolder: string;
  /** Where the files go; the film stands there already. */
  readonly folder: string;
  readonly timeline: Timeline;
  /** Null where there is no encoder. */
  readonly film: { readonly bytes: number } | null;
  readonly language: Language;
  /** Folder that keeps drawn pictures from run to run, by what they are made of; null: nothing is kept. */
  readonly illustrations: string | null;
  /** Prints pages. */
  readonly browser: Browser;
}

/** Writes one format of a guide into the folder of the material. */
export type Format = (material: Material) => Promise<void>;
