import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

/** The tools are plain JavaScript modules without declarations; a computed path keeps TypeScript from asking for them. */
const load = (file: string) => import(path.resolve(__dirname, '../../tools', file));

test.describe('record の引数', () => {
  test('知らないもの、矛盾するものを断る', async () => {
    const { recordOptions } = await load('lib/record-options.mjs');
    expect(recordOptions([])).toEqual({ ids: [], list: false, check: false, language: 'ja' });
    expect(recordOptions(['logout', 'logout', '--check', '--lang=en'])).toEqual({ ids: ['logout'], list: false, check: true, language: 'en' });
    expect(recordOptions(['--help'])).toBeNull();
    expect(() => recordOptions(['--lang', 'fr'])).toThrow('--lang には ja か en を指定してください（指定値: fr）。');
    expect(() => recordOptions(['--list', 'logout'])).toThrow('--list は、ほかの指定と同時には使えません。');
    expect(() => recordOptions(['--fast'])).toThrow('不明なオプションです: --fast');
  });
});

test.describe('進み具合', () => {
  test('割合と、残りの時間を言う', async () => {
    const { howFar } = await load('lib/progress.mjs');
    expect(howFar(0, 0, 1000)).toBe('[  0%]');
    expect(howFar(0.5, 0, 8_000)).toBe('[ 50%] 残り約8秒');
    expect(howFar(0.25, 0, 30_000)).toBe('[ 25%] 残り約1分30秒');
    expect(howFar(0.5, 0, 120_000)).toBe('[ 50%] 残り約2分');
    expect(howFar(1, 0, 120_000)).toBe('[100%]');
  });
});

test.describe('動画の ffmpeg', () => {
  /** A program that answers as ffmpeg does. */
  const fake = (folder: string, encoders: string): string => {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'ffmpeg');
    writeFileSync(file, `#!/bin/sh\necho "${encoders}"\n`);
    chmodSync(file, 0o755);
    return file;
  };
  test.skip(process.platform === 'win32', '見本のプログラムはシェルスクリプトです。');

  test('指定されたもの、PATHのものの順に探す', async ({}, testInfo) => {
    const { ensureEncoder } = await load('setup/encoder.mjs');
    const [own, onPath] = [fake(testInfo.outputPath('own'), 'V libx264'), fake(testInfo.outputPath('path'), 'V libx264')];
    const options = { log: () => {}, mayInstall: false };
    expect(await ensureEncoder({ ...options, env: { FFMPEG_BIN: own, PATH: path.dirname(onPath) } })).toBe(own);
    expect(await ensureEncoder({ ...options, env: { PATH: path.dirname(onPath) } })).toBe(onPath);
  });

  test('H.264 を書けないものは使わず、入れ方を言って先へ進む', async ({}, testInfo) => {
    const { ensureEncoder } = await load('setup/encoder.mjs');
    const poor = fake(testInfo.outputPath('poor'), 'V libvpx');
    const said: string[] = [];
    expect(await ensureEncoder({ log: (line: string) => said.push(line), mayInstall: false, env: { PATH: path.dirname(poor) } })).toBeNull();
    expect(said.join()).toMatch(/ffmpeg（H\.264対応）が見つかりません。動画を除いて作ります。.*ffmpeg/);
  });
});
