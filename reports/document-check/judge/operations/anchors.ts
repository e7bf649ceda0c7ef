import { siblings } from './turns';
import { isSure, type Told } from './told';

/**
 * The statements on which what a document tells as a whole can be judged: what leads on in its procedures, on the walk that the
 * part of the document is about. Remarks around the procedure, and names of screens in them, are none.
 */
export function anchorsOf(told: readonly Told[]): Told[] {
  const steps = told.filter((each) => isSure(each) && !each.standing.isAnswer && leads(each));
  const mains = mainWalks(steps);
  return steps.filter(({ standing, visit }) => mains.get(standing.run) === visit.walk);
}

function leads({ statement: { claim }, fit, standing, visit }: Told): boolean {
  // What is refused at first leads on the next time.
  if (claim.kind === 'operation') return fit?.deed?.action.kind === 'press' && siblings(visit, fit.deed).some(({ action }) => action.to !== null);
  return standing.step !== null && (claim.kind === 'arrival' || claim.kind === 'mail' && fit?.deed != null);
}

/** The walk of which most of a run is. */
function mainWalks(all: readonly Told[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { standing: { run }, visit: { walk } } of all) {
    const count = counts.get(run) ?? new Map<number, number>();
    counts.set(run, count.set(walk, (count.get(walk) ?? 0) + 1));
  }
  return new Map([...counts].map(([run, count]) => [run, [...count].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? -1]));
}
