import type { Truth } from '../../../reports/document-check/truth/types';
import { saidOf } from '../fields';
import { controlOf } from '../operations';
import type { Random } from '../random';
import type { GeneratedDocument, Mutant, Said, Sentence } from '../types';
import { printedLabel } from './labels';
import { operations, withSteps } from './places';

type FieldSaid = Extract<Said, { say: 'format' | 'limit' | 'required' }>;

/** A form that contradicts: other width, other characters. */
const OTHER_FORM: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^半角数字/, ['全角', '全角カナ']], [/^半角英数/, ['全角カナ', '全角']], [/^全角カナ/, ['半角英数字', '半角数字']], [/^全角/, ['半角数字', '半角英数字']], [/^半角/, ['全角']],
];

const wrongForm = (said: FieldSaid, random: Random): FieldSaid | null => {
  if (said.say !== 'format') return null;
  const others = OTHER_FORM.find(([form]) => form.test(said.format))?.[1];
  return others === undefined ? null : { ...said, format: random.pick(others) };
};

/** Another number of characters: as a limit, or in a form (半角数字8桁). */
const wrongLimit = (said: FieldSaid, random: Random): FieldSaid | null => {
  if (said.say === 'limit') return { ...said, characters: random.pick([said.characters * 2, said.characters + 10, Math.ceil(said.characters / 2)]) };
  if (said.say !== 'format' || !/\d+桁/.test(said.format)) return null;
  return { ...said, format: said.format.replace(/\d+(?=桁)/, (digits) => String(Number(digits) + random.pick([1, 2, 4]))) };
};

const wrongNeed = (said: FieldSaid): FieldSaid | null => (said.say === 'required' ? { ...said, required: !said.required } : null);

export const withWrongForm = noting('format', ['format'], wrongForm, (said) => (said.say === 'format' ? [said.format.replace(/\d+桁.*$/, '')] : []));
const lengths = (digits: string): string[] => [`${digits}桁`, `${digits}文字`];

/** 6桁 for 8桁 is a wrong form as well as a wrong value. */
export const withWrongLimit = noting('limit', ['value', 'format'], wrongLimit, (said) => (said.say === 'limit' ? [String(said.characters)] : said.say === 'format' ? lengths(/\d+(?=桁)/.exec(said.format)?.[0] ?? '') : []));
export const withWrongNeed = noting('required', ['required'], wrongNeed, (said) => (said.say === 'required' ? [said.required ? '必須' : '任意'] : []));

/** A wrong note on a field that is filled, in place of what the step says of it otherwise. */
function noting(kind: Mutant['kind'], diagnoses: Mutant['diagnoses'], wrong: (said: FieldSaid, random: Random) => FieldSaid | null, rightOf: (said: FieldSaid) => readonly string[]) {
  return (document: GeneratedDocument, truth: Truth, random: Random): Mutant | null => {
    const screens = new Map(truth.screens.map((screen) => [screen.name, screen]));
    for (const { part, step: index, sentence, said } of random.shuffled(operations(document).filter((at) => at.said.verb === 'fill'))) {
      const screen = screens.get(said.screen);
      const control = screen && controlOf(screen, said.label);
      if (control === undefined) continue;
      const found = (saidOf(control, said.screen) as FieldSaid[]).flatMap((right) => {
        const other = wrong(right, random);
        return other === null ? [] : [{ right, other }];
      })[0];
      if (found === undefined) continue;
      const { right, other } = found;
      const note: Sentence = { said: [other], isAssumed: sentence.isAssumed, isNote: true };
      const steps = document.parts[part]!.steps.map((step, at) => (at !== index ? step : {
        ...step,
        sentences: step.sentences.filter((one) => !one.said.some((what) => 'label' in what && what.say !== 'operation' && what.label === said.label))
          .flatMap((one) => (one === sentence ? [one, note] : [one])),
      }));
      return { kind, document: withSteps(document, part, steps), diagnoses, names: rightOf(right), touched: new Set([note]), isAssumed: sentence.isAssumed, about: `「${printedLabel(said.label)}」${JSON.stringify(right)} → ${JSON.stringify(other)}` };
    }
    return null;
  };
}
