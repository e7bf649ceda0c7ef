/** Captions and chapters as files: WebVTT and SubRip. */
import type { Language } from '../model';
import type { Span, Timeline } from '../timeline';

const two = (value: number): string => String(value).padStart(2, '0');

/** `00:01:02.040`; SubRip writes a comma. */
function clock(ms: number, point: '.' | ','): string {
  const whole = Math.floor(ms / 1000);
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}${point}${String(ms % 1000).padStart(3, '0')}`;
}

const span = ({ start, end }: Span, point: '.' | ','): string => `${clock(start, point)} --> ${clock(end, point)}`;

/** Markup in WebVTT begins with these; an empty line ends a cue. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\n{2,}/g, '\n');

const cues = (spans: readonly (Span & { readonly id: string; readonly text: string })[]): string =>
  spans.map((each) => `\n${each.id}\n${span(each, '.')}\n${escaped(each.text)}\n`).join('');

const vtt = (captions: Timeline['captions'], language: Language): string =>
  `WEBVTT\n${cues(captions.map((each, index) => ({ ...each, id: String(index + 1), text: each[language] })))}`;

const srt = (captions: Timeline['captions'], language: Language): string =>
  captions.map((each, index) => `${index + 1}\n${span(each, ',')}\n${each[language].replace(/\n{2,}/g, '\n')}\n`).join('\n');

/** The captions as files of both kinds. */
export const captionFiles = ({ captions }: Timeline, language: Language): { vtt: string; srt: string } =>
  ({ vtt: vtt(captions, language), srt: srt(captions, language) });

/** The chapters as WebVTT; their ids are the anchors of the steps. */
export const chapterFile = ({ chapters }: Timeline): string =>
  `WEBVTT\n${cues(chapters.map((each) => ({ ...each, id: each.anchor, text: each.title.replaceAll('\n', ' ') })))}`;
