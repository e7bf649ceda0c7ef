import { createCanvas, loadImage, type Image, type SKRSContext2D } from '@napi-rs/canvas';
import { expect, test } from '@playwright/test';
import { drawCard } from '../../reports/training/film/draw/cards';
import { Painter } from '../../reports/training/film/draw/painter';
import { ringRadius } from '../../reports/training/film/draw/pointer';
import { FRAME, SCREEN } from '../../reports/training/film/draw/style';
import { missingIn } from '../../reports/training/film/fonts';
import { momentsOf, type State } from '../../reports/training/film/moments';
import { plan } from '../../reports/training/film/plan';
import type { Segment } from '../../reports/training/film/storyboard';
import type { Guide } from '../../reports/training/model';
import { sampleGuide, samplePictures, sampleTake } from './training-sample';

const take = sampleTake();
const storyboard = plan(sampleGuide(take), take);

let pictures: ReadonlyMap<string, Image>;
test.beforeAll(async () => {
  const opened = await Promise.all(take.pictures.map(async ({ file, sha256 }) => [sha256, await loadImage(samplePictures()[file]!)] as const));
  pictures = new Map(opened);
});

const segment = (anchor: string): Segment => storyboard.segments.find((each) => each.anchor === anchor)!;

/** The moment in the middle of each beat that fulfils a condition. */
const middles = (of: Segment, isMeant: (beat: Segment['beats'][number]) => boolean): State[] => of.beats.flatMap((beat, index) => {
  const own = momentsOf(of).filter(({ state }) => state.beat === index);
  const middle = own[own.length >> 1];
  return isMeant(beat) && middle ? [middle.state] : [];
});

/** Reads the colours of a frame. */
function colours(frame: Buffer): (x: number, y: number) => [number, number, number] {
  const copy = Buffer.from(frame);
  return (x, y) => {
    const at = (Math.round(y) * FRAME.width + Math.round(x)) * 4;
    return [copy[at] ?? 0, copy[at + 1] ?? 0, copy[at + 2] ?? 0];
  };
}

/** Calls what draws, and tells of every text that is drawn meanwhile. */
function listening(draw: () => void, tell: (text: string, right: number) => void): void {
  const texts = Object.getPrototypeOf(createCanvas(1, 1).getContext('2d')) as SKRSContext2D;
  const original = texts.fillText;
  texts.fillText = function (this: SKRSContext2D, text: string, x: number, y: number) {
    tell(text, x + this.measureText(text).width * (this.textAlign === 'center' ? 0.5 : 1));
    original.call(this, text, x, y);
  };
  try {
    draw();
  } finally {
    texts.fillText = original;
  }
}

const isRed = ([red, , blue]: readonly number[]): boolean => (red ?? 0) - (blue ?? 0) > 60;

test('クリックの瞬間、カーソルは操作する部品の上にあり、その周りに輪が出る', () => {
  for (const anchor of ['step-01', 'step-02', 'step-03']) {
    const of = segment(anchor);
    const painter = new Painter(of, pictures);
    const clicks = middles(of, ({ click }) => click);
    expect(clicks.length).toBeGreaterThan(0);
    for (const state of clicks) {
      const { cursor, outline, ring, scroll } = state;
      if (!cursor || !outline || ring === null) throw new Error('A click has a cursor, a target and a ring.');
      expect(cursor.x).toBeGreaterThan(outline.x);
      expect(cursor.x).toBeLessThan(outline.x + outline.width);
      expect(cursor.y + scroll).toBeGreaterThan(outline.y);
      expect(cursor.y + scroll).toBeLessThan(outline.y + outline.height);
      const at = colours(painter.frame(state));
      const radius = ringRadius(ring);
      // The arrow covers the ring's lower right.
      for (const [dx, dy] of [[-1, 0], [0, -1], [-Math.SQRT1_2, -Math.SQRT1_2]] as const) expect(isRed(at(cursor.x + dx * radius, cursor.y + dy * radius))).toBe(true);
      const [red, green, blue] = at(cursor.x + 3, cursor.y + 10);
      expect(red + green + blue, 'the arrow is black').toBeLessThan(150);
    }
  }
});

test('入力は左から1文字ずつ現れ、途中では残りがまだ見えない', () => {
  const of = segment('step-02');
  const painter = new Painter(of, pictures);
  const [number, reason] = middles(of, ({ view }) => view.kind === 'page' && view.typing !== null);
  const isDark = ([red, green, blue]: readonly number[]) => (red ?? 0) + (green ?? 0) + (blue ?? 0) < 330;
  for (const [state, text] of [[number, '20260501'], [reason, '業務量の増加に伴い、端末を2台追加するため。']] as const) {
    if (!state?.outline) throw new Error('Two fields are typed into.');
    expect(state.typed).toBeGreaterThan(1);
    expect(state.typed).toBeLessThan(text.length - 1);
    const at = colours(painter.frame(state));
    const { x, y, width, height } = state.outline;
    const columns = Array.from({ length: width - 16 }, (_, index) => x + 8 + index)
      .filter((column) => Array.from({ length: height - 16 }, (_, index) => y - state.scroll + 8 + index).some((row) => isDark(at(column, row))));
    const filled = of.beats.find(({ view }) => view.kind === 'page' && view.typing?.text === text)?.view;
    if (filled?.kind !== 'page' || !filled.typing) throw new Error('The field is filled in.');
    const whole = createCanvas(width - 16, height - 16).getContext('2d');
    whole.drawImage(pictures.get(filled.typing.into.sha256)!, -x - 8, -y - 8);
    const { data } = whole.getImageData(0, 0, width - 16, height - 16);
    const last = Array.from({ length: width - 16 }, (_, column) => column).findLast((column) => Array.from({ length: height - 16 }, (_, row) => row)
      .some((row) => isDark(data.subarray((row * (width - 16) + column) * 4) as unknown as number[]))) ?? 0;
    const shown = (Math.max(...columns) - x - 8) / last;
    expect(shown).toBeGreaterThan(0.25);
    expect(shown).toBeLessThan(0.8);
  }
});

test('どのコマにも絵がある: 一色のコマはない', () => {
  for (const of of storyboard.segments) {
    const painter = new Painter(of, pictures);
    for (const state of middles(of, () => true)) {
      const at = colours(painter.frame(state));
      const found = new Set<string>();
      for (let y = 2; y < SCREEN.height; y += 9) for (let x = 2; x < SCREEN.width; x += 7) found.add(at(x, y).join());
      expect(found.size).toBeGreaterThan(3);
    }
  }
});

test('同じ場面は、いつも同じ画素になる', () => {
  const of = segment('step-03');
  const [one, other] = [new Painter(of, pictures), new Painter(of, pictures)];
  const states = middles(of, () => true);
  // In another order: what was drawn before leaves nothing behind.
  const backwards = new Map(states.toReversed().map((state) => [state, Buffer.from(other.frame(state))]));
  for (const state of states) expect(Buffer.compare(one.frame(state), backwards.get(state)!)).toBe(0);
});

test('書く文字はすべてフォントにある: 豆腐はひとつもない', () => {
  const strange = '☑𠮷野家㈱①👍';
  const guide = JSON.parse(JSON.stringify(sampleGuide(take)).replaceAll('半角数字8桁', strange).replaceAll('変更内容を入力する', strange).replaceAll('申込担当者', strange)) as Guide;
  const drawn: string[] = [];
  listening(() => {
    for (const of of plan(guide, take).segments) for (const state of middles(of, () => true)) new Painter(of, pictures).frame(state);
  }, (text) => drawn.push(text));
  expect(drawn.some((text) => text.includes('〓野'))).toBe(true);
  expect(drawn.length).toBeGreaterThan(100);
  expect(missingIn(drawn.join(''))).toEqual([]);
});

test('長い文も、画面からはみ出さない', () => {
  const long = 'とても長い説明の文です。'.repeat(12);
  const guide = JSON.parse(JSON.stringify(sampleGuide(take)).replaceAll('「ログイン」ボタンを押します。', long).replaceAll('"title":"ログインする"', `"title":"${long}"`)) as Guide;
  const of = plan(guide, take).segments[1]!;
  const widths: number[] = [];
  listening(() => {
    for (const state of middles(of, () => true)) new Painter(of, pictures).frame(state);
  }, (_, right) => widths.push(right));
  expect(Math.max(...widths)).toBeLessThanOrEqual(FRAME.width);
});

test('however much stands on a card, all of it is within the frame', () => {
  for (const lines of [1, 6, 10]) {
    const context = createCanvas(FRAME.width, FRAME.height).getContext('2d');
    const card = { kind: 'card', card: 'title', above: '', heading: '図書館の利用者カードと貸出の手続きについての、とても長い題名の手引き', lines: Array.from({ length: lines }, () => '利用者カードの申請から受け取りまでを順に説明します。') } as const;
    drawCard(context, card);
    const edge = (y: number): boolean => {
      const { data } = context.getImageData(30, y, FRAME.width - 30, 60);
      return data.every((value, index) => value === data[index % 4]);
    };
    expect.soft([edge(0), edge(FRAME.height - 60)], `${lines}`).toEqual([true, true]);
  }
});
