import { checkField } from '../../domain/field-rule';
import { message } from '../../vocabulary/messages';
import { fields, type FieldId } from '../../vocabulary/fields';
import { checkChoices, checkFields, withoutErrors } from '../../ui/check';
import type { NssRequest } from '../../ui/env';
import type { Errors } from '../../ui/form';
import { isColumn, type ColumnId } from './columns';

/** Everything that the address of 申込情報一覧 says, as it came, by name. */
export type ListQuery = Readonly<Record<string, string>>;

const texts = ['searchNumber', 'searchFrom', 'searchUntil'] as const satisfies readonly FieldId[];
const choices = ['searchStatus', 'searchKind'] as const;
const names: readonly string[] = [...texts, ...choices, 'sort', 'order', 'page'];

/** What the address says: known names, empty values left out. @param given name and value */
export const listQuery = (given: Readonly<Record<string, string>>): ListQuery =>
  Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, given[name]]] : [])));

/** An address with what it says besides; empty values are left out. */
export const addressOf = (base: string, query: ListQuery): string => {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return search === '' ? base : `${base}?${search}`;
};

/**
 * The list that one has come from, as an address that is passed on says it (`list=…`): nothing else than what the list knows
 * gets through.
 * @returns what is to be passed on, nothing where one did not come from a list
 */
export function passedOn(c: NssRequest): { readonly list?: string } {
  const given = c.req.query('list');
  if (!given) return {};
  const list = new URLSearchParams(listQuery(Object.fromEntries(new URLSearchParams(given)))).toString();
  return list === '' ? {} : { list };
}

/** What was searched for, cleaned; empty strings where it was left open. */
export interface Search {
  readonly number: string;
  readonly status: string;
  readonly kind: string;
  /** `YYYYMMDD`. */
  readonly from: string;
  readonly until: string;
}

/** The search that the address asks for, or messages by field. */
export function searchOf(query: ListQuery): { readonly search: Search; readonly errors: null } | { readonly search: null; readonly errors: Errors } {
  const found = { ...checkFields(texts, query), ...checkChoices(choices, query) };
  const clean = (name: FieldId): string => checkField(fields[name].rule, query[name] ?? '').value;
  const [from, until] = [clean('searchFrom'), clean('searchUntil')];
  const errors = withoutErrors(found) && from !== '' && until !== '' && until < from ? { searchUntil: message('untilBeforeFrom') } : found;
  if (!withoutErrors(errors)) return { search: null, errors };
  return { search: { number: clean('searchNumber').toUpperCase(), status: query['searchStatus'] ?? '', kind: query['searchKind'] ?? '', from, until }, errors: null };
}

/** By what a list is sorted. */
export interface Order {
  readonly by: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

/** In which order the address asks for the rows: newest first where it does not say. */
export function orderOf({ sort = '', order }: ListQuery): Order {
  if (!isColumn(sort)) return { by: 'appliedAt', direction: 'descending' };
  return { by: sort, direction: order === 'descending' ? 'descending' : 'ascending' };
}
