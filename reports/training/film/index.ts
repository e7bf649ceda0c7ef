/** The film of a guide: planned as data, drawn and encoded segment by segment. */
export { chaptersVtt, srt, vtt } from './captions';
export { NoEncoder } from './ffmpeg';
export { segmentKey, segmentKeys } from './keys';
export { plan } from './plan';
export { joinFilm, renderSegment } from './render';
export type { Segment, Storyboard } from './storyboard';
export { timeline } from './times';
