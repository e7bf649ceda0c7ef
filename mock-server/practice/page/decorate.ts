import type { Control, Form, PageView } from './view';

/** What CSS and tests know an outlined control by. */
export const MARK = ' data-practice="target"';

/** Id of a form that has none of its own: buttons outside send what is typed in it along. */
export const FORM_ID = 'practice-form';

/** What is put on a page. */
export interface Decoration {
  /** HTML that comes first in the body, … */
  readonly bar: string;
  /** … and HTML that comes last. */
  readonly foot: string;
  /** Controls that were read from this very page. */
  readonly outlined?: readonly Control[];
  /** A form of this very page that gets {@link FORM_ID}. */
  readonly form?: Form | undefined;
}

/** A page with the bar in front, hints at its end, and some controls outlined. Everything else stays as NSS has written it, to the letter. */
export function decorate(html: string, { bar, foot, outlined = [], form }: Decoration): string {
  const body = /<body[^>]*>/.exec(html);
  const start = body ? body.index + body[0].length : 0;
  const end = html.lastIndexOf('</body>');
  const edits = [
    ...[...new Set(outlined.map(({ at }) => at))].map((at) => ({ at, text: MARK })), { at: start, text: bar }, { at: end < 0 ? html.length : end, text: foot },
    ...(form && form.id === null ? [{ at: form.at, text: ` id="${FORM_ID}"` }] : []),
  ];
  return edits.sort((one, other) => other.at - one.at).reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.at), html);
}

/** The form that a page is for: the one with most to fill in; none where there is nothing to fill in. */
export function mainForm({ forms, controls }: PageView): Form | undefined {
  const inputs = (index: number): number => controls.filter(({ form, role }) => form === index && role !== 'button' && role !== 'link').length;
  const [most] = forms.map((form, index) => ({ form, count: inputs(index) })).filter(({ form, count }) => count > 0 && form.method === 'POST').sort((one, other) => other.count - one.count);
  return most?.form;
}
