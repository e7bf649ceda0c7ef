import { procedures } from '../../../scenarios/procedures';
import type { Lexicon } from '../model';
import { assemble } from './assemble';
import { readSources } from './folder';
import { keepIn, keptIn } from './kept';
import type { Truth } from './types';

import { namesOfMail } from './names';

/**
 * Loads what NSS is like.
 * @param folder where the walks, the look at every screen and the published facts lie (`tools/lib/truth.mjs` makes it)
 * @throws Error where something is missing, is not what it should be, or is of an earlier state of the procedures
 */
export function loadTruth(folder: string): Truth {
  const kept = keptIn(folder);
  if (kept !== null) return kept;
  const truth = assemble(readSources(folder), procedures);
  keepIn(folder, truth);
  return truth;
}

const lexicons = new WeakMap<Truth, Lexicon>();

/** Names that NSS knows, the longest first, so that a search for them finds the whole name. */
export function lexiconOf(truth: Truth): Lexicon {
  let lexicon = lexicons.get(truth);
  if (!lexicon) lexicons.set(truth, lexicon = makeLexicon(truth));
  return lexicon;
}

function makeLexicon({ screens, mails, files }: Truth): Lexicon {
  return {
    screens: names(screens.flatMap(({ name, title }) => [name, title])),
    controls: names(screens.flatMap(({ controls }) => controls.flatMap(({ label, options }) => [label, ...options ?? []]))).filter((name) => !isDatum.test(name)),
    mails: names(mails.flatMap(namesOfMail)),
    files: names(files.flatMap(({ name, label }) => [name, label.replace(/を出力する$/, '')])),
  };
}

/** Years, numbers of pages, addresses and files among the links: they name nothing. */
const isDatum = /^\d+年?$|@|\.(?:pdf|xlsx)$/;

const names = (all: readonly string[]): string[] =>
  [...new Set(all)].filter((name) => name.length > 1).toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1));
