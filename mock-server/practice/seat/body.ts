import { Busboy, type BusboyInstance } from '@fastify/busboy';
import type { Filled } from '../judge/inputs';

/** A request that can still be answered, and what its form holds once it has been. */
export interface Heard {
  readonly request: Request;
  filled(): Filled;
}

/** Texts of a form are far shorter; what is longer is not listened to. */
const TEXT_LIMIT = 256 * 1024;
const nothing: Filled = { fields: {}, files: {} };

/**
 * Listens to a form on its way to NSS, which gets every byte as it came. Contents of files are passed on and not kept.
 * @param request not read yet
 */
export async function overhear(request: Request): Promise<Heard> {
  const type = request.headers.get('content-type') ?? '';
  if (request.method !== 'POST') return { request, filled: () => nothing };
  if (type.startsWith('multipart/form-data')) return withFiles(request, type);
  const text = await request.text();
  const fields = text.length > TEXT_LIMIT ? {} : grouped([...new URLSearchParams(text)]);
  return { request: again(request, text), filled: () => ({ fields, files: {} }) };
}

const again = (request: Request, body: string | ReadableStream<Uint8Array> | null): Request =>
  new Request(request.url, { method: request.method, headers: request.headers, body, ...(typeof body === 'string' ? {} : { duplex: 'half' }) } as RequestInit);

function grouped(pairs: readonly (readonly [string, string])[]): Record<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of pairs) found.set(name, [...(found.get(name) ?? []), value]);
  return Object.fromEntries(found);
}

function withFiles(request: Request, type: string): Heard {
  const fields: [string, string][] = [];
  const files: [string, string][] = [];
  const form = listener(type);
  if (!form || !request.body) return { request, filled: () => nothing };
  form.on('field', (name: string | undefined, value) => { if (name !== undefined) fields.push([name, value]); });
  form.on('file', (name: string | undefined, stream, fileName) => {
    stream.resume();
    if (name !== undefined && fileName !== undefined) files.push([name, fileName]);
  });
  // NSS itself answers to a form that is broken.
  form.on('error', () => undefined);
  const passing = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, to) => {
      if (!form.destroyed) form.write(chunk);
      to.enqueue(chunk);
    },
    flush: () => void form.end(),
  });
  return { request: again(request, request.body.pipeThrough(passing)), filled: () => ({ fields: grouped(fields), files: grouped(files) }) };
}

function listener(type: string): BusboyInstance | null {
  try {
    return new Busboy({ headers: { 'content-type': type }, limits: { fieldSize: TEXT_LIMIT, parts: 1000 }, isPartAFile: (_name, _type, fileName) => fileName !== undefined });
  } catch {
    return null;
  }
}
