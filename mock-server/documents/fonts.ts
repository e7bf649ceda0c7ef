import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import type { Font } from 'fontkit';

export type Weight = 'regular' | 'bold';

const files: Record<Weight, string> = {
  regular: '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  bold: '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
};

/** げた: what Japanese printing puts where a character is missing. */
const REPLACEMENT = '〓';

const loaded = new Map<Weight, Font>();

/** BIZ UDPGothic (SIL Open Font License 1.1), read and parsed when first asked for and then kept for the process. */
export function font(weight: Weight): Font {
  const known = loaded.get(weight);
  if (known) return known;
  const parsed = create(readFileSync(require.resolve(files[weight]))) as Font;
  loaded.set(weight, parsed);
  return parsed;
}

/**
 * The text as it can be printed: characters that the font lacks become 〓, invisible ones (variation selectors, joiners)
 * go, every line break is one `\n`, a tab is a space.
 */
export function printable(text: string): string {
  const face = font('regular');
  return [...text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(/\p{Default_Ignorable_Code_Point}/gu, '')]
    .map((character) => (character === '\n' || face.hasGlyphForCodePoint(character.codePointAt(0)!) ? character : REPLACEMENT))
    .join('');
}
