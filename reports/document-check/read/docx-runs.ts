import { standsOut, type Style } from './docx-styles';
import { isOn } from './docx-styles';
import type { Line, Piece } from './pieces';
import { attribute, child, children, valueOf, type Element } from './xml';

const SKIPPED = new Set(['pPr', 'rPr', 'del', 'moveFrom', 'Fallback', 'delText', 'rt', 'footnoteReference', 'commentReference', 'annotationRef']);
/** Ticked and empty boxes of Wingdings, which stand in no other font. */
const SYMBOLS: Readonly<Record<string, string>> = { F0FE: '☑', F0FD: '☒', F0A8: '☐', F06F: '☐', F0FC: '✓', F0E0: '→', F0E8: '➔', F06E: '■', F06C: '●', F0D8: '➢' };

/** Reads what stands in a paragraph. */
export class DocxRuns {
  /** Texts of pictures. */
  readonly captions: string[] = [];
  /** Contents of text boxes. */
  readonly boxes: Element[] = [];
  private readonly done: Line[] = [];
  private pieces: Piece[] = [];
  private href: string | null = null;
  /** Fields that are open: what they say, and whether their result has begun. */
  private readonly fields: { instruction: string; isResult: boolean }[] = [];

  constructor(
    private readonly number: number,
    private readonly styles: (id: string | null) => Style,
    private readonly targets: ReadonlyMap<string, string>,
  ) {}

  piece(text: string, isStrong = false): Piece {
    return { text, page: null, line: this.number, box: null, isStrong, href: this.href };
  }

  lines(): Line[] {
    this.break();
    return this.done.filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
  }

  read(element: Element): void {
    for (const one of children(element)) {
      const { localName: name } = one;
      if (name === null || SKIPPED.has(name)) continue;
      if (name === 'r') this.run(one);
      else if (name === 'hyperlink') this.link(one);
      else if (name === 'txbxContent') this.boxes.push(one);
      else this.read(one);
    }
  }

  private link(element: Element): void {
    const outer = this.href;
    const anchor = attribute(element, 'anchor');
    this.href = this.targets.get(attribute(element, 'id') ?? '') ?? (anchor === null ? outer : `#${anchor}`);
    this.read(element);
    this.href = outer;
  }

  private run(run: Element): void {
    const properties = child(run, 'rPr');
    if (isOn(properties, 'vanish')) return;
    const isStrong = standsOut(properties) || this.styles(valueOf(properties, 'rStyle')).isStrong;
    const add = (text: string): void => {
      if (this.fields.every(({ isResult }) => isResult)) this.pieces.push(this.piece(text, isStrong));
    };
    for (const element of children(run)) {
      switch (element.localName) {
        case 't': add((element.textContent ?? '').replace(/[\t\r\n]+/g, ' ')); break;
        case 'tab': case 'ptab': add(' '); break;
        case 'noBreakHyphen': add('-'); break;
        case 'sym': add(SYMBOLS[attribute(element, 'char')?.toUpperCase() ?? ''] ?? ''); break;
        case 'br': case 'cr': this.break(); break;
        case 'fldChar': this.field(attribute(element, 'fldCharType')); break;
        case 'instrText': this.instruct(element.textContent ?? ''); break;
        case 'drawing': case 'pict': case 'object': case 'AlternateContent': this.drawing(element); break;
        case 'ruby': this.read(child(element, 'rubyBase') ?? element); break;
        default:
      }
    }
  }

  private drawing(element: Element): void {
    for (const one of children(element)) {
      if (one.localName === 'Fallback') continue;
      if (one.localName === 'txbxContent') this.boxes.push(one);
      else {
        const text = one.localName === 'docPr' ? attribute(one, 'descr') : null;
        if (text !== null && text.trim() !== '') this.captions.push(text);
        this.drawing(one);
      }
    }
  }

  private field(type: string | null): void {
    if (type === 'begin') this.fields.push({ instruction: '', isResult: false });
    const field = this.fields.at(-1);
    if (field === undefined) return;
    if (type === 'separate') {
      field.isResult = true;
      this.href = /^\s*HYPERLINK\s+"([^"]+)"/.exec(field.instruction)?.[1] ?? this.href;
    }
    if (type === 'end') {
      this.fields.pop();
      if (/^\s*HYPERLINK/.test(field.instruction)) this.href = null;
    }
  }

  private instruct(text: string): void {
    const field = this.fields.at(-1);
    if (field !== undefined) field.instruction += text;
  }

  private break(): void {
    if (this.pieces.length > 0) this.done.push({ pieces: this.pieces, end: 'hard' });
    this.pieces = [];
  }
}
