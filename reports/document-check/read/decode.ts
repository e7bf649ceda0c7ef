import { Unreadable } from './unreadable';

const BOMS: readonly (readonly [readonly number[], string])[] = [[[0xef, 0xbb, 0xbf], 'utf-8'], [[0xff, 0xfe], 'utf-16le'], [[0xfe, 0xff], 'utf-16be']];
/** In the order in which they are tried: each refuses most texts of the others. */
const GUESSES = ['utf-8', 'shift_jis', 'euc-jp'];
/** What EUC-JP looks like when it is taken for Shift_JIS: half-width katakana, more than anybody writes. */
const MOST_KATAKANA = 0.3;
/** More control characters than that, and it is no text. */
const MOST_CONTROLS = 0.01;

/**
 * A text file as a string: by its BOM, else by what it declares, else by trying UTF-8, Shift_JIS (CP932), EUC-JP strictly.
 * @param declared name of an encoding that the text itself tells, if any
 * @throws Unreadable when it is no text
 */
export function decoded(bytes: Uint8Array, declared: string | null = null): string {
  const bom = BOMS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const guesses = bom !== undefined ? [bom] : [...(declared === null ? [] : [declared]), ...withoutBom(bytes), ...GUESSES];
  for (const guess of guesses) {
    const text = strictly(bytes, guess);
    if (text !== null && isText(text)) return text;
  }
  throw new Unreadable('文字コードを判別できません（UTF-8、Shift_JIS、EUC-JP、UTF-16 のいずれでもありません）。');
}

/** @returns the encoding that an HTML file declares in its first kilobyte */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a BOM has zero bytes in every other place wherever there is a line feed, a blank or a Latin letter. */
function withoutBom(bytes: Uint8Array): string[] {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 1].map((odd) => head.filter((byte, index) => byte === 0 && index % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  return even + odd === 0 ? [] : [odd >= even ? 'utf-16le' : 'utf-16be'];
}

function isText(text: string): boolean {
  const head = text.slice(0, 20_000);
   
  const katakana = head.match(/[\uff61-\uff9f]/g)?.length ?? 0;
  return katakana <= head.replace(/\s/g, '').length * MOST_KATAKANA && (head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0) <= head.length * MOST_CONTROLS;
}
