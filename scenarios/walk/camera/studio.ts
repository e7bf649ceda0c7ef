import { createHash } from 'node:crypto';
import type { Locator, Page } from '../../../fixtures';
import type { Box } from '../../../reports/evidence/take';
import { Pictures } from '../picture';
import { PATIENCE } from '../run';
import type { Album } from './album';
import type { Former, States } from './former';
import { setUp, type Prepared, type Settings, type StudioPage } from './in-page';
import { stateOf } from './state';

/** What of a page a shot is about: a control (or that radio button of it), or a text as a regular expression without blanks. */
export type Subject = { readonly at: Locator; readonly option?: string | undefined } | { readonly text: string };

interface Seen extends Prepared {
  /** Index in the album. */
  readonly picture: number;
  /** Digest of the page's state; null where it cannot be told. */
  readonly state: string | null;
}

/** A page as it was seen. */
export interface View extends Seen {
  /** Of the subject; null where it was not to be found. */
  readonly target: Box | null;
}

/**
 * Sees a page before anything is covered on it, and is told afterwards which picture of the album shows it. Tests prove by it that
 * masks hide something; nothing else has a use for it.
 */
export type Control = (page: Page) => Promise<(picture: number) => void>;

/** Takes pictures of pages, one for each state of a page, and tells where on them things are. */
export class Studio {
  private readonly pictures = new Pictures();
  /** How pages were last seen, until something is done to them. */
  private readonly seen = new Map<Page, Seen>();
  /** For the take after this one. */
  readonly states: States = {};

  /** @param former what it knows is not looked at again */
  constructor(private readonly album: Album, private readonly former: Promise<Former>, private readonly settings: () => Settings, private readonly control?: Control) {}

  /** A page as it is, with the place of a subject on it. */
  async view(page: Page, subject: Subject | null): Promise<View> {
    const seen = this.seen.get(page) ?? await this.take(page);
    if (!subject) return { ...seen, target: null };
    const { state } = seen;
    const name = digestOf(nameOf(subject));
    const target = (state === null ? null : (await this.former).box(state, name)) ?? await this.looked(page, seen, subject);
    const known = state === null ? undefined : this.states[state];
    if (known && target) known.boxes[name] = target;
    return { ...seen, target };
  }

  private async looked(page: Page, { isChanged }: Seen, subject: Subject): Promise<Box | null> {
    if (!isChanged) return placeOf(page, subject);
    await page.evaluate(setUp, this.settings());
    try {
      return await placeOf(page, subject);
    } finally {
      await takeDown(page);
    }
  }

  /** Something was done to a page: it looks different now. */
  touched(page: Page): void {
    this.seen.delete(page);
  }

  private async take(page: Page): Promise<Seen> {
    const tell = await this.control?.(page);
    // What the pointer rests on looks different, and when a new page notices that is a matter of chance.
    await page.mouse.move(0, 0);
    const settings = this.settings();
    const prepared = await page.evaluate(setUp, settings);
    try {
      const told = await page.evaluate(stateOf, settings.instead);
      const state = told === null ? null : digestOf(told);
      const known = state === null ? null : await (await this.former).picture(state);
      const picture = this.album.add(known ?? await this.pictures.of(page, prepared.size));
      if (state !== null) this.states[state] ??= { picture: this.album.nameOf(picture), boxes: {} };
      const seen = { ...prepared, state, picture };
      this.seen.set(page, seen);
      tell?.(seen.picture);
      return seen;
    } finally {
      if (prepared.isChanged) await takeDown(page);
    }
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** May hold a secret: only its digest is kept. */
const nameOf = (subject: Subject): string => ('text' in subject ? subject.text : [subject.at.toString(), subject.option ?? ''].join(' '));

const takeDown = (page: Page): Promise<void> => page.evaluate(() => (globalThis as StudioPage).nssCamera.takeDown());

/** Where a subject is missing, the walk is about to say so better than a camera could. */
function placeOf(page: Page, subject: Subject): Promise<Box | null> {
  if ('text' in subject) return page.evaluate((text) => (globalThis as StudioPage).nssCamera.boxOfText(text), subject.text);
  const { at, option = null } = subject;
  return at.evaluate((element, chosen) => (globalThis as StudioPage).nssCamera.boxOf(element, chosen), option, { timeout: PATIENCE }).catch(() => null);
}
