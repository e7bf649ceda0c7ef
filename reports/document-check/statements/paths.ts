import type { Argument, Clause } from './clauses';
import { isScreen } from './clauses';
import type { Draft, Reading } from './reading';

/** Words after which a label says what to do next. */
const GOES_ON = /(?:[たな]ら|れば|最後に|次に|続けて|そして|それから)、?\s*[「［[【]?$/;

const isControl = ({ known }: Argument): boolean => known.has('control') && !known.has('screen');

/**
 * What is to be pressed where no verb says so: a step that is only a path (「A」→「B」) or a label, and 「…」から before a noun
 * (「…」から修正のうえ).
 */
export function path(reading: Reading, { args, verb }: Clause): readonly Argument[] {
  if (verb !== null) return [];
  const ways = args.filter((argument) => argument.quoted && argument.particle === 'から' && isControl(argument));
  if (reading.passage.step === null || args.some(({ particle }) => particle !== null)) return ways;
  const named = args.filter((argument) => !isScreen(argument) && (argument.quoted || argument.known.has('control')));
  const isPath = args.length > 1 && args.slice(1).every(({ join }) => join === 'arrow');
  const [only] = args;
  // 終わったら［次へ］。
  const isLast = args.length === 1 && only?.quoted === true && isControl(only) && GOES_ON.test(reading.text.slice(0, only.from)) && /^[」\]】]?[。.]?\s*$/.test(reading.text.slice(only.to));
  const isLabel = args.length === 1 && only !== undefined && only.quoted && isControl(only) && only.to - only.from >= reading.text.length - reading.begin - 2;
  return isLast || (reading.passage.kind === 'step' && (isPath || isLabel)) ? named : ways;
}

const ENTRY = /^([^:=。、]{2,40})[:=](?!\/\/)\s*([^。、\t]{1,40})$/;

/** A step 「利用開始希望日：20250401」: what goes into which field. */
export function entry({ passage, text, begin, clauses, names }: Reading): Draft[] {
  const found = passage.kind === 'step' && clauses.every(({ verb }) => verb === null) ? ENTRY.exec(text.slice(begin, begin + 90).trim()) : null;
  const [label, value] = [found?.[1], found?.[2]].map((part) => (part ?? '').replace(/^[「『【[]|[」』】\]]$/g, '').trim());
  if (label === undefined || value === undefined || value === '' || !names.kindsOf(label).has('control')) return [];
  return [{ claim: { kind: 'operation', verb: 'fill', label, control: null, value, screen: null, isOptional: false }, from: begin, to: text.length }];
}
