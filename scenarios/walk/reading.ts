import type { EvidenceControl } from '../../reports/evidence';

/** What a screen says of itself, read in one go. */
export interface Reading {
  readonly title: string;
  readonly heading: string;
  /** Summary of input errors, or an empty string. */
  readonly alert: string;
  readonly texts: string[];
  readonly controls: EvidenceControl[];
  /** What stands in elements that hold secrets; never to be written down. */
  readonly secrets: string[];
}

/** Runs in the page, therefore without anything from outside. Without its style sheets a page has other lines: they are waited for. */
export async function readScreen(): Promise<Reading> {
  const isBare = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].some(({ sheet }) => sheet === null);
  if (isBare && document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const said = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const decoration of copy.querySelectorAll('[aria-hidden="true"]')) decoration.remove();
    return squeeze(copy.textContent);
  };
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
    return label ? squeeze(label) : said(element);
  };
  const legendOf = (element: Element): string => squeeze(element.closest('fieldset')?.querySelector('legend')?.textContent);
  const formatOf = (element: Element): string | null => {
    const described = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => document.getElementById(id));
    const parts = described.flatMap((part) => (part ? [part, ...part.querySelectorAll('*')] : []));
    return parts.map((part) => /^[(（]([^()（）]+)[)）]$/.exec(squeeze(part.textContent))?.[1]).find(Boolean) ?? null;
  };
  const isRequired = (element: Element): boolean => element.matches('[required], [aria-required="true"]');

  const inputOf = (input: HTMLInputElement): EvidenceControl | null => {
    const given = { required: isRequired(input), format: formatOf(input), options: null };
    if (input.type === 'checkbox') return { role: 'checkbox', label: nameOf(input), ...given };
    if (input.type === 'file') return { role: 'file', label: nameOf(input), ...given };
    if (input.type === 'radio') {
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${input.name}"]`)];
      return input === group[0] ? { role: 'radio', label: legendOf(input), ...given, options: group.map(nameOf) } : null;
    }
    // 姓：, 名：, 登録用 mean nothing without the row they stand in.
    const isInRow = input.closest('fieldset')?.querySelector('[type="checkbox"], [type="radio"]') === null;
    return { role: 'textbox', label: isInRow ? `${legendOf(input)} ${nameOf(input)}` : nameOf(input), ...given };
  };
  const controlOf = (element: Element): EvidenceControl | null => {
    if (element instanceof HTMLInputElement) return inputOf(element);
    const given = { label: nameOf(element), required: isRequired(element), format: formatOf(element), options: null };
    if (element instanceof HTMLTextAreaElement) return { role: 'textbox', ...given };
    if (element instanceof HTMLSelectElement) return { role: 'combobox', ...given, options: [...element.options].map(({ text }) => squeeze(text)) };
    return { role: element.tagName === 'A' ? 'link' : 'button', ...given };
  };

  return {
    title: document.title,
    heading: squeeze(document.querySelector('h1')?.textContent),
    alert: squeeze(document.querySelector('[role="alert"]')?.textContent),
    texts: document.body.innerText.split('\n').map(squeeze).filter((line) => line !== ''),
    controls: [...document.querySelectorAll('input:not([type="hidden"]), textarea, select, button, a[href]')]
      .filter((element) => element.checkVisibility()).map(controlOf).filter((control) => control !== null),
    secrets: [...document.querySelectorAll('[data-secret]')].map((element) => squeeze(element.textContent)),
  };
}

/** A table as its column heads (the lowest, where heads stand above each other) and the texts of its rows. */
export interface TableReading { readonly heads: string[]; readonly rows: string[][] }

/** Runs in the page. Rows that span columns, such as 「ありません」, are no data. */
export function readTable(table: Element): TableReading {
  const text = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  const heads: string[] = [];
  const free: number[] = [];
  [...table.querySelectorAll('thead tr')].forEach((row, line) => {
    let column = 0;
    for (const cell of row.querySelectorAll<HTMLTableCellElement>('th, td')) {
      while ((free[column] ?? 0) > line) column += 1;
      for (let taken = 0; taken < cell.colSpan; taken += 1, column += 1) {
        heads[column] = text(cell);
        free[column] = line + cell.rowSpan;
      }
    }
  });
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll<HTMLTableCellElement>('th, td')]);
  return { heads, rows: rows.filter((cells) => cells.every(({ colSpan }) => colSpan === 1)).map((cells) => cells.map(text)) };
}
