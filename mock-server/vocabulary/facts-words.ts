import { ofRule, type PublishedFact } from './facts-of-rules';
import { fields } from './fields';

/** Words on which the documents disagree: a sentence that speaks of the thing has one of these words. */
export const wordFacts = (): PublishedFact[] => [
  ofRule('D-06', 'text', ['共用'], [['利用者コードを共用', '利用者コードを共有', '利用者コードの共用', '利用者コードの共有']]),
  { id: 'D-23', text: `通関士に付く番号は「${fields.utbBadge.label}」と呼ぶ`, kind: 'text', values: [fields.utbBadge.label], terms: [['通関士証票番号']], mark: 'decided: D-23' },
];
