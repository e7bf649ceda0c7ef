/** What is drawn over a page: the cursor, the ring of a click, the outline of what is meant, a list that has been opened. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Box } from '../../../evidence/take';
import type { Page, Point } from '../storyboard';
import { ROW, openedList } from '../place';
import { rounded } from './panel';
import { colour } from './style';
import { write } from './text';

/** An arrow, its tip at the given point. */
export function drawCursor(context: SKRSContext2D, { x, y }: Point): void {
  context.save();
  context.translate(x, y);
  context.beginPath();
  for (const [dx, dy] of [[0, 0], [0, 30], [7.5, 23.5], [12.5, 35], [18, 32.5], [13, 21.5], [22.5, 21.5]] as const) context.lineTo(dx, dy);
  context.closePath();
  context.shadowColor = 'rgba(0, 0, 0, 0.45)';
  context.shadowBlur = 6;
  context.shadowOffsetY = 2;
  context.fillStyle = '#111';
  context.fill();
  context.shadowColor = 'transparent';
  context.lineJoin = 'round';
  context.lineWidth = 2.5;
  context.strokeStyle = '#fff';
  context.stroke();
  context.restore();
}

/** The ring's radius when it has run a share of its way. */
export const ringRadius = (run: number): number => 12 + 26 * run;

export function drawRing(context: SKRSContext2D, { x, y }: Point, run: number): void {
  context.save();
  context.globalAlpha = 1 - run * 0.5;
  context.beginPath();
  context.arc(x, y, ringRadius(run), 0, Math.PI * 2);
  // On dark buttons red alone is hard to see.
  for (const [width, style] of [[12, colour.paper], [7, colour.mark]] as const) {
    context.lineWidth = width;
    context.strokeStyle = style;
    context.stroke();
  }
  context.restore();
}

export function drawOutline(context: SKRSContext2D, { x, y, width, height }: Box, scroll: number): void {
  context.strokeStyle = colour.mark;
  context.lineWidth = 4;
  rounded(context, x - 6, y - scroll - 6, width + 12, height + 12, 8);
  context.stroke();
}

/** What a list offers. */
export function drawList(context: SKRSContext2D, list: NonNullable<Page['list']>, scroll: number): void {
  const { options, chosen } = list;
  const { x: left, y: top, width, height } = openedList(list, scroll);
  context.save();
  context.shadowColor = 'rgba(0, 0, 0, 0.3)';
  context.shadowBlur = 12;
  context.fillStyle = colour.paper;
  context.fillRect(left, top, width, height);
  context.restore();
  context.strokeStyle = colour.pale;
  context.lineWidth = 1;
  context.strokeRect(left, top, width, height);
  options.forEach((option, index) => {
    const y = top + 4 + ROW * index;
    context.fillStyle = index === chosen ? colour.accent : colour.paper;
    context.fillRect(left + 1, y, width - 2, ROW);
    write(context, option, { x: left + 12, y: y + 6, width: width - 20 }, { size: 16, fill: index === chosen ? colour.paper : colour.ink, lines: 1 });
  });
}
