/** A page that NSS has answered with, as the judge and the hints see it. */

export type Role = 'textbox' | 'checkbox' | 'radio' | 'combobox' | 'file' | 'button' | 'link';

/** Something that can be operated, named as the page itself names it. */
export interface Control {
  readonly role: Role;
  /** As a reader hears it: the label, with the legend of the row in front of 姓：, 登録用 and the like. */
  readonly label: string;
  /** Of a radio button or checkbox: what its group is called. */
  readonly group: string;
  /** Headings, legends and names of tables around it, the outermost first. */
  readonly scope: string;
  /** What stands in its row of a table, or in its entry of a list. */
  readonly row: string;
  /** What stands in the paragraph around it. */
  readonly around: string;
  readonly name: string | null;
  /** What it shows at first, or what it sends (radio button, checkbox, button). */
  readonly value: string;
  /** Of a radio button or checkbox, at first. */
  readonly checked: boolean;
  /** Never to be written down. */
  readonly isSecret: boolean;
  readonly options: readonly { readonly label: string; readonly value: string }[];
  /** Index of its form in `forms`, or null. */
  readonly form: number | null;
  /** Of a link: path and query. */
  readonly target: string | null;
  /** Offset in the HTML behind the name of its tag. */
  readonly at: number;
}

export interface Form {
  readonly method: 'GET' | 'POST';
  /** Path and query. */
  readonly action: string;
  /** Its own id, or null. */
  readonly id: string | null;
  /** Offset in the HTML behind the name of its tag. */
  readonly at: number;
  /** What it sends without being seen. */
  readonly hidden: readonly (readonly [string, string])[];
}

/** A label with the value that stands beside it, or below it in the first row of a table. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface PageView {
  /** 画面名. */
  readonly screen: string;
  /** Summary of input errors, or an empty string. */
  readonly alert: string;
  /** What is written in the main part, blanks squeezed. */
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly controls: readonly Control[];
  readonly forms: readonly Form[];
}
