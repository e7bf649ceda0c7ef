/** A guide tells everything that a procedure does, in its order, in sentences that can be read aloud. */
import { expect, test } from '@playwright/test';
import { guideOf } from '../../reports/training/guide';
import { stepsOf, type Guide } from '../../reports/training/model';
import { markdown } from '../../reports/training/output/markdown';
import { procedures } from '../procedures';
import type { Procedure } from '../procedures/types';
import { plain, takeOf } from './training-guide-take';

const viewsOf = (guide: Guide) => stepsOf(guide).flatMap(({ views }) => views);
const operationsOf = (guide: Guide) => viewsOf(guide).flatMap(({ operations }) => operations);
const sentencesOf = (guide: Guide): string[] => [
  ...guide.introduction, ...operationsOf(guide).map(({ text }) => text), ...stepsOf(guide).flatMap(({ cares, then }) => [...cares, ...then]), ...guide.glossary.map(({ meaning }) => meaning),
];

/** What is wrong with how a sentence is written; empty where nothing is. */
function slips(sentence: string): string[] {
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { '」': '「', '』': '『', '）': '（', '】': '【', ')': '(' };
  for (const sign of sentence) {
    if (Object.values(pairs).includes(sign)) open.push(sign);
    else if (pairs[sign] !== undefined && open.pop() !== pairs[sign]) return [`${sign}: ${sentence}`];
  }
  const wrong = [/。。|、。|、、|。」(?![にを])|。）|（）|「」|undefined|null|NaN/, /(?<!。)$/, /^[、。）」]/].filter((pattern) => pattern.test(sentence));
  return [...open, ...wrong].map((what) => `${what}: ${sentence}`);
}

for (const procedure of procedures) {
  test.describe(procedure.id, () => {
    const actions = procedure.steps.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.actions));

    test('has steps, actions, mails and files of the procedure in their order', () => {
      const guide = guideOf(procedure, takeOf(procedure));
      expect(stepsOf(guide).map(({ ref }) => ref)).toEqual(procedure.steps.map(({ ref }) => ref));
      expect(guide.parts.flatMap(({ title, steps }) => steps.map(() => title))).toEqual(procedure.steps.map(({ part }) => part));
      expect(operationsOf(guide).map(({ shot }) => shot)).toEqual(actions.map((_, index) => index));
      expect(stepsOf(guide).map(({ anchor }) => anchor)).toEqual(procedure.steps.map((_, index) => `step-${String(index + 1).padStart(2, '0')}`));
      expect(guide.mails.map(({ subject }) => subject)).toEqual(actions.flatMap((action) => (action.do === 'expectMail' ? [action.subject] : [])));
      expect(guide.files.map(({ name }) => name)).toEqual(actions.flatMap((action) => (action.do === 'expectFile' ? [plain(action.name)] : [])));
      const anchors = new Map(procedure.steps.map(({ scenes }, index) => [`step-${String(index + 1).padStart(2, '0')}`, scenes.flatMap((scene) => scene.actions.map((action) => action.do))]));
      for (const { anchor } of guide.mails) expect(anchors.get(anchor)).toContain('expectMail');
      for (const { anchor } of guide.files) expect(anchors.get(anchor)).toContain('expectFile');
    });

    test('shows every control by its name and its number on the picture', () => {
      const guide = guideOf(procedure, takeOf(procedure));
      const missing = operationsOf(guide).filter(({ text }, index) => {
        const action = actions[index];
        const label = action !== undefined && 'label' in action && action.do !== 'check' ? action.label.replace(/[：:]$/, '').replace(/^見出し /, '') : '';
        return !text.includes(label);
      });
      expect(missing).toEqual([]);
      for (const { picture, operations } of viewsOf(guide)) {
        const numbered = operations.filter(({ callout }) => callout !== null);
        expect(numbered.map(({ callout }) => callout)).toEqual(numbered.map((_, index) => index + 1));
        for (const { box } of numbered) expect(box!.y + box!.height).toBeLessThanOrEqual(picture!.height);
      }
    });

    test('can be read aloud: proper sentences, no secret, only terms that occur', () => {
      const guide = guideOf(procedure, takeOf(procedure));
      expect(sentencesOf(guide).flatMap(slips)).toEqual([]);
      expect(stepsOf(guide).filter(({ title, views, reference, actor }) => title === '' || reference === '' || actor === '' || views.length === 0 || views.some(({ operations }) => operations.length === 0))).toEqual([]);
      for (const { cares } of stepsOf(guide)) expect(new Set(cares).size).toBe(cares.length);
      expect(sentencesOf(guide).filter((sentence) => sentence.includes('●'))).toEqual([]);
      const told = [...guide.introduction, ...guide.parts.map(({ title }) => title), ...stepsOf(guide).map(({ title, actor }) => title + actor), ...sentencesOf({ ...guide, glossary: [] })].join('\n');
      expect(guide.glossary.filter(({ term }) => !told.includes(term))).toEqual([]);
      expect(guide.glossary.length).toBeGreaterThan(0);
    });
  });
}

const [first, ...others] = procedures as readonly [Procedure, ...Procedure[]];
const terminal = others.find(({ id }) => id === 'terminal-addition')!;

test('the same take gives the same guide, to the byte', () => {
  expect(JSON.stringify(guideOf(terminal, takeOf(terminal)))).toBe(JSON.stringify(guideOf(terminal, takeOf(terminal))));
  expect(markdown(guideOf(terminal, takeOf(terminal)))).toBe(markdown(guideOf(terminal, takeOf(terminal))));
});

test('a take of another state of the procedure is refused', () => {
  expect(() => guideOf(first, takeOf({ ...first, steps: first.steps.slice(1) }))).toThrow(/does not follow/);
  expect(() => guideOf({ ...first, steps: first.steps.slice(0, -1) }, takeOf(first))).toThrow(/has \d+ actions/);
});

test('what is looked at twice has one number, and a box that does not fit has none', () => {
  const same = guideOf(terminal, takeOf(terminal, (box) => ({ ...box, y: 200 })));
  for (const { operations } of viewsOf(same)) expect(operations.filter(({ callout }) => callout !== null).length).toBeLessThanOrEqual(1);
  expect(operationsOf(guideOf(terminal, takeOf(terminal, (box) => ({ ...box, y: 5000 })))).filter(({ box, callout }) => box !== null || callout !== null)).toEqual([]);
});

test('a tab that is opened begins a picture of its own', () => {
  const step = stepsOf(guideOf(terminal, takeOf(terminal))).find(({ ref }) => ref === '1-②')!;
  expect(step.views.map(({ picture, operations }) => [picture?.height, operations.length])).toEqual([[1120, 1], [1121, 2]]);
});

test('on a long page, what lies far apart stands on pictures of its own', () => {
  const far = guideOf(terminal, { ...takeOf(terminal, (box, index) => ({ ...box, y: 1000 * (index % 8) })), pictures: takeOf(terminal).pictures.map((picture) => ({ ...picture, height: 9000 })) });
  for (const { operations } of viewsOf(far)) {
    const tops = operations.flatMap(({ box }) => (box === null ? [] : [box.y]));
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(tops.length === 0 ? -Infinity : 1500);
  }
  expect(operationsOf(far).map(({ shot }) => shot)).toEqual(operationsOf(guideOf(terminal, takeOf(terminal))).map(({ shot }) => shot));
});

test('in Markdown every step is a heading with its number, and every picture and sentence is there', () => {
  const guide = guideOf(terminal, takeOf(terminal));
  const text = markdown(guide);
  expect(text.match(/^### .*$/gm)).toHaveLength(terminal.steps.length);
  expect(text).toContain('### ④ 変更する項目を選び、「利用開始希望日」と「変更する理由」を入力する');
  expect(text.match(/^!\[/gm)!.length).toBe(viewsOf(guide).filter(({ picture }) => picture !== null).length + guide.files.length);
  for (const { text: sentence } of operationsOf(guide)) expect(text.replaceAll('\\', '')).toContain(sentence);
});
