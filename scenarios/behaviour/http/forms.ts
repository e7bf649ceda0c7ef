import type { Answer } from './answer';

/** A form as it is sent, by the names of its inputs. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** As a browser encodes a form: a name with several values comes several times. */
export const encoded = (form: Form): URLSearchParams =>
  new URLSearchParams(Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [value] : value).map((one) => [name, one])));

/** Where an answer leads. @throws Error with the messages of the screen where it leads nowhere */
export async function onward(answer: Promise<Answer>, from: string): Promise<string> {
  const { status, location, text } = await answer;
  if (status !== 303) throw new Error(`${from} から進めません: ${status} ${messagesIn(text).join(' ')}`);
  return location;
}

/** The messages at the inputs of a screen. */
export const messagesIn = (text: string): string[] => [...text.matchAll(/<p class="error"[^>]*>([^<]*)/g)].map(([, message = '']) => decoded(message));

/** What a browser would send of a screen as it is shown, without its buttons. */
export async function formOf(user: { get(path: string): Promise<Answer> }, path: string): Promise<Form> {
  const { text, status } = await user.get(path);
  const form = text.split(/<form\b/).find((part) => part.includes(` action="${path}"`))?.split('</form>')[0];
  if (status !== 200 || form === undefined) throw new Error(`${path} に入力画面がありません: ${status}`);
  return valuesIn(form);
}

const controls = /<input\b([^>]*)>|<(select|textarea)\b([^>]*)>([^]*?)<\/\2>/g;

/** What a browser would send of a form as it is shown. @param form its HTML */
export function valuesIn(form: string): Form {
  const values = new Map<string, string[]>();
  for (const [, input = '', tag = 'input', other = '', inside = ''] of form.matchAll(controls)) {
    const attributes = input || other;
    const value = valueOf(tag, attributes, inside);
    const name = attribute(attributes, 'name');
    if (name !== '' && value !== null) values.set(name, [...(values.get(name) ?? []), value]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? (all[0] ?? '') : all]));
}

/** The inputs of a screen that take text, by name: what stands in them, and the message at each, null where it has none. */
export type Inputs = Readonly<Record<string, { readonly message: string | null; readonly value: string }>>;

const notText = ['hidden', 'radio', 'checkbox', 'file'];

/** @param text HTML of a whole screen */
export function inputsIn(text: string): Inputs {
  const main = /<main\b[^]*<\/main>/.exec(text)?.[0] ?? '';
  return Object.fromEntries([...main.matchAll(controls)].flatMap(([, input = '', tag = 'input', other = '', inside = '']) => {
    const attributes = input || other;
    if (tag === 'select' || notText.includes(attribute(attributes, 'type'))) return [];
    const isInvalid = attribute(attributes, 'aria-invalid') === 'true';
    const message = isInvalid ? textById(text, attribute(attributes, 'aria-errormessage')) : null;
    return [[attribute(attributes, 'name'), { message, value: valueOf(tag, attributes, inside) ?? '' }]];
  }));
}

const textById = (text: string, id: string): string | null => {
  const inside = id === '' ? undefined : text.split(` id="${id}"`)[1]?.match(/^[^>]*>([^<]*)</)?.[1];
  return inside === undefined ? null : decoded(inside);
};

/** The value that an input sends; null for a box that is not ticked. */
function valueOf(tag: string, attributes: string, inside: string): string | null {
  if (tag === 'textarea') return decoded(inside);
  if (tag === 'select') return attribute(/<option\b([^>]*) selected/.exec(inside)?.[1] ?? '', 'value');
  const isBox = ['checkbox', 'radio'].includes(attribute(attributes, 'type'));
  return isBox && !/ checked(=|$|\s)/.test(attributes) ? null : attribute(attributes, 'value');
}

/** Value of an attribute of a tag, empty where it has none. */
export const attribute = (attributes: string, name: string): string => decoded(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string): string => text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);
