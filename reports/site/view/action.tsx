import type { Action } from '../model';

/** Words of the screen stand in 「…」 in the walk's phrases, what was entered stands free. */
function pieces(title: string, entered: string | null) {
  return title.split(/(「[^」]*」)/).map((piece) => {
    if (piece.startsWith('「')) return <b class="label">{piece}</b>;
    const at = entered ? piece.indexOf(entered) : -1;
    if (!entered || at < 0) return piece;
    return <>{piece.slice(0, at).trimEnd()}<span class="value">{entered}</span>{piece.slice(at + entered.length).trimStart()}</>;
  });
}

/** An action as the walk tells it, the words of the screen and the entered value set off. */
export function ActionSentence({ action }: { action: Action }) {
  return <li class={`act is-${action.outcome}`}><span>{pieces(action.title, action.action.value)}</span></li>;
}
