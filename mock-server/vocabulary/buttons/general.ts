import type { Marked } from '../mark';

/** Buttons of the input screens of 変更申込 for 一般NACCS. */
export const generalButtons = {
  changeLine: { text: '変更する', mark: 'assumed: S0 1-④ names the change of a line, its input screen is not shown' },
} as const satisfies Record<string, Marked>;
