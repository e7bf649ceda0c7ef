import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { read } from '../../reports/document-check/read';
import type { Bench, Figure } from './bench';
import { timed } from './measure';

/** Pages that are compared, and how often each is read. */
const [FEW, MANY, ROUNDS] = [100, 2_000, 3];
const MOST_FOR_FEW = 2_000;
const LINES = 25;

/** Reading a PDF document for the check, when the reader is running: in proportion to its pages. */
export const reading: Bench = {
  name: 'read',
  about: `文書チェックの読み取り（PDF ${FEW}ページ・${MANY}ページ、1ページ${LINES}行）`,
  async run() {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-read-'));
    try {
      const [few, many] = [path.join(folder, 'few.pdf'), path.join(folder, 'many.pdf')];
      await writeFile(few, await manual(FEW));
      await writeFile(many, await manual(MANY));
      await read(few, { ocr: false });
      const pairs = { subject: [] as number[], baseline: [] as number[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        const once = await timed(() => read(few, { ocr: false }));
        pairs.baseline.push(once);
        pairs.subject.push(await timed(() => read(many, { ocr: false })));
      }
      const figures: Figure[] = [
        { what: `PDF ${FEW}ページ`, against: `同じファイル（目標は${MOST_FOR_FEW / 1000}秒以内）`, unit: 'ms', pairs: { subject: pairs.baseline, baseline: pairs.baseline }, aim: { of: 'measured', most: MOST_FOR_FEW } },
        { what: `PDF ${MANY}ページ`, against: `${FEW}ページの${MANY / FEW}倍`, unit: 'ms', pairs: { ...pairs, baseline: pairs.baseline.map((ms) => (ms * MANY) / FEW) }, aim: { of: 'ratio', most: 1.5 } },
      ];
      return figures;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** A manual of steps, as many pages as wanted. */
function manual(pages: number): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', margin: 50 });
  doc.font(require.resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf')).fontSize(10);
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) doc.addPage();
    for (let line = 1; line <= LINES; line += 1) doc.text(`${line}. 画面「${page}-${line}」で内容を確認し、「次へ進む」ボタンを押下します。`, 50, 40 + line * 26);
  }
  doc.end();
  return buffer(doc);
}
