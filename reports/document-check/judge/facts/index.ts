import type { Alignment, Claim, Judgement, Outline, Statement } from '../../model';
import type { Truth } from '../../truth/types';
import { judgeCondition } from './condition';
import { contextOf, type Context } from './context';
import { judgeField } from './field';
import { judgeFile } from './file';
import { judgeMail } from './mail';
import { judgeMessage } from './message';
import { judgement, type Outcome } from './outcome';
import { judgeQuantity } from './quantity';

/**
 * Judges what a document says about fields, mails, files, figures, conditions and texts; what is done, and where, is judged as
 * operations.
 * @returns verdicts on the statements of these kinds only
 */
export function judgeFacts(outline: Outline, statements: readonly Statement[], alignment: Alignment, truth: Truth): Judgement {
  const context = contextOf(outline, statements, alignment, truth);
  return judgement(statements.flatMap((statement) => {
    const outcome = judgeClaim(statement, statement.claim, context);
    return outcome === null ? [] : [[statement, outcome] as const];
  }));
}

function judgeClaim(statement: Statement, claim: Claim, context: Context): Outcome | null {
  switch (claim.kind) {
    case 'field': return orAsFigure(judgeField(statement, claim, context), statement, claim, context);
    case 'mail': return judgeMail(statement, claim, context);
    case 'file': return judgeFile(statement, claim, context);
    case 'quantity': return judgeQuantity(statement, claim, context);
    case 'condition': return judgeCondition(statement, claim, context);
    case 'message': return judgeMessage(statement, claim, context);
    default: return null;
  }
}

/** How long something is may be published where no screen tells it: 識別番号は3桁. */
function orAsFigure(outcome: Outcome, statement: Statement, { label, format, maxLength }: Extract<Claim, { kind: 'field' }>, context: Context): Outcome {
  const value = maxLength === null ? /\d+(?:桁|文字)/.exec(format?.normalize('NFKC') ?? '')?.[0] : `${maxLength}${statement.quote.includes('桁') ? '桁' : '文字'}`;
  if (outcome.verdict !== 'unknown' || outcome.remarks.length > 0 || value === undefined) return outcome;
  const asFigure = judgeQuantity(statement, { kind: 'quantity', quantity: 'count', value, subject: label }, context);
  return asFigure.verdict === 'unknown' ? outcome : asFigure;
}
