import type { Control, Form, PageView } from './view';

/** What a browser has asked for. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/**
 * What must have been pressed on a page for a request to come.
 * @param address path and query of the page, for what it names relative to itself
 * @returns several where the same link or button stands there more than once; none where the request does not come from it
 */
export function pressedOn(page: PageView, address: string, asked: Asked): readonly Control[] {
  const target = (href: string): string => plain(href, address);
  if (asked.method === 'POST') return submitted(page, asked.fields, ({ method, action }) => method === 'POST' && target(action || address) === asked.target);
  const links = page.controls.filter((control) => control.role === 'link' && leadsAway(control.target) && target(control.target) === asked.target);
  const [path, query = ''] = asked.target.split('?');
  const fields: Record<string, readonly string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) fields[name] = [...(fields[name] ?? []), value];
  const forms = submitted(page, fields, ({ method, action }) => method === 'GET' && target(action || address).split('?')[0] === path);
  return [...links, ...forms];
}

/** A link within the page asks for nothing. */
const leadsAway = (href: string | null): href is string => href !== null && !href.startsWith('#');

function plain(href: string, address: string): string {
  const { pathname, search } = new URL(href, new URL(address, 'http://nss.invalid'));
  return pathname + search;
}

function submitted({ forms, controls }: PageView, fields: Asked['fields'], isIt: (form: Form) => boolean): readonly Control[] {
  const sent = forms.flatMap((form, index) => (isIt(form) && form.hidden.every(([name, value]) => name === 'seen' || (fields[name] ?? []).includes(value)) ? [index] : []));
  const buttons = controls.filter(({ role, form }) => role === 'button' && form !== null && sent.includes(form));
  const named = buttons.filter(({ name, value }) => name !== null && (fields[name] ?? []).includes(value));
  // A button without a text is what the Enter key presses; it stands for the one that goes on.
  const told = named.filter(({ label }) => label !== '');
  return told.length > 0 ? told : buttons.filter(({ name, label }) => name === null && label !== '');
}
