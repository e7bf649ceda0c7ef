import type { Argument, Clause } from './clauses';
import { isScreen } from './clauses';
import type { Draft, Reading } from './reading';

const isControl = ({ known }: Argument): boolean => known.has('control') && !known.has('screen');

/** A box to tick off makes a line a thing to do, as a number does. */
const isTask = ({ passage, text, begin }: Reading): boolean => passage.kind === 'step' || /^(?:\[\s?x?\]|[□☐])/i.test(text.slice(0, begin));

/** Words after which a label says what to do next: 終わったら［次へ］。 */
const GOES_ON = /(?:[たな]ら|れば|最後に|次に|続けて|そして|それから)、?\s*[「［[【]?$/;
const BEHIND_ARROW = /(?:⇒|→|➡|➜|»|⇨|=>|->)\s*[「［[【]?$/;
const END = /^[」\]】]?[。.]?\s*$/;

function isEnd(reading: Reading, { quoted, particle, known, from, to }: Argument): boolean {
  if (!quoted || particle !== null || !known.has('control') || known.has('screen') || !END.test(reading.text.slice(to))) return false;
  const before = reading.text.slice(reading.begin, from);
  return (reading.passage.step !== null && GOES_ON.test(before)) || (isTask(reading) && BEHIND_ARROW.test(before));
}

/**
 * What is to be pressed where no verb says so: a step that is only a path (「A」→「B」) or a label, a label at the end of one, and
 * 「…」から before a noun (「…」から修正のうえ).
 */
export function path(reading: Reading, { args, verb }: Clause): readonly Argument[] {
  if (verb !== null) return [];
  const ways = args.filter((argument) => argument.quoted && argument.particle === 'から' && isControl(argument));
  const [only, last] = [args[0], args.at(-1)];
  if (isTask(reading) && args.every(({ particle }) => particle === null)) {
    const isPath = args.length > 1 && args.slice(1).every(({ join }) => join === 'arrow');
    const isLabel = args.length === 1 && only !== undefined && only.quoted && isControl(only) && only.to - only.from >= reading.text.length - reading.begin - 2;
    if (isPath || isLabel) return args.filter((argument) => !isScreen(argument) && (argument.quoted || argument.known.has('control')));
  }
  return last !== undefined && isEnd(reading, last) ? [last] : ways;
}

const ENTRY = /^([^:=。、]{2,40})[:=](?!\/\/)\s*([^。、\t]{1,40})$/;

/** A step 「利用開始希望日：20250401」: what goes into which field. */
export function entry({ passage, text, begin, clauses, names }: Reading): Draft[] {
  const found = passage.kind === 'step' && clauses.every(({ verb }) => verb === null) ? ENTRY.exec(text.slice(begin, begin + 90).trim()) : null;
  const [label, value] = [found?.[1], found?.[2]].map((part) => (part ?? '').replace(/^[「『【[]|[」』】\]]$/g, '').trim());
  if (label === undefined || value === undefined || value === '' || !names.kindsOf(label).has('control')) return [];
  return [{ claim: { kind: 'operation', verb: 'fill', label, control: null, value, screen: null, isOptional: false }, from: begin, to: text.length }];
}
