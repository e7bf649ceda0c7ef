import type { Statement } from '../../model';
import type { TrueAction, TrueMail } from '../../truth/types';
import type { Context } from './context';

/** Where a statement stands in a walk: after the action with index `from`, before the one with `to`. */
interface Window { readonly walk: string; readonly from: number; readonly to: number }

const windows = new WeakMap<Context, ReadonlyMap<string, Window>>();

/** Mails that come where a statement stands: the one it is aligned with, or all between its aligned neighbours. */
export function due(statement: Statement, context: Context): readonly TrueMail[] {
  const window = windowsOf(context).get(statement.id);
  const walk = window && context.known.walks.get(window.walk);
  if (!walk) return [];
  const subjects = new Set(walk.steps.flatMap(({ actions }) => actions)
    .filter(({ index }) => index >= window.from && index <= window.to).flatMap((action: TrueAction) => action.mail?.subject ?? []));
  return context.truth.mails.filter(({ subject }) => subjects.has(subject));
}

function windowsOf(context: Context): ReadonlyMap<string, Window> {
  const before = windows.get(context);
  if (before) return before;
  const { statements, alignment } = context;
  const next: ({ walk: string; action: number } | undefined)[] = [];
  let following: { walk: string; action: number } | undefined;
  for (let at = statements.length - 1; at >= 0; at -= 1) {
    next[at] = following;
    following = alignment.of.get(statements[at]?.id ?? '') ?? following;
  }
  const made = new Map<string, Window>();
  let last: { walk: string; action: number } | undefined;
  statements.forEach(({ id }, at) => {
    const [own, after] = [alignment.of.get(id), next[at]];
    if (own) made.set(id, { walk: own.walk, from: own.action, to: own.action });
    else if (last && (!after || after.walk === last.walk)) made.set(id, { walk: last.walk, from: last.action, to: after?.action ?? Infinity });
    last = own ?? last;
  });
  windows.set(context, made);
  return made;
}
