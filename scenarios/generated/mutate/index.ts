import type { TrueWalk, Truth } from '../../../reports/document-check/truth/types';
import { compose } from '../compose';
import { Random } from '../random';
import type { GeneratedDocument, Mutant, MutantKind } from '../types';
import { ofAnotherKind } from './controls';
import { withWrongForm, withWrongLimit, withWrongNeed } from './fields';
import { withWrongAddress, withWrongFigure } from './figures';
import { ofAnotherScreen, renamed } from './labels';
import { withWrongRecipient, withWrongSubject } from './mails';
import { dropped, invented, swapped } from './steps';

const makers: Readonly<Record<MutantKind, (document: GeneratedDocument, truth: Truth, random: Random) => Mutant | null>> = {
  renamed, 'other-screen': ofAnotherScreen, swapped, dropped, invented, format: withWrongForm, limit: withWrongLimit, figure: withWrongFigure,
  subject: withWrongSubject, recipient: withWrongRecipient, url: withWrongAddress, 'control-kind': ofAnotherKind, required: withWrongNeed,
};

/** @returns null where the procedure has no place for that kind, e.g. no mail */
export function mutant(kind: MutantKind, walk: TrueWalk, truth: Truth, seed: string): Mutant | null {
  return makers[kind](compose(walk, truth, seed), truth, new Random(`${walk.id} ${kind} ${seed}`));
}
