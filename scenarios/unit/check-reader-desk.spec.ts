import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { publish } from '../../reports/document-check/output/publish';
import { planOf } from '../../reports/document-check/reader-plan';
import { place, sampleDocument } from './check-output-sample';

const lib = path.resolve(__dirname, '../../tools/lib');
const lockModule = () => import(path.join(lib, 'lock.mjs'));
const script = (body: string) => ['--input-type=module', '-e', body];

test.describe('NSSを調べるコマンドは1つずつ', () => {
  test('先に始めたコマンドが終わるまで待ち、終わったら続ける', async ({}, testInfo) => {
    const { takeLock } = await lockModule();
    const file = testInfo.outputPath('cache', 'truth.lock');
    const giveBack = await takeLock(file, { limitMs: 60_000, onWait: () => undefined });
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    const waited: number[] = [];
    const second = takeLock(file, { limitMs: 60_000, onWait: (pid: number) => waited.push(pid) });
    await expect.poll(() => waited).toEqual([process.pid]);
    giveBack();
    (await second)();
    expect(existsSync(file)).toBe(false);
  });

  test('持ち主のいない札、古すぎる札は取り上げ、時間切れなら1行で断る', async ({}, testInfo) => {
    const { takeLock } = await lockModule();
    const file = testInfo.outputPath('truth.lock');
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    for (const [content, ageMs] of [[String(gone), 0], [String(process.pid), 61_000], ['', 5_000]] as const) {
      writeFileSync(file, content);
      utimesSync(file, new Date(Date.now() - ageMs), new Date(Date.now() - ageMs));
      const giveBack = await takeLock(file, { limitMs: 60_000, onWait: () => { throw new Error('waits'); } });
      giveBack();
    }
    writeFileSync(file, '1');
    await expect(takeLock(file, { limitMs: 1_000, onWait: () => utimesSync(file, new Date(Date.now() + 60_000), new Date(Date.now() + 60_000)) })).rejects.toThrow('プロセス 1 が終わるのを待ちましたが、終わりません。');
  });
});

test('Ctrl-Cで1行を残して終了コード130で終わり、札も書きかけの報告も残さない', async ({}, testInfo) => {
  const [lock, staging] = [testInfo.outputPath('truth.lock'), testInfo.outputPath('staging')];
  const child = spawn(process.execPath, script(`
    import { rmSync, writeFileSync } from 'node:fs';
    const { endWhenInterrupted } = await import(${JSON.stringify(path.join(lib, 'interrupt.mjs'))});
    const { takeLock } = await import(${JSON.stringify(path.join(lib, 'lock.mjs'))});
    endWhenInterrupted();
    await takeLock(${JSON.stringify(lock)}, { limitMs: 60000, onWait: () => undefined });
    writeFileSync(${JSON.stringify(staging)}, '');
    process.on('exit', () => rmSync(${JSON.stringify(staging)}));
    setInterval(() => undefined, 1000);
  `), { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (text) => { told += text; });
  await expect.poll(() => existsSync(staging)).toBe(true);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect([told.trim(), existsSync(lock), existsSync(staging)]).toEqual(['中断しました。', false, false]);
});

test('書き込めない置き場所は、理由とともに1行で知らせる', async ({}, testInfo) => {
  const file = testInfo.outputPath('file');
  writeFileSync(file, '');
  await expect(publish(path.join(file, 'out'), async () => undefined)).rejects.toThrow(/^報告書を書き込めません: .*（フォルダーではありません）$/);
  await expect(publish('/proc/nowhere/out', async () => undefined)).rejects.toThrow(/^報告書を書き込めません: .*（.+）$/);
});

test('届く前に触れられたメールは、その前にする操作より先には待たない', () => {
  const sample = sampleDocument();
  const of = (id: string, claim: object, action: number) => ({
    judged: { ...sample.judged[0]!, statement: { ...sample.judged[0]!.statement, id, claim, step: null, place: place(action) } as never }, action: [id, { walk: 'sample-walk', ref: '1', action }] as const,
  });
  const mail = of('m1', { kind: 'mail', name: '受付完了', to: null, notTo: [], when: null }, 9);
  const press = of('o1', { kind: 'operation', verb: 'press', label: '登録する', control: null, value: null, screen: null, isOptional: false }, 5);
  const later = { ...of('m2', { kind: 'mail', name: '受付完了', to: null, notTo: [], when: null }, 9) };
  const all = [mail, press, later];
  const plan = planOf([{ ...sample, walks: ['sample-walk'], judged: all.map(({ judged }) => judged), alignment: { of: new Map(all.map(({ action }) => action)), at: new Map(), walks: ['sample-walk'] } }]);
  expect(plan.walks[0]?.said.map(({ statement }) => statement)).toEqual(['o1', 'm2']);
});
