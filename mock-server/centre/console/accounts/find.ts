import type { Context } from '../../../context';
import type { Office } from '../../../store/tables';
import { searchable } from '../inbox/query';

/** Those whose 事業所コード, names or mail addresses have these words; all for none. */
export function findOffices({ store }: Context, words: string): Office[] {
  const wanted = searchable(words);
  const all = [...store.all('offices')];
  return wanted === '' ? all : all.filter(({ officeCode, contract: { company, office, contact, manager } }) =>
    searchable([officeCode, company.name, office.name, contact.email, manager.email].join(' ')).includes(wanted));
}
