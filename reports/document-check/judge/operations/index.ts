import type { Alignment, Judgement, Outline, Proof, Statement } from '../../model';
import type { Truth } from '../../truth/types';
import { judgeArrival } from './arrival';
import { contextOf, type Context } from './context';
import { courseOfAlignment } from './align';
import { missing } from './missing';
import { judgeOperation } from './operation';
import { misordered } from './order';
import { judged, type Opinion } from './remarks';
import { unmentioned } from './unmentioned';
import type { Told } from './told';

export { align } from './align';

/**
 * Judges what a document says is done, and what screens it says appear: whether NSS has it, there, of that kind, in that order;
 * and what the document leaves out. Mails and files are placed by `align` and judged elsewhere.
 */
export function judgeOperations(outline: Outline, statements: readonly Statement[], alignment: Alignment, truth: Truth): Judgement {
  const context = contextOf(outline, statements, alignment, truth);
  const opinions = context.told.flatMap((told): { told: Told; opinion: Opinion }[] => {
    const opinion = opinionOn(told, context);
    return opinion ? [{ told, opinion }] : [];
  });
  const order = misordered(context);
  // A step that stands elsewhere is not missing where it should stand.
  const astray = new Set(order.map(({ proof }) => placeOf(proof)));
  return {
    judged: opinions.map(({ told, opinion }) => judged(told, opinion)),
    remarks: [...opinions.flatMap(({ opinion }) => opinion.remarks), ...order, ...missing(context).filter(({ proof }) => !astray.has(placeOf(proof))), ...unmentioned(context)],
  };
}

/** Does the document name things of NSS, whether it walks through it or not? */
export const isAboutNss = (outline: Outline, statements: readonly Statement[], alignment: Alignment, truth: Truth): boolean =>
  courseOfAlignment(alignment, outline, statements, truth).isAbout;

const placeOf = (proof: Proof | null): string => `${proof?.walk ?? ''} ${proof?.ref ?? ''}`;

function opinionOn(told: Told, context: Context): Opinion | null {
  const { claim } = told.statement;
  if (claim.kind === 'operation') return judgeOperation(told, claim, context);
  return claim.kind === 'arrival' ? judgeArrival(told, claim.screen, context) : null;
}
