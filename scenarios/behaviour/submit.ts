import { attribute, encoded, inputsIn, valuesIn, type Inputs } from './http/forms';
import type { HttpUser } from './http/user';

/** What NSS has made of a form. */
export interface Answer {
  readonly status: number;
  readonly inputs: Inputs;
}

/**
 * Sends the form of a screen once for each of several ways to fill it in, everything else as it stands: what a browser would
 * send, but many times faster, and also what cannot be typed.
 * @param path where the screen is
 * @param name of any input of the form
 * @param wishes values by name
 * @returns also the inputs as they were before anything was sent
 */
export async function submitEach(user: HttpUser, path: string, name: string, wishes: readonly Readonly<Record<string, string>>[]): Promise<{ shown: Inputs; answers: Answer[] }> {
  const { text } = await user.get(path);
  const form = text.split(/<form\b/).slice(1).map((part) => part.split('</form>')[0] ?? '').find((part) => part.includes(` id="${name}"`));
  if (form === undefined) throw new Error(`${path} に ${name} の入力画面がありません。`);
  const attributes = form.slice(0, form.indexOf('>'));
  const to = attribute(attributes, 'action') || path;
  const kept = valuesIn(form);
  const answers: Answer[] = [];
  for (const typed of wishes) {
    const values = { ...kept, ...typed };
    const answer = await (attribute(attributes, 'method') === 'post' ? user.post(to, values) : user.get(`${to}?${encoded(values)}`));
    answers.push({ status: answer.status, inputs: inputsIn(answer.text) });
  }
  return { shown: inputsIn(text), answers };
}
