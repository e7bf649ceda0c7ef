import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Format, SourceDocument } from '../model';
import { bridged } from './bridge';
import { declaredEncoding, decoded } from './decode';
import { readDocx } from './docx';
import { readHtml } from './html';
import { limits, megabytes } from './limits';
import { readMarkdown } from './markdown';
import type { ReadOptions } from './options';
import { readPdf } from './pdf';
import { readText } from './text';
import { Unreadable } from './unreadable';

const FORMATS: Readonly<Record<string, Format>> = { '.pdf': 'pdf', '.docx': 'docx', '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.md': 'md', '.markdown': 'md', '.txt': 'txt', '.text': 'txt' };
const NAMES: Readonly<Record<Format, string>> = { pdf: 'PDF', docx: 'Word文書（.docx）', html: 'HTML', md: 'Markdown', txt: 'テキスト' };

/**
 * Reads a file here and now, without a bound on time and memory but those of its size.
 * @throws Unreadable with a message for the user
 */
export async function readHere(file: string, options: ReadOptions): Promise<SourceDocument> {
  const document = await parsed(file, options);
  return { ...document, blocks: bridged(document.blocks) };
}

async function parsed(file: string, options: ReadOptions): Promise<SourceDocument> {
  const extension = path.extname(file).toLowerCase();
  const format = FORMATS[extension];
  if (extension === '.doc') throw new Unreadable('古い Word 形式（.doc）は読み取れません。.docx で保存し直してください。');
  if (format === undefined) throw new Unreadable(`対応していない形式です（${extension === '' ? '拡張子なし' : extension}）。PDF、Word（.docx）、HTML、Markdown、テキストを指定してください。`);
  const bytes = await contents(file, format);
  const isPdf = isMagic(bytes.subarray(0, 1024), '%PDF-');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;
  if (format === 'pdf') {
    if (!isPdf) throw new Unreadable(`PDFではありません（拡張子は .pdf ですが、中身は${kind(bytes, isZip)}です）。`);
    return { file, format, ...await readPdf(bytes, options) };
  }
  if (format === 'docx') {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Unreadable('パスワードで保護された Word 文書か、古い形式（.doc）です。保護を解除し、.docx で保存し直してください。');
    if (!isZip) throw new Unreadable(`Word文書（.docx）ではありません（中身は${isPdf ? 'PDF' : kind(bytes, isZip)}です）。`);
    return { file, format, pages: null, ...readDocx(bytes) };
  }
  if (isPdf || isZip) throw new Unreadable(`${NAMES[format]}ではありません（拡張子は ${extension} ですが、中身は${isPdf ? 'PDF' : kind(bytes, isZip)}です）。`);
  const text = decoded(bytes, format === 'html' ? declaredEncoding(bytes) : null).replace(/\r\n?/g, '\n');
  const read = { html: readHtml, md: readMarkdown, txt: readText }[format](text);
  if (read.blocks.length === 0) throw new Unreadable('文字がありません。');
  return { file, format, pages: null, unread: [], ...read };
}

/** @throws Unreadable when it cannot be opened or is empty or too large */
async function contents(file: string, format: Format): Promise<Uint8Array> {
  const most = format === 'pdf' || format === 'docx' ? limits.file : limits.text;
  try {
    const status = await stat(file);
    if (status.isDirectory()) throw new Unreadable('ファイルではなくフォルダーです。');
    if (!status.isFile()) throw new Unreadable('普通のファイルではありません。');
    if (status.size === 0) throw new Unreadable('ファイルが空です（0バイト）。');
    if (status.size > most) throw new Unreadable(`ファイルが大きすぎます（${megabytes(status.size)}、上限 ${megabytes(most)}）。`);
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    throw new Unreadable(({ ENOENT: 'ファイルが見つかりません。', ENOTDIR: 'ファイルが見つかりません。', EACCES: 'ファイルを読む権限がありません。', EPERM: 'ファイルを読む権限がありません。', ENAMETOOLONG: 'ファイル名が長すぎます。', ELOOP: 'リンクが循環しています。' } as Record<string, string>)[code] ?? `ファイルを読めません（${code}）。`, { cause });
  }
}

const isMagic = (head: Uint8Array, magic: string): boolean => Buffer.from(head).includes(magic, 0, 'latin1');

function kind(bytes: Uint8Array, isZip: boolean): string {
  if (isZip) return 'ZIP 形式（Office 文書など）';
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'PNG 画像';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'JPEG 画像';
  if (isMagic(bytes.subarray(0, 200), '<html') || isMagic(bytes.subarray(0, 200), '<!DOCTYPE')) return 'HTML';
  return '別の形式';
}
