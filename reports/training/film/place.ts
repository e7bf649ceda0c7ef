/** Where a picture lies in the window: pages fill it, sheets are narrower and stand in its middle, wider ones are made smaller. */
import type { Box, TakePicture } from '../../evidence/take';
import { SCREEN } from './draw/style';
import type { Page } from './storyboard';

export interface Place { readonly x: number; readonly scale: number; readonly width: number; readonly height: number }

export function placeOf({ width, height }: Pick<TakePicture, 'width' | 'height'>): Place {
  const scale = Math.min(1, SCREEN.width / width);
  return { scale, x: Math.round((SCREEN.width - width * scale) / 2), width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A box of a picture as it lies in the window before anything is scrolled. */
export function placed(box: Box, picture: TakePicture): Box {
  const { x, scale } = placeOf(picture);
  return { x: Math.round(x + box.x * scale), y: Math.round(box.y * scale), width: Math.round(box.width * scale), height: Math.round(box.height * scale) };
}

/** How far it scrolls. */
export const lowest = (picture: TakePicture): number => Math.max(0, placeOf(picture).height - SCREEN.height);

/** Height of a row of an opened list. */
export const ROW = 36;

/** Where a list opens in the window: below its box, or above where there is no room. */
export function openedList({ box, options }: NonNullable<Page['list']>, scroll: number): Box {
  const height = ROW * options.length + 8;
  const below = box.y - scroll + box.height + 2;
  const y = below + height < SCREEN.height ? below : Math.max(4, box.y - scroll - height - 2);
  return { x: box.x, y, width: Math.max(box.width, 260), height };
}
