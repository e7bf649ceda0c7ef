import type { Reading } from './goal';
import type { Progress } from './progress';

/** What can come between a label and its value. */
const BETWEEN = '[\\s:：】」「\\-－]*';

/** What stands behind a label: the first such value, or the first on the page where the label is not followed by one. */
function behind(label: string, form: string, text: string): string | undefined {
  const value = new RegExp(`^${BETWEEN}(${form})`);
  for (const rest of text.split(label).slice(1)) {
    const [, whole, group] = value.exec(rest) ?? [];
    if (whole !== undefined) return group ?? whole;
  }
  const [whole, group] = new RegExp(form).exec(text) ?? [];
  return group ?? whole;
}

/** Notes down what a screen shows; secrets are left alone. @param text of its main part */
export const noteDown = (progress: Progress, reads: readonly Extract<Reading, { do: 'read' }>[], text: string): Progress => noted(progress, reads, text);

/** … and what a mail says. */
export const noteFromMail = noteDown;

function noted(progress: Progress, reads: readonly Reading[], text: string): Progress {
  const found = reads.flatMap(({ label, form, remember, secret }) => {
    const value = secret ? undefined : behind(label, form, text);
    return value === undefined ? [] : [[remember, value] as const];
  });
  return found.length === 0 ? progress : { ...progress, remembered: { ...progress.remembered, ...Object.fromEntries(found) } };
}
