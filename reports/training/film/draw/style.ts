/** Sizes and colours of the film. */

export const FRAME = { width: 1920, height: 1080 } as const;
/** Where the screen is seen, pixel by pixel. */
export const SCREEN = { width: 1440, height: 900 } as const;

export const colour = {
  ink: '#1b2733', pale: '#5b6b7b', paper: '#ffffff', panel: '#f3f6f9', line: '#cfd8e1', window: '#d9dfe6',
  accent: '#0b5cad', deep: '#0a3d73', done: '#9dbfe3', mark: '#d9480f', hint: '#8a4b00', hintPaper: '#fff4d6', bar: '#10243a', barText: '#ffffff', barHint: '#ffd98a',
} as const;
