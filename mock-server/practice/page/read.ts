import { parse } from 'parse5';
import { factsOf } from './facts';
import { attribute, childrenOf, isElement, said, squeeze, within, written, type Element, type Node } from './tree';
import type { Control, Form, PageView, Role } from './view';

/** What a control inherits from the elements around it. */
interface Place {
  readonly scope: readonly string[];
  readonly legend: string;
  /** Does the fieldset hold choices? Then its legend is the name of a group, otherwise a part of each input's name. */
  readonly hasChoices: boolean;
  readonly row: string;
  readonly around: string;
  readonly form: number | null;
}

const HEADINGS: readonly string[] = ['h2', 'h3', 'h4', 'legend', 'caption'];

/**
 * Reads a page of NSS: what a walk reads in the browser, from the HTML.
 * @param html as it was answered
 * @param screen 画面名
 */
export function readPage(html: string, screen: string): PageView {
  const root = parse(html, { sourceCodeLocationInfo: true }).childNodes.find((node): node is Element => isElement(node as Node) && (node as Element).tagName === 'html');
  const forms: Form[] = [];
  const controls: Control[] = [];
  if (!root) return { screen, alert: '', text: '', facts: [], controls, forms };
  const labels = new Map<string, string>();
  for (const element of within(root)) {
    const target = element.tagName === 'label' ? attribute(element, 'for') : null;
    if (target !== null) labels.set(target, said(element));
  }
  gather(root, { scope: [], legend: '', hasChoices: false, row: '', around: '', form: null }, { labels, controls, forms });
  const all = [...within(root)];
  const main = all.find(({ tagName }) => tagName === 'main') ?? root;
  const alert = all.find((element) => attribute(element, 'role') === 'alert');
  return { screen, alert: alert ? squeeze(written(alert)) : '', text: squeeze(written(main)), facts: factsOf(main), controls, forms };
}

interface Gathered {
  readonly labels: ReadonlyMap<string, string>;
  readonly controls: Control[];
  readonly forms: Form[];
}

function gather(element: Element, place: Place, into: Gathered): void {
  const inside = placeIn(element, place, into);
  const control = controlOf(element, inside, into.labels);
  if (control) into.controls.push(control);
  for (const child of childrenOf(element)) gather(child, inside, into);
}

function placeIn(element: Element, place: Place, { forms }: Gathered): Place {
  const named = attribute(element, 'aria-label');
  switch (element.tagName) {
    case 'form': {
      const method = attribute(element, 'method')?.toUpperCase() === 'POST' ? 'POST' : 'GET';
      const hidden = [...within(element)].filter((one) => one.tagName === 'input' && attribute(one, 'type') === 'hidden')
        .map((one) => [attribute(one, 'name') ?? '', attribute(one, 'value') ?? ''] as const);
      const start = element.sourceCodeLocation?.startOffset ?? 0;
      forms.push({ method, action: attribute(element, 'action') ?? '', id: attribute(element, 'id'), at: start + 1 + element.tagName.length, hidden });
      return { ...place, form: forms.length - 1 };
    }
    case 'fieldset': {
      const legend = childrenOf(element).find(({ tagName }) => tagName === 'legend');
      const name = legend ? said(legend) : '';
      const hasChoices = [...within(element)].some((one) => ['radio', 'checkbox'].includes(attribute(one, 'type') ?? ''));
      return { ...place, legend: name, hasChoices, scope: [...place.scope, name] };
    }
    case 'section': case 'div': {
      const heading = childrenOf(element).find(({ tagName }) => HEADINGS.includes(tagName));
      return { ...place, ...(heading ? { scope: [...place.scope, said(heading)] } : {}), ...(named === null ? {} : { scope: [...place.scope, named] }) };
    }
    case 'table': case 'nav': return named === null ? place : { ...place, scope: [...place.scope, named] };
    case 'tr': case 'li': return { ...place, row: squeeze(written(element)) };
    case 'p': return { ...place, around: squeeze(written(element)) };
    default: return place;
  }
}

const inputRoles: Readonly<Record<string, Role>> = { checkbox: 'checkbox', radio: 'radio', file: 'file' };

function roleOf(element: Element): Role | null {
  switch (element.tagName) {
    case 'input': return attribute(element, 'type') === 'hidden' ? null : inputRoles[attribute(element, 'type') ?? ''] ?? 'textbox';
    case 'textarea': return 'textbox';
    case 'select': return 'combobox';
    case 'button': return attribute(element, 'disabled') === null ? 'button' : null;
    case 'a': return attribute(element, 'href') === null ? null : 'link';
    default: return null;
  }
}

function controlOf(element: Element, place: Place, labels: ReadonlyMap<string, string>): Control | null {
  const role = roleOf(element);
  const location = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
  if (role === null || !location) return null;
  const own = attribute(element, 'aria-label') ?? labels.get(attribute(element, 'id') ?? '') ?? said(element);
  const isInRow = role === 'textbox' && element.tagName === 'input' && place.legend !== '' && !place.hasChoices;
  const options = role === 'combobox' ? [...within(element)].filter(({ tagName }) => tagName === 'option')
    .map((option) => ({ label: said(option), value: attribute(option, 'value') ?? said(option), isChosen: attribute(option, 'selected') !== null })) : [];
  return {
    role, label: isInRow ? `${place.legend} ${own}` : own, group: place.legend, scope: place.scope.join(' '), row: place.row, around: place.around,
    name: attribute(element, 'name'), value: valueOf(element, options), checked: attribute(element, 'checked') !== null,
    isSecret: attribute(element, 'type') === 'password', options: options.map(({ label, value }) => ({ label, value })), form: place.form,
    target: role === 'link' ? attribute(element, 'href') : null, at: location.startOffset + 1 + element.tagName.length,
  };
}

function valueOf(element: Element, options: readonly { readonly value: string; readonly isChosen: boolean }[]): string {
  if (element.tagName === 'select') return (options.find(({ isChosen }) => isChosen) ?? options[0])?.value ?? '';
  if (element.tagName === 'textarea') return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return attribute(element, 'value') ?? (['checkbox', 'radio'].includes(attribute(element, 'type') ?? '') ? 'on' : '');
}
