/** The panel beside the screen: where in the procedure one is; and the words under both. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Panel, Words } from '../storyboard';
import { font, drawable } from '../fonts';
import { FRAME, SCREEN, colour } from './style';
import { centred, write } from './text';

const LEFT = SCREEN.width + 32;
const WIDTH = FRAME.width - SCREEN.width - 64;

export function rounded(context: SKRSContext2D, x: number, y: number, width: number, height: number, radius: number): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
}

/** Draws the panel. @param screen the screen that is being looked at, empty where there is none */
export function drawPanel(context: SKRSContext2D, panel: Panel, screen: string): void {
  context.fillStyle = colour.panel;
  context.fillRect(SCREEN.width, 0, FRAME.width - SCREEN.width, SCREEN.height);
  context.fillStyle = colour.line;
  context.fillRect(SCREEN.width, 0, 2, SCREEN.height);
  let y = 28;
  y += write(context, panel.document, { x: LEFT, y, width: WIDTH }, { size: 18, fill: colour.pale, lines: 2 });
  y += write(context, partOf(panel), { x: LEFT, y: y + 4, width: WIDTH }, { size: 22, weight: 'bold', fill: colour.deep, lines: 2 }) + 20;
  y = present(context, panel, screen, y);
  cares(context, panel.cares, y, SCREEN.height - 40 - progressHeight(context, panel));
  progress(context, panel, SCREEN.height - 24 - progressHeight(context, panel));
}

/** Title of the present part. */
function partOf({ parts, present: wanted }: Panel): string {
  let before = 0;
  return parts.find(({ steps }) => wanted < (before += steps.length))?.title ?? '';
}

/** The present step. */
function present(context: SKRSContext2D, { ref, title, actor, parts, present: index }: Panel, screen: string, top: number): number {
  const all = parts.reduce((sum, { steps }) => sum + steps.length, 0);
  let y = top;
  context.font = font(26, 'bold');
  const width = Math.min(WIDTH - 110, context.measureText(drawable(ref)).width + 36);
  context.fillStyle = colour.accent;
  rounded(context, LEFT, y, width, 46, 10);
  context.fill();
  write(context, ref, { x: LEFT + 18, y: y + 4, width: width - 30 }, { size: 26, weight: 'bold', fill: colour.paper, lines: 1 });
  context.font = font(18);
  context.fillStyle = colour.pale;
  const count = `${index + 1} / ${all}`;
  context.fillText(count, LEFT + WIDTH - context.measureText(count).width, y + 24);
  y += 58;
  if (title !== ref) y += write(context, title, { x: LEFT, y, width: WIDTH }, { size: 26, weight: 'bold', fill: colour.ink, lines: 3 });
  y += 8;
  y += write(context, `担当：${actor}`, { x: LEFT, y, width: WIDTH }, { size: 20, fill: colour.pale, lines: 1 });
  if (screen !== '' && screen !== actor) y += write(context, `画面：${screen}`, { x: LEFT, y, width: WIDTH }, { size: 20, fill: colour.pale, lines: 2 });
  return y + 18;
}

/** What to take care of, as far as there is room. */
function cares(context: SKRSContext2D, texts: readonly string[], top: number, bottom: number): void {
  if (texts.length === 0) return;
  let y = top + 44;
  const written: (() => void)[] = [];
  for (const text of texts) {
    const height = measured(context, text);
    if (y + height > bottom - 12) break;
    const at = y;
    written.push(() => {
      context.fillStyle = colour.hint;
      context.beginPath();
      context.arc(LEFT + 22, at + 14, 4, 0, Math.PI * 2);
      context.fill();
      write(context, text, { x: LEFT + 36, y: at, width: WIDTH - 54 }, { size: 19, fill: colour.ink });
    });
    y += height + 8;
  }
  if (written.length === 0) return;
  context.fillStyle = colour.hintPaper;
  rounded(context, LEFT, top, WIDTH, y + 8 - top, 10);
  context.fill();
  write(context, '気をつけること', { x: LEFT + 16, y: top + 10, width: WIDTH }, { size: 18, weight: 'bold', fill: colour.hint });
  for (const draw of written) draw();
}

/** The height that a line of care takes. */
function measured(context: SKRSContext2D, text: string): number {
  context.save();
  context.beginPath();
  context.rect(0, 0, 0, 0);
  context.clip();
  const height = write(context, text, { x: 0, y: 0, width: WIDTH - 54 }, { size: 19, fill: colour.ink });
  context.restore();
  return height;
}

const CHIP = { height: 30, gap: 6, size: 15 };

/** Steps without a number are dots. */
const widthOf = (context: SKRSContext2D, { ref, numbered }: Panel['parts'][number]['steps'][number]): number => {
  if (!numbered) return 30;
  context.font = font(CHIP.size, 'bold');
  return Math.max(40, context.measureText(drawable(ref)).width + 16);
};

/** Where each chip stands, from the upper left corner; each part begins a line. */
function chips(context: SKRSContext2D, { parts }: Panel): { x: number; y: number; width: number }[] {
  let y = 0;
  return parts.flatMap(({ steps }) => {
    let x = 0;
    const row = steps.map((step) => {
      const width = widthOf(context, step);
      if (x + width > WIDTH) {
        x = 0;
        y += CHIP.height + CHIP.gap;
      }
      x += width + CHIP.gap;
      return { x: x - width - CHIP.gap, y, width };
    });
    y += CHIP.height + CHIP.gap + 8;
    return row;
  });
}

const progressHeight = (context: SKRSContext2D, panel: Panel): number => (chips(context, panel).at(-1)?.y ?? 0) + CHIP.height + 30;

/** All steps: those done filled, the present one marked. */
function progress(context: SKRSContext2D, panel: Panel, top: number): void {
  write(context, '進みぐあい', { x: LEFT, y: top, width: WIDTH }, { size: 16, weight: 'bold', fill: colour.pale });
  const steps = panel.parts.flatMap((part) => part.steps);
  chips(context, panel).forEach(({ x, y, width }, index) => {
    const step = steps[index];
    if (!step) return;
    const isPresent = index === panel.present;
    const isDone = index < panel.present;
    const at = { x: LEFT + x, y: top + 30 + y };
    context.fillStyle = isPresent ? colour.accent : isDone ? colour.done : colour.paper;
    rounded(context, at.x, at.y, width, CHIP.height, 8);
    context.fill();
    context.strokeStyle = isPresent || isDone ? 'transparent' : colour.line;
    context.lineWidth = 2;
    context.stroke();
    const fill = isPresent ? colour.paper : isDone ? colour.deep : colour.pale;
    centred(context, step.numbered ? step.ref : '・', at.x + width / 2, at.y + CHIP.height / 2 + 1, { size: CHIP.size, weight: 'bold', fill });
  });
}

/** The bar of words: what is done, and a hint. */
export function drawBar(context: SKRSContext2D, words: Words | null): void {
  context.fillStyle = colour.bar;
  context.fillRect(0, SCREEN.height, FRAME.width, FRAME.height - SCREEN.height);
  if (!words) return;
  const at = { x: 56, width: FRAME.width - 112 };
  const height = FRAME.height - SCREEN.height;
  const lines = words.hint === null ? 2 : 1;
  context.save();
  const text = drawable(words.text);
  context.font = font(36, 'bold');
  const isLong = context.measureText(text).width > at.width;
  const top = SCREEN.height + (words.hint === null ? (height - (isLong ? 104 : 52)) / 2 : isLong ? 16 : 34);
  const used = write(context, text, { ...at, y: top }, { size: isLong && lines === 1 ? 32 : 36, weight: 'bold', fill: colour.barText, lines: 2 });
  if (words.hint !== null) write(context, `ポイント　${words.hint}`, { ...at, y: top + used + 8 }, { size: 26, fill: colour.barHint, lines: 1 });
  context.restore();
}
