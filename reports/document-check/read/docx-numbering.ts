import { letters, roman } from './html-lists';
import { attribute, child, children, valueOf, type Element } from './xml';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

const IROHA = [...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス'];
const AIUEO = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'];
const KANJI = [...'〇一二三四五六七八九'];

function circled(number: number): string {
  if (number >= 1 && number <= 20) return String.fromCharCode(0x245f + number);
  if (number <= 35) return String.fromCharCode(0x3250 + number - 20);
  return number <= 50 ? String.fromCharCode(0x32b0 + number - 35) : String(number);
}

function kanji(number: number): string {
  if (number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return (tens > 1 ? KANJI[tens] ?? '' : '') + (tens > 0 ? '十' : '') + (ones > 0 ? KANJI[ones] ?? '' : '');
}

function numeral(format: string, number: number): string {
  if (number < 1 || number > 3999) return String(number);
  switch (format) {
    case 'decimalEnclosedCircle': case 'decimalEnclosedCircleChinese': return circled(number);
    case 'decimalFullWidth': case 'decimalFullWidth2': return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalEnclosedParen': return number <= 20 ? String.fromCharCode(0x2473 + number) : `(${number})`;
    case 'decimalEnclosedFullstop': return number <= 20 ? String.fromCharCode(0x2487 + number) : `${number}.`;
    case 'decimalZero': return String(number).padStart(2, '0');
    case 'upperRoman': return roman(number).toUpperCase();
    case 'lowerRoman': return roman(number);
    case 'upperLetter': return letters(number).toUpperCase();
    case 'lowerLetter': return letters(number);
    case 'aiueo': case 'aiueoFullWidth': return AIUEO[number - 1] ?? String(number);
    case 'iroha': case 'irohaFullWidth': return IROHA[number - 1] ?? String(number);
    case 'japaneseCounting': case 'chineseCounting': case 'ideographDigital': case 'japaneseDigitalTenThousand': return kanji(number);
    default: return String(number);
  }
}

/** Word's automatic numbers, which stand in no text: counted as Word counts them. */
export class Numbering {
  private readonly levels = new Map<string, ReadonlyMap<number, Level>>();
  private readonly lists = new Map<string, { readonly abstract: string; readonly starts: ReadonlyMap<number, number> }>();
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  /** @param root of `word/numbering.xml`; null where the document has none */
  constructor(root: Element | null) {
    for (const element of root === null ? [] : children(root)) {
      if (element.localName === 'abstractNum') this.levels.set(attribute(element, 'abstractNumId') ?? '', new Map([...children(element)].filter(({ localName }) => localName === 'lvl').map(levelOf)));
      if (element.localName === 'num') {
        const overrides = [...children(element)].filter(({ localName }) => localName === 'lvlOverride');
        const starts = overrides.flatMap((one) => {
          const start = valueOf(one, 'startOverride');
          return start === null ? [] : [[Number(attribute(one, 'ilvl') ?? 0), Number(start)] as const];
        });
        this.lists.set(attribute(element, 'numId') ?? '', { abstract: valueOf(element, 'abstractNumId') ?? '', starts: new Map(starts) });
      }
    }
  }

  /** @returns what Word prints before the next paragraph of that list and level (`①`, `手順1`, `(1)`, `・`); null where it prints nothing */
  next(list: string, level: number): string | null {
    const known = this.lists.get(list);
    const levels = known && this.levels.get(known.abstract);
    const own = levels?.get(level);
    if (known === undefined || levels === undefined || own === undefined) return null;
    if (own.format === 'none') return null;
    if (own.format === 'bullet') return /[\ue000-\uf8ff]/.test(own.text) || own.text === '' ? '•' : own.text;
    const counts = this.counts.get(known.abstract) ?? new Map<number, number>();
    this.counts.set(known.abstract, counts);
    const override = known.starts.get(level);
    const isFresh = override !== undefined && !this.begun.has(`${list} ${level}`);
    this.begun.add(`${list} ${level}`);
    counts.set(level, isFresh ? override : (counts.get(level) ?? own.start - 1) + 1);
    for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper);
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = levels.get(at);
      return numeral(other?.format ?? 'decimal', counts.get(at) ?? other?.start ?? 1);
    }) || null;
  }
}

const levelOf = (element: Element): readonly [number, Level] => [
  Number(attribute(element, 'ilvl') ?? 0),
  { start: Number(valueOf(element, 'start') ?? 1), format: valueOf(element, 'numFmt') ?? valueOf(child(element, 'AlternateContent', 'Choice'), 'numFmt') ?? 'decimal', text: valueOf(element, 'lvlText') ?? '' },
];
