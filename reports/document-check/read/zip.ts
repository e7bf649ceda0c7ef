import { unzipSync } from 'fflate';
import { limits, megabytes } from './limits';
import { Unreadable } from './unreadable';

/**
 * Parts of a ZIP file, none unpacked beyond the limit: what a part says of its size is looked at before, and no more than that
 * is unpacked.
 * @throws Unreadable when it is damaged, or a part is too large
 */
export function unzipped(bytes: Uint8Array, names: readonly string[]): Map<string, string> {
  let tooLarge: number | null = null;
  const parts = ((): Record<string, Uint8Array> => {
    try {
      return unzipSync(bytes, {
        filter({ name, originalSize }) {
          if (!names.includes(name)) return false;
          if (originalSize > limits.part) tooLarge = originalSize;
          return tooLarge === null;
        },
      });
    } catch (cause) {
      throw new Unreadable('ファイルが壊れています（ZIP として展開できません）。', { cause });
    }
  })();
  if (tooLarge !== null) throw new Unreadable(`展開すると大きすぎます（${megabytes(tooLarge)}、上限 ${megabytes(limits.part)}）。`);
  return new Map(Object.entries(parts).map(([name, data]) => [name, new TextDecoder().decode(data)]));
}
