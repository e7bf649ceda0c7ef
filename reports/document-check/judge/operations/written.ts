import type { Passage } from '../../model';
import { folded } from '../../text';
import type { Context } from './context';
import type { Deed } from './knowledge';
import { screenKeyOf, unquoted } from './names';
import type { Told } from './told';

const INPUTS: ReadonlySet<string> = new Set(['fill', 'choose', 'tick', 'upload']);

/** Does a label of the step stand in the text between two statements, though nothing was read there that is done with it? */
export function isWritten({ step, action: { label } }: Deed, before: Told, after: Told, { outline, told, knowledge: { screensByKey } }: Context): boolean {
  const here = told.filter(({ statement: { passage } }) => passage > before.statement.passage && passage <= after.statement.passage);
  const operated = new Set(here.flatMap(({ statement: { claim } }) => (claim.kind === 'operation' ? [folded(claim.label)] : [])));
  const screens = here.flatMap(({ statement: { claim } }) => (claim.kind === 'arrival' ? [folded(claim.screen)] : []));
  const isIn = (passages: readonly Passage[], names: readonly (string | null)[]): boolean => {
    const wanted = names.map((name) => folded(name ?? '').replace(/:$/, '')).filter((name) => name !== '' && !operated.has(name));
    return passages.some((passage) => {
      const text = screens.reduce((left, name) => left.replaceAll(name, ''), folded(passage.text));
      return wanted.some((name) => text.includes(name));
    });
  };
  const between = outline.passages.slice(before.statement.passage + 1, after.statement.passage + 1);
  // A button that bears the name of the screen which it leads to is not told by who speaks of that screen.
  const isScreen = label !== null && screensByKey.has(screenKeyOf(label));
  // Notes on fields stand where they like.
  return !isScreen && isIn(between, [label]) || isIn(between.filter(({ kind }) => kind !== 'note'), step.actions.filter(({ kind }) => INPUTS.has(kind)).map((action) => action.label));
}

/** Words by which a text goes on to the next screen without naming what leads there. */
const GOES_ON = /進(?:み|む|ん|め)|移動|移(?:り|る)|遷移|次の画面|手順|同様|操作/;

/** May the presses be told in plain words (設定し, 次の画面へ進み) between two statements, both their passages included? */
export function isToldPlainly(presses: readonly Deed[], before: Told, after: Told, { outline, told }: Context): boolean {
  const words = presses.flatMap(({ action: { label } }) => (label ?? '').match(/\p{Script=Han}{2,}|\p{Script=Katakana}[\p{Script=Katakana}ー]+/gu)?.slice(-1) ?? []);
  const stated = new Map<number, string[]>();
  for (const { statement: { passage, claim } } of told) {
    const names = stated.get(passage) ?? [];
    stated.set(passage, claim.kind === 'operation' ? [...names, folded(claim.label)] : claim.kind === 'arrival' ? [...names, folded(claim.screen)] : names);
  }
  return outline.passages.slice(before.statement.passage, after.statement.passage + 1).some((passage) => {
    if (passage.kind === 'note' || passage.kind === 'heading' || passage.kind === 'title') return false;
    const text = unquoted(passage.text);
    const rest = (stated.get(passage.index) ?? []).reduce((left, name) => left.replaceAll(name, ''), folded(passage.text));
    if (presses.some(({ action: { label } }) => label !== null && rest.includes(folded(label)))) return true;
    return words.some((word) => new RegExp(`${word}(?:[しす]|を行|ボタン)`, 'u').test(text)) || !stated.has(passage.index) && GOES_ON.test(text);
  });
}
