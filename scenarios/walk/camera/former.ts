import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { boxSchema, type Box } from '../../../reports/evidence/take';

const FILE = 'states.json';

const statesSchema = z.record(z.string().describe('Digest of the state of a page'), z.strictObject({
  picture: z.string().describe('Path relative to this file'),
  boxes: z.record(z.string().describe('Digest of what was looked for'), boxSchema),
}));

/** Pages that a camera has seen, by the digest of their state. */
export type States = z.output<typeof statesSchema>;

/** The take that was here before: what looked like that then looks like that now, and needs no new picture. */
export class Former {
  private constructor(private readonly folder: string, private readonly states: States) {}

  /** A folder without a take, or with one that cannot be read, knows nothing. */
  static async in(folder: string): Promise<Former> {
    const states = await readFile(path.join(folder, FILE), 'utf8').then((json) => statesSchema.parse(JSON.parse(json))).catch(() => ({}));
    return new Former(folder, states);
  }

  /** @returns the PNG of a page in that state; null where none was seen */
  async picture(state: string): Promise<Buffer | null> {
    const known = this.states[state];
    return known ? readFile(path.join(this.folder, known.picture)).catch(() => null) : null;
  }

  box(state: string, subject: string): Box | null {
    return this.states[state]?.boxes[subject] ?? null;
  }
}

/** Leaves what was seen for the next time. */
export const leave = (folder: string, states: States): Promise<void> => writeFile(path.join(folder, FILE), `${JSON.stringify(states, null, 1)}\n`);
