import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from '@playwright/test';
import { Painter, picturesOf } from '../../reports/training/film/draw/painter';
import { lookOf } from '../../reports/training/film/keys';
import { momentsOf } from '../../reports/training/film/moments';
import { piecesOf } from '../../reports/training/film/pieces';
import { plan } from '../../reports/training/film/plan';
import type { Segment } from '../../reports/training/film/storyboard';
import { sampleGuide, samplePictures, writeSample } from './training-sample';

/** What a piece comes to look like, and all of its frames in one digest. */
interface Shown { readonly anchor: string; readonly look: string; readonly frames: string }

/** Pages come, move less than a window is high, and rest: the first, the middle and the last moment of each beat show all there is to see. */
async function shownOf(piece: Segment, folder: string): Promise<Shown> {
  const pictures = await picturesOf(piece, folder);
  const painter = new Painter(piece, pictures);
  const moments = momentsOf(piece).map(({ state }) => state);
  const sum = createHash('sha256');
  for (const [index] of piece.beats.entries()) {
    const inBeat = moments.filter(({ beat }) => beat === index);
    for (const state of new Set([inBeat[0], inBeat[inBeat.length >> 1], inBeat.at(-1)])) if (state) sum.update(painter.frame(state));
  }
  return { anchor: piece.anchor, look: lookOf(piece, pictures), frames: sum.digest('hex') };
}

/** The sample's film, or one step of it, where a mark stands on some of its pictures. */
async function filmed(marked: readonly string[] = [], row = 0, step?: string): Promise<Shown[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kept-'));
  try {
    const altered = await Promise.all(marked.map(async (file) => [file, await withMark(samplePictures()[file]!, row)] as const));
    const take = writeSample(folder, Object.fromEntries(altered));
    const shown: Shown[] = [];
    for (const piece of piecesOf(plan(sampleGuide(take), take))) if (piece.anchor === (step ?? piece.anchor)) shown.push(await shownOf(piece, folder));
    return shown;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withMark(png: Buffer, row: number): Promise<Buffer> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  context.fillRect(1000, row, 30, 1);
  return canvas.toBuffer('image/png');
}

/** Anchors of the pieces in which two films differ: by their looks, and by their frames. */
const differing = (one: readonly Shown[], other: readonly Shown[]): { looks: string[]; frames: string[] } => {
  const by = (what: 'look' | 'frames'): string[] => one.flatMap((shown, index) => (shown[what] === other[index]?.[what] ? [] : [shown.anchor]));
  return { looks: by('look'), frames: by('frames') };
};

const inputs = ['pictures/004.png', 'pictures/005.png', 'pictures/006.png'];

test.describe('動画の部分が映すもの', () => {
  let before: Shown[];
  test.beforeAll(async () => { before = await filmed(); });

  for (const { marked, row, changes, where } of [
    { marked: inputs, row: 300, changes: ['step-01', 'step-02'], where: '初めに見える所' },
    { marked: inputs, row: 2099, changes: ['step-02'], where: '後で見える所' },
    { marked: ['pictures/004.png'], row: 2000, changes: [], where: '入力の前の、見えない所' },
    { marked: ['pictures/006.png'], row: 300, changes: [], where: '入力の後の、見えない所' },
    { marked: ['pictures/008.png'], row: 1290, changes: ['step-03'], where: 'メールの終わり' },
    { marked: ['pictures/009.png'], row: 5, changes: ['step-03'], where: 'PDF の初め' },
  ]) {
    test(`${where}が変わると、${changes.length > 0 ? 'それを映す部分だけが別のものになる' : '何も別のものにならない'}`, async () => {
      expect(differing(await filmed(marked, row), before)).toEqual({ looks: changes, frames: changes });
    });
  }

  for (const picture of inputs) {
    test(`${picture} のどこが変わっても、見た目が同じ部分はフレームもすべて同じ`, async () => {
      const step = before.filter(({ anchor }) => anchor === 'step-02');
      for (const row of [10, 899, 1030, 1850]) {
        const { looks, frames } = differing(await filmed([picture], row, 'step-02'), step);
        expect(frames, `${row}`).toEqual(looks);
      }
    });
  }

  test('同じ絵を別の順に映すものは、別の見た目になる', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'kept-'));
    try {
      const take = writeSample(folder);
      const piece = piecesOf(plan(sampleGuide(take), take)).find(({ anchor }) => anchor === 'step-03')!;
      const page = piece.beats.find(({ view }) => view.kind === 'page')!;
      const showing = (indexes: readonly number[]): Segment => ({
        ...piece, beats: indexes.map((index) => ({ ...page, view: { ...page.view, picture: take.pictures[index]! } as typeof page.view })),
      });
      const [one, other] = [showing([0, 1, 0]), showing([0, 1, 1])];
      const pictures = await picturesOf(one, folder);
      expect(lookOf(one, pictures)).not.toBe(lookOf(other, pictures));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
