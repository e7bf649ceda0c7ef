import { closeSync, openSync, readSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Picture } from './model';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height from a PNG's first 24 bytes (PNG specification, IHDR); null when the file is no PNG or not there. */
function size(file: string): { width: number; height: number } | null {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    const head = Buffer.alloc(24);
    if (readSync(handle, head, 0, 24, 0) < 24 || !head.subarray(0, 8).equals(signature)) return null;
    return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
  } finally {
    closeSync(handle);
  }
}

/**
 * Finds screenshots of the evidence folder and addresses them relative to the report, each part encoded (file names
 * carry ① and the like). The size keeps the page from jumping while pictures load.
 */
export function pictures(evidenceDir: string, outDir: string): (name: string) => Picture | null {
  return (name) => {
    const file = resolve(evidenceDir, name);
    const found = size(file);
    if (found === null) return null;
    return { src: relative(outDir, file).split(sep).map(encodeURIComponent).join('/'), ...found };
  };
}
