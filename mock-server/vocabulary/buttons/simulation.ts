import type { Marked } from '../mark';

/** Buttons of 料金・利用開始日の試算. */
export const simulationButtons = {
  simulate: { text: '試算する', mark: 'assumed: the calculator is in no document' },
  clearSimulation: { text: '条件を消す', mark: 'assumed: the calculator is in no document' },
} as const satisfies Record<string, Marked>;
