import type { GuideStep } from '../model';

/**
 * What a heading says of a step: its number as its document prints it (④ in part 1), and what is done. Steps without a number
 * have only the latter.
 */
export function headingOf({ ref, numbered, title }: Pick<GuideStep, 'ref' | 'numbered' | 'title'>): string {
  if (!numbered) return title;
  return `${ref.replace(/^\d+-(?=[①-⑳])/, '').replace(/^(\d+)(?=$|（)/, '手順$1')} ${title}`;
}
