import type { Locator } from '@playwright/test';
import type { Screen } from '../../pages';
import type { Check, Person, Value } from '../procedures/types';
import { readTable } from './reading';
import { PATIENCE, compact, resolve, shown, type Done, type Run } from './run';

type TableCheck = Extract<Check, { table: string }>;

/**
 * Looks at something on the screen where a person is.
 * @throws Error saying what was expected and what is there
 */
export async function lookAt(run: Run, person: Person, screen: Screen, check: Check): Promise<Done> {
  if ('table' in check) return table(run, person, screen, check);
  if ('blocked' in check) return blocked(run, person, screen, check);
  if ('text' in check) {
    const wanted = resolve(run, person, check.text);
    const texts = run.at.get(person)?.reading.texts ?? [];
    if (!compact(texts.join('')).includes(compact(wanted))) throw new Error(`「${wanted}」が表示されるはずですが、ありません。`);
    return { label: wanted, verified: [`「${wanted}」と表示されている`] };
  }
  const wanted = resolve(run, person, check.is);
  const found = await placeOf(screen, check).evaluate((element) => {
    const { value, innerText } = element as HTMLInputElement;
    const chosen = element.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.labels?.[0]?.innerText;
    const marked = [...element.querySelectorAll<HTMLElement>('[aria-current="true"]')].map((flag) => flag.innerText).join(' ');
    if (element.matches('select')) return (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
    return element.matches('input, textarea') ? value : chosen ?? (marked || innerText);
  }, undefined, { timeout: PATIENCE });
  if (compact(found) !== compact(wanted)) throw new Error(`「${check.label}」は ${wanted} のはずですが、${found || '空欄'} です。`);
  return { label: check.label, value: wanted, verified: [`「${check.label}」が ${wanted} である`] };
}

/**
 * Where on a screen is what is looked at: null for a text, which may stand anywhere.
 * @throws Error when the page object does not know it
 */
export function placeOf(screen: Screen, check: Exclude<Check, { text: Value }>): Locator;
export function placeOf(screen: Screen, check: Check): Locator | null;
export function placeOf(screen: Screen, check: Check): Locator | null {
  if ('text' in check) return null;
  if ('table' in check) return find(screen.tables, check.table);
  if ('blocked' in check) return find(controlsOf(screen), check.blocked);
  return find({ ...screen.values, ...controlsOf(screen) }, check.label);
}

/** Whatever can be operated on a screen, in whichever state it is. */
export const controlsOf = ({ controls, sometimes }: Screen): Readonly<Record<string, Locator>> => ({ ...controls, ...sometimes });

/** @throws Error when the page object does not know the label */
export function find(labelled: Readonly<Record<string, Locator>> | undefined, label: string): Locator {
  const locator = labelled?.[label];
  if (!locator) throw new Error(`ページオブジェクトに「${label}」がありません。`);
  return locator;
}

async function blocked(run: Run, person: Person, screen: Screen, check: Extract<Check, { blocked: string }>): Promise<Done> {
  const because = resolve(run, person, check.because);
  const [isDisabled, reason] = await placeOf(screen, check).evaluate((button) => {
    const ids = (button.getAttribute('aria-describedby') ?? '').split(/\s+/);
    return [(button as HTMLButtonElement).disabled, ids.map((id) => document.getElementById(id)?.textContent ?? '').join('')] as const;
  }, undefined, { timeout: PATIENCE });
  if (!isDisabled) throw new Error(`「${check.blocked}」はまだ押せないはずですが、押せます。`);
  if (!compact(reason).includes(compact(because))) throw new Error(`「${check.blocked}」を押せない理由は「${because}」のはずですが、「${reason}」です。`);
  return { role: 'button', label: check.blocked, value: reason, verified: [`「${check.blocked}」は押せず、理由「${reason}」がある`] };
}

async function table(run: Run, person: Person, screen: Screen, check: TableCheck): Promise<Done> {
  const place = placeOf(screen, check);
  const { heads, rows } = await place.evaluate(readTable, undefined, { timeout: PATIENCE });
  const name = `「${check.table}」の表`;
  const column = (head: string): number => {
    const index = heads.indexOf(head);
    if (index < 0) throw new Error(`${name}に列「${head}」がありません（${heads.join('、')}）。`);
    return index;
  };
  const verified: string[] = [];
  let at: Locator | undefined;
  if (check.rows !== undefined) {
    if (rows.length !== check.rows) throw new Error(`${name}は${check.rows}行のはずですが、${rows.length}行です。`);
    verified.push(`${name}は${check.rows}行である`);
  }
  if (check.row) {
    const cells = Object.entries(check.row).map(([head, value]) => ({ index: column(head), head, wanted: resolve(run, person, value) }));
    const said = cells.map(({ head, wanted }) => `${head} ${wanted || '空欄'}`).join('、');
    const found = rows.findIndex((row) => cells.every(({ index, wanted }) => compact(row[index] ?? '') === compact(wanted)));
    if (found < 0) {
      throw new Error(`${name}に ${said} の行があるはずですが、ありません（${rows.map((row) => row.join(' | ')).join(' / ') || '0行'}）。`);
    }
    verified.push(`${name}に ${said} の行がある`);
    at = dataRows(place).nth(found);
  }
  for (const [head, form] of Object.entries(check.forms ?? {})) {
    const index = column(head);
    const wrong = rows.findIndex((row) => !new RegExp(`^(?:${form})$`).test(row[index] ?? ''));
    // The cell itself is not named: it may hold a secret.
    if (wrong >= 0) throw new Error(`${name}の${wrong + 1}行目の「${head}」が ${form} の形ではありません。`);
    verified.push(`${name}の「${head}」がすべての行にある`);
  }
  const row = Object.entries(check.row ?? {}).map(([head, value]) => `${head}: ${shown(run, person, value)}`).join('、');
  return { role: 'table', label: check.table, ...(row === '' ? {} : { value: row }), verified, ...(at ? { at } : {}) };
}

/** The rows that {@link readTable} gives. */
const dataRows = (table: Locator): Locator => table.locator('tbody tr').filter({ hasNot: table.page().locator('[colspan]') });
