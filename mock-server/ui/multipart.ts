import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { HTTPException } from 'hono/http-exception';
import type { Attachments, Received } from '../store/attachments';
import type { Entered } from '../store/tables';
import type { NssRequest } from './env';

/** A file that came with a form; its contents are kept already unless they were too large. */
export interface Upload extends Received {
  /** Name of the input. */
  readonly field: string;
  /** As the browser sent it, with whatever path it holds. */
  readonly name: string;
}

export interface Multipart {
  readonly entered: Entered;
  readonly uploads: readonly Upload[];
}

/** Bytes of all texts together, as large as a form without files may be. */
const TEXT_LIMIT = 256 * 1024;
const limits = { fieldSize: TEXT_LIMIT, parts: 1000, files: 20, headerPairs: 20, headerSize: 8 * 1024 };

/** Browsers write these three as %22, %0D and %0A in a name (HTML, multipart/form-data encoding), and nothing else so. */
const unescape = (name: string): string => name.replace(/%(?:22|0D|0A)/g, decodeURIComponent);

/**
 * Reads a form with files as it comes in: texts into memory, contents straight to `files`.
 * @param limit bytes of one file at most; a larger one is told of by `tooLarge`
 * @returns texts by name as `readForm` gives them, and the files in their order; a file input left empty gives none
 * @throws HTTPException 400 where the form is broken or breaks off, 413 where texts or parts are too many; what was being
 *   received then is gone, and what was complete stays unreferred to until `purge`
 */
export async function readMultipart(c: NssRequest, files: Attachments, limit: number): Promise<Multipart> {
  const form = openForm(c);
  const body = Readable.fromWeb((c.req.raw.body ?? new Blob([]).stream()) as ReadableStream);
  const texts = new Map<string, string[]>();
  const open = new Set<Readable>();
  const receiving: Promise<Upload>[] = [];
  let textSize = 0;
  let tooMuch = false;
  let broken = false;
  let diskError: unknown = null;

  form.on('field', (name: string | undefined, value) => {
    if (name === undefined) return;
    textSize += Buffer.byteLength(name) + Buffer.byteLength(value);
    if (textSize > TEXT_LIMIT) tooMuch = true;
    else texts.set(name, [...(texts.get(name) ?? []), value]);
  });
  form.on('file', (field: string | undefined, stream, name) => {
    if (field === undefined || name === '') return void stream.resume();
    open.add(stream);
    // The parser reports a file that breaks off by an event alone, perhaps before anybody reads the file.
    stream.on('error', (error) => stream.destroy(error));
    const upload = files.receive(stream, limit).then((received) => ({ field, name: unescape(name), ...received }));
    upload.then(() => open.delete(stream), (error: unknown) => {
      if (!broken) diskError = error;
      form.destroy();
    });
    receiving.push(upload);
  });
  form.on('partsLimit', () => { tooMuch = true; });
  form.on('filesLimit', () => { tooMuch = true; });
  for (const stream of [body, form]) stream.on('error', () => { broken = true; });

  await pipeline(body, form).catch(() => {
    broken = true;
    // The parser leaves a file that breaks off waiting for its rest.
    for (const stream of open) stream.destroy();
  });
  const settled = await Promise.allSettled(receiving);
  if (diskError !== null) throw diskError;
  if (broken) throw new HTTPException(400);
  if (tooMuch) throw new HTTPException(413);
  return {
    entered: Object.fromEntries([...texts].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values])),
    uploads: settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
  };
}

function openForm(c: NssRequest): BusboyInstance {
  const contentType = c.req.header('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(contentType)) throw new HTTPException(400);
  try {
    return new Busboy({
      headers: { 'content-type': contentType }, limits, preservePath: true,
      isPartAFile: (_name, _type, fileName) => fileName !== undefined,
    });
  } catch {
    // No boundary.
    throw new HTTPException(400);
  }
}
