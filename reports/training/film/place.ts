/** Where a picture lies in the window: pages fill it, sheets are narrower and stand in its middle, wider ones are made smaller. */
import type { Box, TakePicture } from '../../evidence/take';
import { SCREEN } from './draw/style';

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
