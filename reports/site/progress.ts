import { passing } from './outline';
import { duration } from './words';

interface Running {
  readonly ref: string;
  readonly screens: string[];
  ms: number;
  /** An action of it has begun and not ended. */
  open: boolean;
  failed: boolean;
}

const escapes = /\u001b\[[0-9;]*m/g;
/** `1-④ 変更内容入力画面: …`: reference, screen, and what is done there. */
const numbered = /^(\d+-\S+)\s([^:：]*)/;

/** A message as plain text: without terminal colours and without the stack below it. */
export const plain = (message: string): string =>
  message.replace(escapes, '').split(/\n\s+at /)[0]?.trim() ?? '';

const headOf = ({ ref, screens }: Running): string => `${ref} ${passing(screens)}`;

/**
 * Prints a walk while it happens, one line for each documented step. The walk reports actions, several to a step, so a
 * step is printed when the next one begins or the walk ends. Lines of walks that run side by side stay tellable apart
 * by a heading whenever the walk changes.
 */
export class Progress {
  private readonly running = new Map<string, Running>();
  private readonly titles = new Map<string, string>();
  private heading: string | null = null;

  constructor(private readonly print: (line: string) => void) {}

  /** An action begins; `title` starts with the reference of its step (`1-④ 変更内容入力画面: …`). */
  begin(walk: string, walkTitle: string, title: string): void {
    this.titles.set(walk, walkTitle);
    const [, ref, screen = ''] = numbered.exec(title) ?? [];
    const now = this.running.get(walk);
    if (now !== undefined && now.ref !== ref) this.flush(walk);
    if (ref === undefined) return;
    const step = this.running.get(walk) ?? { ref, screens: [], ms: 0, open: true, failed: false };
    step.open = true;
    step.screens.push(screen);
    this.running.set(walk, step);
  }

  /** An action ended after `ms` milliseconds, with a message if it failed. */
  end(walk: string, title: string, ms: number, message: string | undefined): void {
    const now = this.running.get(walk);
    const own = now !== undefined && numbered.exec(title)?.[1] === now.ref;
    if (own) {
      now.ms += ms;
      now.open = false;
    }
    if (message === undefined || now?.failed) return;
    if (own) now.failed = true;
    this.line(walk, `✗ ${title}（${duration(own ? now.ms : ms)}）`);
    for (const line of plain(message).split('\n')) this.line(walk, `    ${line}`);
    if (own) return;
    this.running.set(walk, { ref: '', screens: [], ms: 0, open: false, failed: true });
  }

  /**
   * The walk ended; `message` says why it failed, null if it did not. It is printed unless a step has said it already.
   * A walk that is cut off (time limit) ends no step: the one under way is not verified.
   */
  finish(walk: string, message: string | null): void {
    const last = this.running.get(walk);
    const cutOff = message !== null && last?.open === true;
    if (!cutOff) this.flush(walk);
    if (message !== null && !last?.failed) {
      this.line(walk, `✗ ${cutOff ? `${headOf(last)}: ` : ''}${message.split('\n').join('\n    ')}`);
    }
    this.running.delete(walk);
  }

  private flush(walk: string): void {
    const now = this.running.get(walk);
    if (now === undefined || now.failed) return;
    this.running.delete(walk);
    this.line(walk, `✓ ${headOf(now)}（${duration(now.ms)}）`);
  }

  private line(walk: string, text: string): void {
    if (this.heading !== walk) this.print(`▶ ${this.titles.get(walk) ?? walk}`);
    this.heading = walk;
    this.print(`  ${text}`);
  }
}
