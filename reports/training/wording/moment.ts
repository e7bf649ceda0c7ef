import type { EvidenceStep } from '../../evidence';
import type { Action, Step } from '../../../scenarios/procedures/types';

/** An action of a procedure with what came of it when it was walked. */
export interface Moment<Done extends Action = Action> {
  readonly step: Step;
  /** 画面名, E-mail or NACCSセンター. */
  readonly screen: string;
  readonly action: Done;
  readonly entry: EvidenceStep;
  /** Index of the entry in the evidence. */
  readonly index: number;
}

/** Values are example data unless the step itself asks for them: 「申込理由」には「…」と入力する. */
export const isAskedFor = (value: string, { title }: Pick<Step, 'title'>): boolean => title.includes(`「${value}」`);

/** What stands where a secret stood. */
export const isHidden = (value: string | null): boolean => value?.includes('●') ?? false;

/** What one is told about an action: the sentence, and a short hint where there is one. */
export interface Told {
  readonly text: string;
  readonly hint: string | null;
}
