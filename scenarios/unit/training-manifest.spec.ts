import { expect, test } from '@playwright/test';
import type { Manifest } from '../../reports/training/manifest';
import { manifestSteps, staleSteps, styleDigest } from '../../reports/training/manifest';
import type { Procedure } from '../procedures/types';
import { sampleGuide, sampleTake } from './training-sample';

const procedure: Procedure = {
  id: 'sample', title: '端末の追加の見本', now: '2026-04-01T09:00:00+09:00',
  steps: ['準備', '1-④', '1-⑧'].map((ref) => ({ ref, numbered: ref !== '準備', part: '', actor: 'applicant', title: ref, source: 'S0', scenes: [] })),
};
const take = sampleTake();
const guide = sampleGuide(take);
const now = (): Pick<Manifest, 'steps' | 'style'> => ({ steps: manifestSteps(procedure, take, guide), style: styleDigest() });
const reasonsOf = (made: Pick<Manifest, 'steps' | 'style'> | null, with_ = now()) => staleSteps(made, with_).map(({ ref, reasons }) => [ref, ...reasons]);

test.describe('教材の作り直し', () => {
  test('何も変わらなければ、どの手順も古くない', () => {
    expect(reasonsOf(now())).toEqual([]);
  });

  test('教材がなければ、すべての手順が新しい', () => {
    expect(reasonsOf(null)).toEqual([['準備', 'new'], ['1-④', 'new'], ['1-⑧', 'new']]);
  });

  test('画面の絵が変わった手順だけが古い', () => {
    const pictures = take.pictures.map((picture, index) => (index === 4 ? { ...picture, sha256: 'f'.repeat(64) } : picture));
    const changed = { ...now(), steps: manifestSteps(procedure, { ...take, pictures }, guide) };
    expect(reasonsOf(now(), changed)).toEqual([['1-④', 'screen']]);
  });

  test('操作する場所が動いた手順だけが古い', () => {
    const shots = take.shots.map((shot, index) => (index === 5 && shot.target ? { ...shot, target: { ...shot.target, x: shot.target.x + 10 } } : shot));
    expect(reasonsOf(now(), { ...now(), steps: manifestSteps(procedure, { ...take, shots }, guide) })).toEqual([['1-④', 'screen']]);
  });

  test('文面が変わった手順だけが古い', () => {
    const parts = guide.parts.map((part) => ({ ...part, steps: part.steps.map((step) => (step.ref === '1-⑧' ? { ...step, cares: ['番号は6桁の数字と英字です。'] } : step)) }));
    expect(reasonsOf(now(), { ...now(), steps: manifestSteps(procedure, take, { ...guide, parts }) })).toEqual([['1-⑧', 'text']]);
  });

  test('手順のデータが変わった手順だけが古い', () => {
    const steps = procedure.steps.map((step) => (step.ref === '準備' ? { ...step, note: '補いました。' } : step));
    expect(reasonsOf(now(), { ...now(), steps: manifestSteps({ ...procedure, steps }, take, guide) })).toEqual([['準備', 'data']]);
  });

  test('体裁が変われば、すべての手順が古い', () => {
    expect(reasonsOf(now(), { ...now(), style: '0'.repeat(16) })).toEqual([['準備', 'style'], ['1-④', 'style'], ['1-⑧', 'style']]);
  });

  test('手順が入れ替わり、なくなれば、それが分かる', () => {
    const [first, second, third] = now().steps;
    expect(reasonsOf(now(), { ...now(), steps: [second!, first!, third!] })).toEqual([['1-④', 'order'], ['準備', 'order']]);
    expect(reasonsOf(now(), { ...now(), steps: [first!, second!] })).toEqual([['1-⑧', 'data']]);
  });
});
