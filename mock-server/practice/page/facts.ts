import { attribute, childrenOf, said, within, type Element } from './tree';
import type { Fact } from './view';

/** What a page states: labels beside their values, and the first row of each table by its column heads. */
export function factsOf(root: Element): readonly Fact[] {
  return [...within(root)].flatMap((element) => {
    switch (element.tagName) {
      case 'tr': return besides(childrenOf(element));
      case 'table': return firstRow(element);
      default: return [];
    }
  });
}

function besides(cells: readonly Element[]): readonly Fact[] {
  return cells.flatMap((cell, index): readonly Fact[] => {
    const value = cells[index + 1];
    return cell.tagName === 'th' && value?.tagName === 'td' ? [{ label: said(cell), value: said(value) }] : [];
  });
}

function firstRow(table: Element): readonly Fact[] {
  const parts = childrenOf(table);
  const heads = parts.filter(({ tagName }) => tagName === 'thead').flatMap(childrenOf).at(-1);
  const row = parts.filter(({ tagName }) => tagName === 'tbody').flatMap(childrenOf)[0];
  if (!heads || !row) return [];
  const cells = childrenOf(row);
  if (cells.some((cell) => attribute(cell, 'colspan') !== null)) return [];
  return childrenOf(heads).flatMap((head, index) => (cells[index] ? [{ label: said(head), value: said(cells[index]) }] : []));
}
