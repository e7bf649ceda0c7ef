/** Cards and notices: what is shown where there is no picture. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { font } from '../fonts';
import type { Card, Notice } from '../storyboard';
import { rounded } from './panel';
import { FRAME, SCREEN, colour } from './style';
import { centred, write } from './text';

/** What stands on a card ends at least so far above its lower edge. */
const LOWEST = FRAME.height - 80;

/** A card over the whole frame; much text begins further up. */
export function drawCard(context: SKRSContext2D, card: Card): void {
  const top = card.card === 'title' ? 260 : 340;
  const end = cardFrom(top, context, card);
  if (end > LOWEST) cardFrom(top - (end - LOWEST), context, card);
}

/** @returns where it ends */
function cardFrom(top: number, context: SKRSContext2D, { card, above, heading, lines }: Card): number {
  context.fillStyle = card === 'part' ? colour.deep : colour.bar;
  context.fillRect(0, 0, FRAME.width, FRAME.height);
  context.fillStyle = colour.accent;
  context.fillRect(0, 0, 24, FRAME.height);
  const at = { x: 200, width: FRAME.width - 400 };
  let y = top;
  if (above !== '') y += write(context, above, { ...at, y }, { size: 30, fill: colour.barHint, lines: 2 }) + 16;
  y += write(context, heading, { ...at, y }, { size: card === 'title' ? 68 : 56, weight: 'bold', fill: colour.barText, lines: 3 }) + 40;
  context.fillStyle = colour.accent;
  context.fillRect(at.x, y - 12, 160, 6);
  y += 24;
  for (const line of lines) y += write(context, line, { ...at, y }, { size: 32, fill: colour.barText, lines: 3 }) + 12;
  return y;
}

/** A notice in the place of the screen. */
export function drawNotice(context: SKRSContext2D, { sign, heading, lines }: Notice): void {
  context.fillStyle = colour.window;
  context.fillRect(0, 0, SCREEN.width, SCREEN.height);
  const height = lines.length === 0 ? 280 : 400;
  const box = { x: 220, y: (SCREEN.height - height) / 2, width: SCREEN.width - 440, height };
  context.fillStyle = colour.paper;
  rounded(context, box.x, box.y, box.width, box.height, 24);
  context.fill();
  context.strokeStyle = colour.line;
  context.lineWidth = 2;
  context.stroke();
  drawSign(context, sign, SCREEN.width / 2, box.y + 90);
  const at = { x: box.x + 60, width: box.width - 120 };
  if (heading.length <= 20) centred(context, heading, SCREEN.width / 2, box.y + 200, { size: 44, weight: 'bold', fill: colour.ink });
  else write(context, heading, { ...at, y: box.y + 165 }, { size: 34, weight: 'bold', fill: colour.ink, lines: 2 });
  const style = { size: 26, fill: colour.pale, lines: 3 };
  context.font = font(style.size);
  const [only] = lines;
  if (only !== undefined && lines.length === 1 && context.measureText(only).width < at.width) centred(context, only, SCREEN.width / 2, box.y + 280, style);
  else lines.reduce((y, line) => y + write(context, line, { ...at, y }, style), box.y + 260);
}

/** Signs are drawn: no font of the machine is asked for pictures. */
function drawSign(context: SKRSContext2D, sign: Notice['sign'], x: number, y: number): void {
  context.strokeStyle = colour.accent;
  context.lineWidth = 6;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const line = (...points: readonly (readonly [number, number])[]) => {
    context.beginPath();
    points.forEach(([dx, dy], index) => (index === 0 ? context.moveTo(x + dx, y + dy) : context.lineTo(x + dx, y + dy)));
    context.stroke();
  };
  switch (sign) {
    case 'clock':
      context.beginPath();
      context.arc(x, y, 46, 0, Math.PI * 2);
      context.stroke();
      return line([0, -28], [0, 0], [20, 14]);
    case 'mail': return line([-54, -36], [54, -36], [54, 36], [-54, 36], [-54, -36], [0, 8], [54, -36]);
    case 'file': return line([-34, -48], [14, -48], [34, -26], [34, 48], [-34, 48], [-34, -48]);
    case 'centre':
      line([-56, -22], [0, -50], [56, -22], [-56, -22]);
      for (const dx of [-40, -13, 13, 40]) line([dx, -14], [dx, 32]);
      return line([-56, 42], [56, 42]);
  }
}
