import { expect, test } from '@playwright/test';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { markedDocx } from '../../reports/document-check/output/marked/docx';
import { rangeOf } from '../../reports/document-check/output/marked/docx-range';
import { markedPdf } from '../../reports/document-check/output/marked/pdf';
import { reportOf, type DocumentReport, type Report } from '../../reports/document-check/output/report';
import type { Place } from '../../reports/document-check/model';
import { place, sampleDocument, sampleResult, sampleTruth, type SampleOptions } from './check-output-sample';

/** The document handed back: its notes are read with other programs than wrote them, and what was there is there still. */
const truth = sampleTruth('/nowhere');

function reported(options: SampleOptions): readonly [Report, DocumentReport] {
  const report = reportOf(sampleResult([sampleDocument(options)]), truth);
  return [report, report.documents[0] as DocumentReport];
}

const boxed = (index: number): Place => place(index + 1, 1, [{ x: 72, y: 700 - 20 * index, width: 200, height: 12 }]);

async function somePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const words of ['first page', 'second page']) pdf.addPage([595, 842]).drawText(words, { x: 72, y: 760, font });
  return pdf.save();
}

/** As pdfjs, the reader of Firefox, sees it. */
async function annotations(bytes: Uint8Array) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  const [found, { items }] = [await page.getAnnotations(), await page.getTextContent()];
  await task.destroy();
  return { found, text: items.map((item) => ('str' in item ? item.str : '')).join('') };
}

test.describe('指摘を書き込んだPDF', () => {
  test('記述は判定の色で塗られ、指摘は日本語の注釈になり、元の内容はそのまま残る', async () => {
    const original = await somePdf();
    const marked = await markedPdf(original, ...reported({ file: 'manual.pdf', format: 'pdf', placeOf: boxed }));
    expect(Buffer.from(marked.slice(0, original.length)).equals(Buffer.from(original))).toBe(true);

    const { found, text } = await annotations(marked);
    expect(text).toBe('first page');
    const highlights = found.filter(({ subtype }) => subtype === 'Highlight');
    expect(highlights).toHaveLength(3);
    const wrong = highlights.find(({ contentsObj }) => contentsObj.str.includes('「次に進む」'));
    expect([...wrong.quadPoints]).toEqual([72, 652, 272, 652, 72, 640, 272, 640]);
    expect([...wrong.color]).toEqual([255, 158, 148]);
    expect(wrong.contentsObj.str).toBe('誤り: 「次に進む」 「内容選択画面」に「次に進む」はありません。\n表記ゆれ: 「内容入カ画面」 「内容入力画面」の表記ゆれ');

    const notes = found.filter(({ subtype }) => subtype === 'Text').map(({ contentsObj }) => contentsObj.str as string);
    expect(notes[0]).toBe('nss-harness による照合: 記述 正しい 1・誤り 1・表記ゆれ 1・確認できない 1、指摘 3件');
    expect(notes.filter((note) => note.includes('正しくは「次へ進む」です。'))).toHaveLength(2);
    expect(notes.find((note) => note.startsWith('【誤り】名称違い'))).toContain('ほかの箇所: 1ページ 6行\nrenamed-00000001');
    expect(notes.filter((note) => note.startsWith('【注意】記述の食い違い'))).toHaveLength(2);
    expect(found.every(({ titleObj }) => titleObj.str === 'nss-harness')).toBe(true);
  });

  test('既にある注釈は残り、同じ場所の指摘は重ならない', async () => {
    const pdf = await PDFDocument.load(await somePdf());
    const own = pdf.context.register(pdf.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [10, 10, 20, 20] }));
    pdf.getPage(0).node.addAnnot(own);
    const marked = await markedPdf(await pdf.save(), ...reported({ file: 'manual.pdf', format: 'pdf', placeOf: () => boxed(0) }));
    const { found } = await annotations(marked);
    const notes = found.filter(({ subtype }) => subtype === 'Text');
    expect(notes).toHaveLength(8);
    expect(new Set(notes.map(({ rect }) => String(rect))).size).toBe(8);
  });

  test('暗号化されたPDFと壊れたPDFには書き込めないことを伝える', async () => {
    const pdf = await PDFDocument.load(await somePdf());
    pdf.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });
    const parts = reported({ file: 'manual.pdf', format: 'pdf', placeOf: boxed });
    await expect(markedPdf(await pdf.save(), ...parts)).rejects.toThrow('暗号化されているため、PDFに注釈を書き込めません。');
    await expect(markedPdf(strToU8('no pdf'), ...parts)).rejects.toThrow('壊れた箇所があるため、PDFに注釈を書き込めません。');
  });
});

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const paragraph = (words: string) => `<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const boxedWords = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:txbxContent>${paragraph('吹き出し')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('吹き出し')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

/** Paragraphs as counted: 1–3, 4 with a text box that holds 5, 6 and 7 in a table. */
function someDocx(extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const body = ['一', '二', '三'].map(paragraph).join('') + boxedWords + `<w:tbl><w:tr><w:tc>${paragraph('六')}${paragraph('七')}</w:tc></w:tr></w:tbl>`;
  const parts = { '[Content_Types].xml': TYPES, 'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`, 'word/styles.xml': '<w:styles   xmlns:w="x" />', ...extra };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** What the parser only warns of (�) is meant to be there. */
const parser = new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(message); } });
const xml = (parts: Record<string, Uint8Array>, name: string) => parser.parseFromString(strFromU8(parts[name] as Uint8Array), 'text/xml');
const ids = (all: Iterable<Element>) => Array.from(all, (one) => one.getAttributeNS(WORD, 'id'));

test.describe('指摘を書き込んだWord文書', () => {
  test('指摘は段落へのコメントになり、ほかの部分は変わらない', () => {
    const marked = unzipSync(markedDocx(someDocx(), ...reported({ file: 'manual.docx', format: 'docx' })));
    expect(strFromU8(marked['word/styles.xml'] as Uint8Array)).toBe('<w:styles   xmlns:w="x" />');
    const [body, comments] = [xml(marked, 'word/document.xml'), xml(marked, 'word/comments.xml')];
    const told = Array.from(comments.getElementsByTagNameNS(WORD, 'comment'));
    expect(told.map((one) => one.getAttributeNS(WORD, 'author'))).toEqual(Array(7).fill('nss-harness'));
    for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) expect(ids(body.getElementsByTagNameNS(WORD, name)).toSorted()).toEqual(ids(told));
    expect(Array.from(body.getElementsByTagNameNS(WORD, 't'), ({ textContent }) => textContent).join('')).toBe('一二三吹き出し吹き出し六七');
    expect(strFromU8(marked['[Content_Types].xml'] as Uint8Array)).toContain('PartName="/word/comments.xml"');
    expect(strFromU8(marked['word/_rels/document.xml.rels'] as Uint8Array)).toContain('Target="comments.xml"');
  });

  test('吹き出しの指摘は、それを持つ段落に付く。表の段落も数える', () => {
    const marked = unzipSync(markedDocx(someDocx(), ...reported({ file: 'manual.docx', format: 'docx', placeOf: (index) => place(index === 3 ? 5 : 7) })));
    const body = xml(marked, 'word/document.xml');
    const paragraphOf = (one: Element) => Array.from((one.parentNode as Element).getElementsByTagNameNS(WORD, 't'), ({ textContent }) => textContent).join('');
    const where = Array.from(body.getElementsByTagNameNS(WORD, 'commentRangeStart'), paragraphOf);
    expect(new Set(where)).toEqual(new Set(['一', '吹き出し吹き出し', '七', '二']));
    expect(where.filter((one) => one === '吹き出し吹き出し')).toHaveLength(2);
  });

  test('コメントは、引用の言葉があるところだけに付く。途中で切れていても同じ', () => {
    const paragraph = parser.parseFromString(`<w:p xmlns:w="${WORD}"><w:pPr/><w:r><w:t>まず</w:t></w:r><w:r><w:t>「次</w:t></w:r><w:hyperlink><w:r><w:t>へ 進む</w:t></w:r></w:hyperlink><w:r><w:t>」を押す</w:t></w:r></w:p>`, 'text/xml').documentElement as Element;
    const range = rangeOf(paragraph, '次へ進む');
    expect([range?.first.textContent, range?.last.textContent]).toEqual(['「次', 'へ 進む']);
    expect([rangeOf(paragraph, '戻る'), rangeOf(paragraph, '')]).toEqual([null, null]);
  });

  test('既にあるコメントは残り、番号が重ならない', () => {
    const comments = `<?xml version="1.0"?><w:comments xmlns:w="${WORD}"><w:comment w:id="4" w:author="上司"><w:p/></w:comment></w:comments>`;
    const relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>';
    const marked = unzipSync(markedDocx(someDocx({ 'word/comments.xml': comments, 'word/_rels/document.xml.rels': relations }), ...reported({ file: 'manual.docx', format: 'docx' })));
    const all = Array.from(xml(marked, 'word/comments.xml').getElementsByTagNameNS(WORD, 'comment'));
    expect(all[0]?.getAttributeNS(WORD, 'author')).toBe('上司');
    expect(ids(all)).toEqual(['4', '5', '6', '7', '8', '9', '10', '11']);
    expect(strFromU8(marked['word/_rels/document.xml.rels'] as Uint8Array).match(/<Relationship /g)).toHaveLength(1);
  });

  test('Wordの構造でなければ、書き込めないことを伝える', () => {
    const parts = reported({ file: 'manual.docx', format: 'docx' });
    expect(() => markedDocx(strToU8('no zip'), ...parts)).toThrow('コメントを書き込めません');
    expect(() => markedDocx(zipSync({ 'a.txt': strToU8('a') }), ...parts)).toThrow('コメントを書き込めません');
  });
});
