/** What people do wrong, in the words of the result. */
export const mistakeNames = {
  button: '押すボタンが違う',
  value: '値が違う',
  forgotten: '必要な入力を忘れた',
  order: '順序が違う',
  skipped: '手順を飛ばした',
  mail: 'E-mailを読んでいない',
  person: '別の事業所・別の人でログインした',
  screen: '画面が違う',
} as const;
export type MistakeKind = keyof typeof mistakeNames;

/** One thing that went wrong. Nothing secret stands in it. */
export interface Mistake {
  readonly kind: MistakeKind;
  /** Index of the goal that was to be reached. */
  readonly goal: number;
  readonly screen: string;
  /** The control or mail that it is about; empty where it is about none. */
  readonly label: string;
  /** One sentence that says what was wrong and what would be right. */
  readonly text: string;
}
