import type { Child } from 'hono/jsx';

/**
 * A table with column heads.
 * @param label its name for people who do not see it
 * @param empty what stands there when there are no rows
 */
export function Table({ label, heads, rows, empty }: { label: string; heads: readonly string[]; rows: readonly (readonly Child[])[]; empty?: string }) {
  return (
    <div class="scroll" tabindex={0} role="group" aria-label={label}>
      <table aria-label={label}>
        <thead><tr>{heads.map((head) => <th scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {rows.map((cells) => <tr>{cells.map((cell) => <td>{cell}</td>)}</tr>)}
          {rows.length === 0 && <tr><td colspan={heads.length}>{empty ?? '該当する情報はありません。'}</td></tr>}
        </tbody>
      </table>
    </div>
  );
}

/** Labels with their values, in two columns. */
export function Facts({ label, facts }: { label: string; facts: readonly (readonly [string, Child])[] }) {
  return (
    <table class="facts" aria-label={label}>
      <tbody>{facts.map(([name, value]) => <tr><th scope="row">{name}</th><td>{value === '' ? '－' : value}</td></tr>)}</tbody>
    </table>
  );
}

/** Tabs as links; without client-side script each is a page of its own. */
export function Tabs({ base, current, tabs }: { base: string; current: string; tabs: readonly (readonly [string, string])[] }) {
  return (
    <nav class="tabs" aria-label="タブ">
      <ul>{tabs.map(([key, text]) => <li><a href={`${base}?tab=${key}`} {...(key === current ? { 'aria-current': 'page' } : {})}>{text}</a></li>)}</ul>
    </nav>
  );
}
