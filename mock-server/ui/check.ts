import { HTTPException } from 'hono/http-exception';
import { checkField } from '../domain/field-rule';
import type { Entered } from '../store/tables';
import { choices, fields, type Choice, type ChoiceId, type Field, type FieldId } from '../vocabulary/fields';
import { message } from '../vocabulary/messages';
import type { NssRequest } from './env';
import type { Errors } from './form';

/**
 * The form that was sent, as text by name; a name sent several times gives a list. Files are left out.
 * @throws HTTPException 400 where the form is broken
 */
export async function readForm(c: NssRequest): Promise<Entered> {
  const body = await c.req.parseBody({ all: true }).catch((error: unknown) => {
    throw error instanceof TypeError ? new HTTPException(400) : error;
  });
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const texts = (Array.isArray(value) ? value : [value]).filter((part) => typeof part === 'string');
      return [name, texts.length === 1 ? (texts[0] ?? '') : texts];
    }),
  );
}

/**
 * Messages for those fields whose value may not stay.
 * @param required true: also those that may stay empty elsewhere have to be filled in here
 */
export function checkFields(names: readonly FieldId[], entered: Entered, { required = false } = {}): Errors {
  const errors: Record<string, string> = {};
  for (const name of names) {
    const text = checkText(name, entered[name], required);
    if (text !== null) errors[name] = text;
  }
  return errors;
}

/** The message for one field, or null. A value sent twice counts as missing: no screen sends it so. */
function checkText(name: FieldId, raw: Entered[string] | undefined, required: boolean): string | null {
  const field: Field = fields[name];
  const { code } = checkField(required ? { ...field.rule, required } : field.rule, typeof raw === 'string' ? raw : '');
  return code === null ? null : message(code, { label: nameOf(field), max: field.rule.exact ?? field.rule.max });
}

/** Messages for those choices of which none of the options was chosen though one has to be, or something else was sent. */
export function checkChoices(names: readonly ChoiceId[], entered: Entered, { required = false } = {}): Errors {
  const errors: Record<string, string> = {};
  for (const name of names) {
    const choice: Choice = choices[name];
    const raw = entered[name] ?? '';
    const chosen = typeof raw === 'string' ? [raw].filter((value) => value !== '') : raw;
    const known = choice.options === undefined || chosen.every((value) => choice.options?.some(([key]) => key === value));
    if (!known || (chosen.length === 0 && (required || choice.required))) errors[name] = message('notChosen', { label: nameOf(choice) });
  }
  return errors;
}

/** How a message calls an input: 氏名の姓 where it is one of a group, 企業の郵便番号 where the screen asks for several. */
export const nameOf = ({ of, group, label }: Pick<Field, 'of' | 'group' | 'label'>): string =>
  [of, group, label.replace('：', '')].filter((part) => part !== undefined).join('の');

/** Has nothing been objected to? */
export const withoutErrors = (errors: Errors): boolean => Object.keys(errors).length === 0;
