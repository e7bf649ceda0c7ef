import { expect, test } from '../../fixtures';
import type { ReadStatement, Said } from '../../reports/evidence/reader';
import { terminalAddition } from '../procedures/terminal-addition';
import { isOnScreen, momentsOf } from '../reader/known';
import { follow } from '../reader/robot';
import { settingOf, staged } from '../walk/staged';

// The robot may meet passwords and 認証コード.
test.use({ ...settingOf(terminalAddition), trace: 'off', screenshot: 'off' });

/** What a right document says of part 1: every input and every button, by its label. */
const right: readonly Said[] = momentsOf(terminalAddition)
  .filter((moment) => moment.step.ref.startsWith('1-') && isOnScreen(moment) && 'label' in moment.action)
  .filter(({ action }) => ['press', 'fill', 'tick', 'switchTab'].includes(action.do))
  .map(({ action, index, step }) => ({
    statement: `s${index}`, step: step.ref, quote: '', kind: 'operation', action: index, value: null,
    verb: { press: 'press', fill: 'fill', tick: 'tick', switchTab: 'openTab' }[action.do as 'press'] ?? null,
    label: 'label' in action ? action.label : '',
  }));

const labelled = (label: string) => (said: Said): boolean => said.label === label;
const without = (label: string): Said[] => right.filter((said) => !labelled(label)(said));
const renamed = (label: string, as: string): Said[] => right.map((said) => (labelled(label)(said) ? { ...said, label: as } : said));
const remarkable = (read: readonly ReadStatement[]): ReadStatement[] => read.filter(({ outcome }) => outcome !== 'followed');

const cases: Record<string, { readonly said: readonly Said[]; readonly remarks: readonly Record<string, unknown>[] }> = {
  'follows a right document to its end': { said: right, remarks: [] },
  'is stuck at a button of another name, and goes on': {
    said: renamed('申込内容選択へ進む', '申込項目選択へ進む'),
    remarks: [{ outcome: 'stuck', step: '1-③', message: '「変更申込ガイダンス画面」に「申込項目選択へ進む」が見つかりません。', screen: '変更申込ガイダンス画面' }],
  },
  'supplies an input that the document does not mention': {
    said: without('利用開始希望日'),
    remarks: [{ outcome: 'supplied', step: '1-④', supplied: ['利用開始希望日'], message: '文書に書かれていない入力が必要でした: 「利用開始希望日」' }],
  },
  'names the button of a step that is missing': {
    said: without('申込内容選択へ進む'),
    remarks: [{ outcome: 'stuck', statement: null, message: '文書に書かれていない操作が必要です: 「申込内容選択へ進む」' }],
  },
  'does not take a press for an input': {
    said: right.map((said) => (said.label === '変更する理由' ? { ...said, verb: 'press' } : said)),
    remarks: [{ outcome: 'stuck', step: '1-④', message: '「変更内容入力画面」に「変更する理由」が見つかりません。' }],
  },
};

for (const [title, { said, remarks }] of Object.entries(cases)) {
  test(`the literal reader ${title}`, async ({ nss, people, centre, clock }, testInfo) => {
    const stage = await staged(terminalAddition, { nss, people, centre, clock });
    const { read } = await follow(terminalAddition, stage, { document: 0, walk: terminalAddition.id, said: [...said] }, testInfo.outputPath());
    expect(remarkable(read)).toMatchObject([...remarks]);
    expect(read.filter(({ outcome }) => outcome === 'followed').length).toBe(said.length - remarks.filter((remark) => !('statement' in remark)).length);
    expect(JSON.stringify(read)).not.toContain(people.applicant.account.password);
  });
}
