import { createCanvas } from '@napi-rs/canvas';
import { distance } from 'fastest-levenshtein';
import { PSM, type Worker } from 'tesseract.js';
import { recognizer } from '../../reports/document-check/read/ocr';
import { bandsOf, type Band } from './bands';

/** Bands are read many at a time, at twice their size: pictures of screens are small for OCR. */
const [SHEET, GAP, SCALE] = [1600, 16, 2];
/** Which characters OCR takes for one another, in the direction of the first. */
const ALIKE = ['0oq〇○d', '1il|!', '5s', '8b', '2z', '9g', '6', 'vy', 'cc'];
/** One character in so many may be read wrong. */
const WRONG = 4;

/** Reads pictures by OCR, every line of them once. */
export class PictureReader {
  private worker: Promise<Worker> | undefined;

  /**
   * @param known lines that need not be read again; those of the pictures are added
   * @returns what stands in the others, as {@link findSpelling} wants it
   */
  async read(pictures: Iterable<Buffer>, known: Set<string>): Promise<string> {
    const fresh: Band[] = [];
    for (const picture of pictures) {
      for (const band of await bandsOf(picture)) {
        if (known.has(band.key)) continue;
        known.add(band.key);
        fresh.push(band);
      }
    }
    const texts: string[] = [];
    for (let sheet = fresh.splice(0, fits(fresh)); sheet.length > 0; sheet = fresh.splice(0, fits(fresh))) texts.push(await this.recognized(sheet));
    return folded(texts.join(''));
  }

  /** It can go on reading afterwards. */
  async close(): Promise<void> {
    await (await this.worker)?.terminate();
    this.worker = undefined;
  }

  private async recognized(bands: readonly Band[]): Promise<string> {
    const canvas = createCanvas(Math.max(...bands.map(({ width }) => width)) * SCALE, bands.reduce((sum, { height }) => sum + height + GAP, 0) * SCALE);
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    let top = 0;
    for (const { width, height, data } of bands) {
      const band = createCanvas(width, height);
      const image = band.getContext('2d').createImageData(width, height);
      image.data.set(data);
      band.getContext('2d').putImageData(image, 0, 0);
      context.drawImage(band, 0, top, width * SCALE, height * SCALE);
      top += (height + GAP) * SCALE;
    }
    const worker = await (this.worker ??= forLines());
    return (await worker.recognize(canvas.toBuffer('image/png'))).data.text;
  }
}

/** Lines of many pictures make no page: as one, some are read as what they are not. */
async function forLines(): Promise<Worker> {
  const worker = await recognizer();
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SPARSE_TEXT });
  return worker;
}

function fits(bands: readonly Band[]): number {
  let height = 0;
  const count = bands.findIndex((band) => (height += band.height + GAP) > SHEET);
  return count < 0 ? bands.length : Math.max(1, count);
}

function folded(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return [...plain].map((char) => ALIKE.find((group) => group.includes(char))?.[0] ?? char).join('');
}

/** Does a text that was read hold another, as far as OCR can tell? */
export function findSpelling(read: string, wanted: string): boolean {
  const sought = folded(wanted);
  const allowed = Math.floor(sought.length / WRONG);
  for (let at = 0; at + sought.length - 1 <= read.length; at += 1) {
    if (distance(read.slice(at, at + sought.length), sought) <= allowed) return true;
  }
  return false;
}
