const MOST = 60;
/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name's words as a name that every file system takes: letters and digits of any script, `-`, `_` and no dots. */
export function slug(text: string): string {
  const plain = Array.from(text.normalize('NFC').replace(/[^\p{Letter}\p{Mark}\p{Number}_]+/gu, '-').replace(/^-+/, '')).slice(0, MOST).join('').replace(/-+$/, '');
  return plain === '' || reserved.test(plain) ? `document${plain === '' ? '' : `-${plain}`}` : plain;
}

/** A slug for each text, in order; the second one of a name gets `-2`, also where only case tells them apart. */
export function slugs(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const base = slug(text);
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}-${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
