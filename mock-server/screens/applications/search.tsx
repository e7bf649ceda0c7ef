import { ButtonLabel, ErrorSummary, FieldError, Input, described, type Errors } from '../../ui/form';
import { paths } from '../../ui/paths';
import { buttons } from '../../vocabulary/buttons';
import { choices } from '../../vocabulary/fields';
import type { ListQuery } from './query';

interface Shown {
  readonly query: ListQuery;
  readonly errors: Errors;
}

/** The search of 申込情報一覧: a form of method GET, so that what is searched for stands in the address. */
export function SearchForm({ query, errors }: Shown) {
  const kept = (['sort', 'order'] as const).filter((name) => query[name]);
  return (
    <form method="get" action={paths.applications} class="search" role="search" aria-label="申込の検索" autocomplete="off" novalidate>
      <ErrorSummary errors={errors} />
      {kept.map((name) => <input type="hidden" name={name} value={query[name]} />)}
      <Input name="searchNumber" entered={query} errors={errors} />
      <Select name="searchStatus" query={query} errors={errors} />
      <Select name="searchKind" query={query} errors={errors} />
      <Input name="searchFrom" entered={query} errors={errors} />
      <Input name="searchUntil" entered={query} errors={errors} />
      <div class="actions">
        <button type="submit" class="on"><ButtonLabel id="search" /></button>
        <a href={paths.applications}>{buttons.clearSearch.text}</a>
      </div>
    </form>
  );
}

/** A list of which nothing need be chosen. */
function Select({ name, query, errors }: Shown & { readonly name: 'searchStatus' | 'searchKind' }) {
  const { label, options } = choices[name];
  return (
    <div class="input">
      <label for={name}>{label}</label>
      <select id={name} name={name} {...described(name, errors, false)}>
        <option value="">すべて</option>
        {options.map(([value, text]) => <option value={value} selected={value === query[name]}>{text}</option>)}
      </select>
      <FieldError name={name} errors={errors} />
    </div>
  );
}
