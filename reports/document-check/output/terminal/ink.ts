import { styleText } from 'node:util';

/** How the terminal is written on. */
export interface Screen {
  /** Columns; Infinity where lines are not broken (a file, a pipe). */
  readonly width: number;
  readonly hasColours: boolean;
}

export type Ink = 'error' | 'warning' | 'note' | 'good' | 'dim' | 'strong';

const styles = { error: 'red', warning: 'yellow', note: 'cyan', good: 'green', dim: 'gray', strong: 'bold' } as const satisfies Record<Ink, Parameters<typeof styleText>[0]>;

/** Colours a text where the terminal has colours. */
export const ink = ({ hasColours }: Screen, colour: Ink, text: string): string => (hasColours ? styleText(styles[colour], text) : text);
