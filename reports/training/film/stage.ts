/** What the window shows and where the cursor is, while a film is planned: beats begin where the last one ended. */
import type { Box, TakePicture } from '../../evidence/take';
import { pause, toMove, toRead, toReadOver, toScroll } from './pace';
import { SCREEN } from './draw/style';
import { ROW, lowest, openedList } from './place';
import type { Beat, Page, Point, View, Words } from './storyboard';

/** Something to be pointed at stays this far from the window's upper and lower edge. */
const MARGIN = 110;
/** Fields are pointed at near their beginning, where the text will stand. */
const INTO_FIELD = 130;

interface More {
  readonly typing?: Page['typing'];
  readonly list?: Page['list'];
  readonly outline?: Box | null;
  readonly click?: boolean;
  /** Whoever types does not see the cursor. */
  readonly typed?: boolean;
}

export class Stage {
  private beats: Beat[] = [];
  private picture: TakePicture | null = null;
  private scroll = 0;
  private cursor: Point = { x: SCREEN.width / 2, y: SCREEN.height / 2 };
  private words: Words | null = null;

  /** @returns the beats since the last time */
  taken(): Beat[] {
    const { beats } = this;
    this.beats = [];
    return beats;
  }

  /** From now on these words stand under the screen. */
  say(words: Words | null): void {
    this.words = words;
  }

  /** Another page comes, from its top; the same one, filled in, stays where it is. */
  show(picture: TakePicture, stays: boolean): void {
    if (this.picture?.sha256 === picture.sha256) return;
    if (!stays || this.picture?.width !== picture.width) this.scroll = 0;
    this.picture = picture;
    this.scroll = Math.min(this.scroll, lowest(picture));
  }

  get shown(): TakePicture | null {
    return this.picture;
  }

  /** Something else is looked at, and left for the page where one was. */
  visit(look: () => void): void {
    const { picture, scroll } = this;
    look();
    if (!picture) return;
    this.picture = picture;
    this.scroll = scroll;
    this.hold(pause.seen);
  }

  hold(frames: number, more: More = {}): void {
    if (this.picture) this.page(frames, { scroll: this.scroll, cursor: this.cursor }, more);
  }

  /** Scrolls as far as is needed to see a box; to the beginning of one that is taller than the window. */
  reveal(box: Box, outline: Box | null = null): void {
    if (!this.picture) return;
    const top = box.y - this.scroll;
    if (top >= MARGIN && top + box.height <= SCREEN.height - MARGIN) return;
    const room = SCREEN.height - box.height;
    const wanted = room > 2 * MARGIN ? box.y - room / 2 : box.y - MARGIN;
    const scroll = Math.round(Math.min(Math.max(wanted, 0), lowest(this.picture)));
    if (scroll !== this.scroll) this.page(toScroll(Math.abs(scroll - this.scroll)), { scroll, cursor: this.cursor }, { outline });
  }

  /** Scrolls slowly to a place further down, for reading. */
  readOn(scroll: number, outline: Box | null = null): void {
    if (!this.picture) return;
    const end = Math.round(Math.min(Math.max(scroll, 0), lowest(this.picture)));
    if (end > this.scroll) this.page(toReadOver(end - this.scroll), { scroll: end, cursor: this.cursor }, { outline });
  }

  /** Scrolls over the rest of the picture. */
  readAll(): void {
    if (this.picture) this.readOn(lowest(this.picture));
  }

  /** The cursor goes to a box: to its middle, or into the beginning of a wide one. */
  point(box: Box): void {
    this.go({ x: box.x + Math.min(box.width / 2, INTO_FIELD), y: Math.min(box.y + box.height / 2, this.scroll + SCREEN.height - 30) - this.scroll });
  }

  /** The cursor goes beside a box that is only to be read. */
  pointBeside(box: Box): void {
    this.go({ x: Math.min(box.x + box.width + 12, SCREEN.width - 40), y: Math.min(box.y + Math.min(box.height, 200) - this.scroll + 6, SCREEN.height - 40) });
  }

  /** Chooses from a list that has been opened. */
  choose(list: NonNullable<Page['list']>): void {
    const { x, y } = openedList(list, this.scroll);
    this.hold(pause.seen, { outline: list.box, list });
    this.go({ x: x + 100, y: y + 4 + ROW * (list.chosen + 0.5) }, { outline: list.box, list });
    this.hold(pause.click, { list, click: true });
  }

  private go(wanted: Point, more: More = {}): void {
    if (!this.picture) return;
    const to = { x: Math.round(wanted.x), y: Math.round(wanted.y) };
    const distance = Math.hypot(to.x - this.cursor.x, to.y - this.cursor.y);
    if (distance > 3) this.page(toMove(distance), { scroll: this.scroll, cursor: to }, more);
  }

  /** A click where the cursor is. */
  click(outline: Box): void {
    this.hold(pause.aim, { outline });
    this.hold(pause.click, { outline, click: true });
  }

  notice(notice: Extract<View, { kind: 'notice' }>, frames: number): void {
    this.still(notice, frames);
  }

  card(card: Extract<View, { kind: 'card' }>, frames: number): void {
    this.still(card, frames);
  }

  /** Makes the beats from the given one on last as long as it takes to read the words, by resting at one of them. */
  rest(since: number, at: number): void {
    if (!this.words) return;
    const wanted = toRead(`${this.words.text}${this.words.hint ?? ''}`);
    const planned = this.beats.slice(since).reduce((sum, { frames }) => sum + frames, 0);
    const beat = this.beats[at];
    if (beat && planned < wanted) this.beats[at] = { ...beat, frames: beat.frames + wanted - planned };
  }

  /** Number of beats so far. */
  get count(): number {
    return this.beats.length;
  }

  private still(view: View, frames: number): void {
    this.beats.push({ frames, view, words: this.words, cursor: null, click: false, outline: null });
  }

  private page(frames: number, { scroll, cursor }: { readonly scroll: number; readonly cursor: Point }, { typing = null, list = null, outline = null, click = false, typed = false }: More = {}): void {
    if (!this.picture) return;
    this.beats.push({
      frames, words: this.words, click, outline, cursor: typed ? null : { from: this.cursor, to: cursor },
      view: { kind: 'page', picture: this.picture, scroll: { from: this.scroll, to: scroll }, typing, list },
    });
    this.scroll = scroll;
    this.cursor = cursor;
  }
}
