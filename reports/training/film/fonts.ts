/** The font of everything that a film says: the same on every machine, because it comes with the packages. */
import { readFileSync } from 'node:fs';
import { GlobalFonts } from '@napi-rs/canvas';
import { create, type Font } from 'fontkit';

const files = {
  regular: require.resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf'),
};

/** Names of their own: a font of the machine that happens to have the same name is never taken instead. */
const REGULAR = 'nss-film';
const BOLD = 'nss-film-bold';

/** What documents write and the font lacks. */
const INSTEAD: Readonly<Record<string, string>> = { '☑': '✓', '✕': '×' };

let known: Font | undefined;

/** Makes the font known to the canvas; again and again costs nothing. */
export function prepareFonts(): void {
  if (GlobalFonts.has(REGULAR)) return;
  GlobalFonts.registerFromPath(files.regular, REGULAR);
  GlobalFonts.registerFromPath(files.bold, BOLD);
}

/** A CSS font of the given size in pixels. */
export const font = (size: number, weight: 'regular' | 'bold' = 'regular'): string => `${size}px "${weight === 'bold' ? BOLD : REGULAR}"`;

/** @returns the characters of a text that the font has no glyph for, each once */
export function missingIn(text: string): string[] {
  if (!known) {
    const opened = create(readFileSync(files.regular));
    if (!('hasGlyphForCodePoint' in opened)) throw new Error('BIZ UDPGothic is a collection of fonts.');
    known = opened;
  }
  const { hasGlyphForCodePoint } = known;
  return [...new Set(text)].filter((character) => character >= ' ' && !hasGlyphForCodePoint.call(known, character.codePointAt(0) ?? 0));
}

/**
 * A text as it can be drawn, in one line: what the font lacks is written in another form that says the same, or as 〓, which
 * printers set for a character that they do not have.
 */
export function drawable(text: string): string {
  const plain = text.normalize('NFC').replace(/[\r\n\t]+/g, ' ');
  const missing = new Set(missingIn(plain));
  if (missing.size === 0) return plain;
  return [...plain].map((character) => {
    if (!missing.has(character)) return character;
    const compatible = INSTEAD[character] ?? character.normalize('NFKC');
    return missingIn(compatible).length === 0 ? compatible : '〓';
  }).join('');
}
