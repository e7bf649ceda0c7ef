import type { Child } from 'hono/jsx';

/** A column head: its text, or what stands there with how the rows are ordered by it. */
export type Head = string | { readonly content: Child; readonly sorted: 'ascending' | 'descending' | undefined };

const HeadCell = ({ head }: { head: Head }) =>
  (typeof head === 'string' ? <th scope="col">{head}</th> : <th scope="col" {...(head.sorted ? { 'aria-sort': head.sorted } : {})}>{head.content}</th>);

/**
 * A table with column heads.
 * @param label its name for people who do not see it
 * @param empty what stands there when there are no rows
 */
export function Table({ label, heads, rows, empty }: { label: string; heads: readonly Head[]; rows: readonly (readonly Child[])[]; empty?: string }) {
  return (
    <div class="scroll" tabindex={0} role="group" aria-label={label}>
      <table aria-label={label}>
        <thead><tr>{heads.map((head) => <HeadCell head={head} />)}</tr></thead>
        <tbody>
          {rows.map((cells) => <tr>{cells.map((cell) => <td>{cell}</td>)}</tr>)}
          {rows.length === 0 && <tr><td colspan={heads.length}>{empty ?? '該当する情報はありません。'}</td></tr>}
        </tbody>
      </table>
    </div>
  );
}

type Fact = readonly [string, Child];

/**
 * Labels with their values.
 * @param pairs two labels a line, as 申込内容参照画面 prints them
 */
export function Facts({ label, facts, pairs = false }: { label: string; facts: readonly Fact[]; pairs?: boolean }) {
  const step = pairs ? 2 : 1;
  const lines = facts.flatMap((_, index) => (index % step === 0 ? [facts.slice(index, index + step)] : []));
  return (
    <table class={pairs ? 'facts pairs' : 'facts'} aria-label={label}>
      <tbody>{lines.map((line) => <tr>{line.map((fact) => <FactCells fact={fact} wide={pairs && line.length === 1} />)}</tr>)}</tbody>
    </table>
  );
}

function FactCells({ fact: [name, value], wide }: { fact: Fact; wide: boolean }) {
  return <><th scope="row">{name}</th><td {...(wide ? { colspan: 3 } : {})}>{value === '' ? '－' : value}</td></>;
}

/** Kinds of which those that apply stand out, as 申込内容参照画面 prints them. */
export function Flags({ all, chosen }: { all: readonly string[]; chosen: readonly string[] }) {
  return <ul class="flags">{all.map((name) => <li {...(chosen.includes(name) ? { 'aria-current': 'true' } : {})}>{name}</li>)}</ul>;
}

/**
 * Tabs as links; without client-side script each is a page of its own.
 * @param query what the address says besides, whichever tab is open
 */
export function Tabs({ base, current, tabs, query = {} }: {
  base: string; current: string; tabs: readonly (readonly [string, string])[]; query?: Readonly<Record<string, string>>;
}) {
  return (
    <nav class="tabs" aria-label="タブ">
      <ul>{tabs.map(([key, text]) => <li><a href={`${base}?${new URLSearchParams({ tab: key, ...query })}`} {...(key === current ? { 'aria-current': 'page' } : {})}>{text}</a></li>)}</ul>
    </nav>
  );
}
