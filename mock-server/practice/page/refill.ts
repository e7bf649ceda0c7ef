import { parse } from 'parse5';
import { attribute, childrenOf, isElement, within, type Element, type Node } from './tree';

/** A piece of the HTML that is replaced by another. */
interface Edit { readonly from: number; readonly to: number; readonly by: string }
type Fields = Readonly<Record<string, readonly string[]>>;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Shows in a form again what somebody had typed there before he asked for something else. Passwords and files stay empty.
 * @param html as NSS has answered
 * @param action of the form, as it stands in the HTML
 * @param fields what its inputs hold, by name
 */
export function refill(html: string, action: string, fields: Fields): string {
  const root = parse(html, { sourceCodeLocationInfo: true }).childNodes.find((node): node is Element => isElement(node as Node));
  const form = root && [...within(root)].find((element) => element.tagName === 'form' && attribute(element, 'action') === action);
  if (!form) return html;
  const taken = new Map<string, number>();
  const edits = [...within(form)].flatMap((element) => editsOf(element, fields, taken));
  return edits.sort((one, other) => other.from - one.from).reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), html);
}

const NOT_TYPED: readonly string[] = ['hidden', 'password', 'file', 'submit'];

function editsOf(element: Element, fields: Fields, taken: Map<string, number>): readonly Edit[] {
  const name = attribute(element, 'name') ?? '';
  const sent = fields[name] ?? [];
  switch (element.tagName) {
    case 'input': {
      const type = attribute(element, 'type') ?? 'text';
      if (type === 'checkbox' || type === 'radio') return flag(element, 'checked', sent.includes(attribute(element, 'value') ?? 'on'));
      return NOT_TYPED.includes(type) || sent.length === 0 ? [] : set(element, 'value', next(name, sent, taken));
    }
    case 'textarea': {
      const place = element.sourceCodeLocation;
      if (sent.length === 0 || !place?.startTag || !place.endTag) return [];
      return [{ from: place.startTag.endOffset, to: place.endTag.startOffset, by: `\n${escaped(next(name, sent, taken))}` }];
    }
    case 'select': return sent.length === 0 ? [] : childrenOf(element).flatMap((option) => flag(option, 'selected', sent.includes(attribute(option, 'value') ?? '')));
    default: return [];
  }
}

/** Several inputs of one name were sent in the order of the page. */
function next(name: string, sent: readonly string[], taken: Map<string, number>): string {
  const index = taken.get(name) ?? 0;
  taken.set(name, index + 1);
  return sent[index] ?? '';
}

function set(element: Element, name: string, value: string): readonly Edit[] {
  const by = `${name}="${escaped(value)}"`;
  const there = attributeAt(element, name);
  if (there) return [{ from: there.startOffset, to: there.endOffset, by }];
  const at = behindName(element);
  return [{ from: at, to: at, by: ` ${by}` }];
}

function flag(element: Element, name: 'checked' | 'selected', isOn: boolean): readonly Edit[] {
  const there = attributeAt(element, name);
  if (isOn === (there !== undefined)) return [];
  const at = behindName(element);
  return [there ? { from: there.startOffset, to: there.endOffset, by: '' } : { from: at, to: at, by: ` ${name}` }];
}

const attributeAt = ({ sourceCodeLocation }: Element, name: string) => sourceCodeLocation?.attrs?.[name];
const behindName = ({ sourceCodeLocation, tagName }: Element): number => (sourceCodeLocation?.startOffset ?? 0) + 1 + tagName.length;
