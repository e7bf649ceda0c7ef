import type { Step } from '../../../scenarios/procedures/types';
import type { GuideStep } from '../model';

/** What may follow a name that stands in a sentence by itself. */
const AFTER = '(?=[をはにがとも、（]|$)';

/** A name that is a verb (…を添付する) is a clause of the sentence unless it stands in brackets already. */
const isVerb = /[うくすつぬむる]$/;

/** A step's title with the names of what it acts on in 「」, as all names of NSS stand. */
export function titleOf({ title, scenes }: Pick<Step, 'title' | 'scenes'>): string {
  const labels = scenes.flatMap(({ actions }) => actions.flatMap((action) => ('label' in action && action.do !== 'switchTab' ? [action.label.replace(/[：:]$/, '')] : [])));
  return [...new Set(labels)].filter((label) => !isVerb.test(label)).toSorted((one, other) => other.length - one.length).reduce(named, title);
}

/** What stands in brackets already stays as it is. */
const named = (title: string, label: string): string =>
  title.split(/(「[^」]*」)/).map((part) => (part.startsWith('「') ? part : part.replace(new RegExp(`(?<=^|[、。とにはを])${literal(label)}${AFTER}`, 'g'), `「${label}」`))).join('');

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What a heading says of a step: its number as its document prints it (④ in part 1), and what is done. Steps without a number
 * have only the latter.
 */
export function headingOf(step: Pick<GuideStep, 'ref' | 'numbered' | 'title'>): string {
  const { number, branch } = numbered(step);
  return step.numbered ? `${number} ${step.title}${branch}` : step.title;
}

/** The number of a step as its document prints it. */
export const numberOf = (step: Pick<GuideStep, 'ref'>): string => numbered(step).number;

function numbered({ ref }: Pick<GuideStep, 'ref'>): { number: string; branch: string } {
  const [, number = ref, branch = ''] = /^(.*?)(（.+）)?$/.exec(ref) ?? [];
  return { number: number.replace(/^\d+-(?=[①-⑳])/, '').replace(/^(?=\d)/, '手順'), branch };
}
