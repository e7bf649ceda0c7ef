import { checkField } from '../domain/field-rule';
import type { Entered } from '../store/tables';
import { fields, type Field, type FieldId } from '../vocabulary/fields';
import { message } from '../vocabulary/messages';
import type { NssRequest } from './env';
import type { Errors } from './form';

/** The form that was sent, as text by name; a name sent several times gives a list. Files are left out. */
export async function readForm(c: NssRequest): Promise<Entered> {
  const body = await c.req.parseBody({ all: true });
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const texts = (Array.isArray(value) ? value : [value]).filter((part) => typeof part === 'string');
      return [name, texts.length === 1 ? (texts[0] ?? '') : texts];
    }),
  );
}

/** Messages for those fields whose value may not stay. */
export function checkFields(names: readonly FieldId[], entered: Entered): Errors {
  const errors: Record<string, string> = {};
  for (const name of names) {
    const text = checkText(name, entered[name]);
    if (text !== null) errors[name] = text;
  }
  return errors;
}

/** The message for one field, or null. A value sent twice counts as missing: no screen sends it so. */
function checkText(name: FieldId, raw: Entered[string] | undefined): string | null {
  const field: Field = fields[name];
  const { code } = checkField(field.rule, typeof raw === 'string' ? raw : '');
  return code === null ? null : message(code, { label: nameOf(field), max: field.rule.exact ?? field.rule.max });
}

/** How a message calls a field: 氏名の姓 where it is one of a group. */
export const nameOf = ({ group, label }: Field): string => (group ? `${group}の${label.replace('：', '')}` : label.replace('：', ''));

export const withoutErrors = (errors: Errors): boolean => Object.keys(errors).length === 0;
