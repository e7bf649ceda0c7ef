import type { PageView } from '../page/view';
import type { Reading } from './goal';
import type { Progress } from './progress';

/** What can come between a label and its value. */
const BETWEEN = '[\\s:：】」「\\-－]*';

/** What stands behind a label: the first such value, or the first at all where the label is not followed by one. */
function behind(label: string, form: string, text: string): string | undefined {
  const value = new RegExp(`^${BETWEEN}(${form})`);
  for (const rest of label === '' ? [] : text.split(label).slice(1)) {
    const [, whole, group] = value.exec(rest) ?? [];
    if (whole !== undefined) return group ?? whole;
  }
  const [whole, group] = new RegExp(form).exec(text) ?? [];
  return group ?? whole;
}

/** What a page says of a label. */
export const onPage = ({ facts, text }: Pick<PageView, 'facts' | 'text'>) => (label: string, form: string): string | undefined => {
  const stated = facts.find((fact) => fact.label === label && new RegExp(form).test(fact.value));
  return stated ? behind('', form, stated.value) : behind(label, form, text);
};

/** What a mail says of a label. */
export const inMail = (text: string) => (label: string, form: string): string | undefined => behind(label, form, text);

/** Notes down what is to be noted; secrets are left alone. @param valueOf what there is to be read */
export function noteDown(progress: Progress, reads: readonly Reading[], valueOf: ReturnType<typeof onPage>): Progress {
  const found = reads.flatMap(({ label, form, remember, secret }) => {
    const value = secret ? undefined : valueOf(label, form);
    return value === undefined ? [] : [[remember, value] as const];
  });
  return found.length === 0 ? progress : { ...progress, remembered: { ...progress.remembered, ...Object.fromEntries(found) } };
}
