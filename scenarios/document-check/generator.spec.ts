/** The measure itself: documents are the same for the same seed, a mutant differs in one thing only, and what a check misses is seen. */
import { expect, test } from '@playwright/test';
import type { CheckedDocument } from '../../reports/document-check/model';
import { compose } from '../generated/compose';
import { Desk } from '../generated/desk';
import { measured } from '../generated/measure';
import { mutant } from '../generated/mutate';
import { print } from '../generated/print';
import { toText } from '../generated/render/text';
import { mutantTrial } from '../generated/trial';
import { KINDS, type GeneratedDocument } from '../generated/types';
import { usual } from '../generated/words/style';
import { truth, walkOf } from './truth';

const ID = 'terminal-addition';
const lines = (document: GeneratedDocument): string[] => toText(print(document, 'list', usual)).split('\n').filter((line) => line !== '' && !line.endsWith('画面'));
/** Numbers follow from the order. */
const unnumbered = (all: readonly string[]): string[] => all.map((line) => line.replace(/^[①-⑳] /, ''));

test('the same seed gives the same document, another one another', () => {
  const [one, same, other] = ['a', 'a', 'b'].map((seed) => lines(compose(walkOf(ID), truth(), seed)).join('\n'));
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});

for (const kind of KINDS) {
  test(`a mutant has one wrong thing in it: ${kind}`, () => {
    const right = unnumbered(lines(compose(walkOf(ID), truth(), '1')));
    const wrong = mutant(kind, walkOf(ID), truth(), '1');
    expect(wrong).not.toBeNull();
    const after = unnumbered(lines(wrong!.document));
    expect(after).not.toEqual(right);
    const changed = after.filter((line) => !right.includes(line));
    // A note takes the place of what the step said of that field; a step that goes takes all its lines along.
    expect(changed.length).toBeLessThanOrEqual(kind === 'swapped' || kind === 'dropped' ? 0 : 1);
  });
}

test('what a check misses, takes for something else, or makes up is seen', async () => {
  const desk = await Desk.open();
  try {
    const { mutant: wrong, printed, result } = (await mutantTrial('figure', walkOf(ID), truth(), '1', desk))!;
    const [document] = result.documents;
    const withFindings = (findings: CheckedDocument['findings']) => measured(wrong!.document, printed, { ...result, documents: [{ ...document!, findings }], contradictions: [] }, wrong);
    const [hit] = document!.findings.filter(({ diagnosis }) => wrong!.diagnoses.includes(diagnosis));
    expect(hit, 'the check itself finds it').toBeDefined();
    expect(withFindings([hit!])).toMatchObject({ isFound: true, isDiagnosed: true, alarms: [] });
    expect(withFindings([])).toMatchObject({ isFound: false, isDiagnosed: false });
    expect(withFindings([{ ...hit!, diagnosis: 'recipient' }])).toMatchObject({ isFound: true, isDiagnosed: false });
    expect(withFindings([{ ...hit!, expected: null, message: '値が違います。' }])).toMatchObject({ isFound: true, isDiagnosed: false });
    const [first] = document!.judged.filter(({ statement }) => statement.claim.kind === 'operation');
    const madeUp = { ...hit!, statements: [first!.statement.id], place: first!.statement.place, quote: first!.statement.quote };
    expect(withFindings([hit!, madeUp]).alarms).toEqual([madeUp]);
  } finally {
    await desk.close();
  }
});
