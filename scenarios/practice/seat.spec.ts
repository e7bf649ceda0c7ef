import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Seat } from '../../mock-server/practice/seat/seat';
import { terminalAddition } from '../procedures/terminal-addition';
import { Robot } from './robot';
import { classRoom, type Room } from './room';

// A seat: an NSS for one trainee alone, that is there again after a restart, with a NACCSセンター that answers by itself or not.

const ID = terminalAddition.id;
const { steps } = terminalAddition;
const place = (ref: string): number => steps.findIndex((step) => step.ref === ref);
const part = (from: number, to = steps.length) => ({ ...terminalAddition, steps: steps.slice(from, to) });

let room: Room;
let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'practice-spec-'));
  room = await classRoom({ folder });
});
test.afterEach(async () => {
  await room.close();
  rmSync(folder, { recursive: true, force: true });
});

const only = (seats: readonly Seat[]): Seat => seats[0] ?? (() => { throw new Error('No seat.'); })();

/** All files below a folder. */
const filesIn = (directory: string): string[] => readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .map((name) => path.join(directory, name)).filter((file) => statSync(file).isFile());

test('途中で終了しても、続きから最後まで行える。誤りとヒントの記録も残る', async () => {
  const seat = only(room.seats([ID], ['受講者']));
  const robot = new Robot(room.url, seat);
  await robot.play(part(0, place('2-①')), (action) => (action.do === 'fill' && action.label === '論理端末追加数 (netNACCS)' ? [{ ...action, value: '3' }] : [action]));
  await seat.takeHint(1);
  const before = (await seat.attempt()).record;
  const port = Number(new URL(room.url).port);
  await room.close();

  room = await classRoom({ folder, port });
  const again = room.classroom.seat(seat.seat.token);
  if (!again) throw new Error('The seat is gone.');
  expect(again.records()).toEqual([before]);
  robot.seat = again;
  await robot.play(part(place('2-①')));
  const { record, isOver } = await again.attempt();
  expect(isOver).toBe(true);
  expect(record.mistakes.map(({ kind, label }) => [kind, label])).toEqual([['value', '論理端末追加数 (netNACCS)']]);
  expect(record.hints.map(({ degree }) => degree)).toEqual([1]);
});

test('残される記録に、パスワードも認証コードもない', async () => {
  const seat = only(room.seats([ID], ['受講者']));
  await new Robot(room.url, seat).play(terminalAddition);
  const secrets = (await seat.accounts()).flatMap(({ password, userIds }) => [password, ...userIds.map((one) => one.password)]);
  await room.close();
  const records = filesIn(folder).filter((file) => file.endsWith('.json') && !file.endsWith('trainer.json'));
  expect(records.length).toBeGreaterThan(1);
  for (const file of records) for (const secret of secrets) expect(readFileSync(file, 'utf8'), file).not.toContain(secret);
  room = await classRoom();
});

test('同じログインIDの2人が同時に行っても、互いの申込もメールも見えない', async () => {
  const [one, other] = room.seats([ID], ['甲', '乙']);
  if (!one || !other) throw new Error('No seats.');
  const mine = (seat: Seat, reason: string) => new Robot(room.url, seat).play(part(0, place('審査')), (action) => (action.do === 'fill' && action.label === '変更する理由' ? [{ ...action, value: reason }] : [action]));
  await Promise.all([mine(one, '甲の理由'), mine(other, '乙の理由')]);
  const addresses = await Promise.all([one, other].map(async (seat) => (await seat.mails()).flatMap(({ to }) => to.map(({ address }) => address))));
  expect(addresses[0]?.length).toBeGreaterThan(0);
  expect(addresses[0]?.filter((address) => addresses[1]?.includes(address))).toEqual([]);
  for (const [seat, own, foreign] of [[one, '甲の理由', '乙の理由'], [other, '乙の理由', '甲の理由']] as const) {
    const robot = new Robot(room.url, seat);
    const [account] = await seat.accounts();
    await robot.open('applicant', '/dfw/login/nsscoapp/');
    await robot.press('applicant', 'ログイン', [{ do: 'fill', label: 'ログインID', value: account?.loginId ?? '' }, { do: 'fill', label: 'パスワード', value: account?.password ?? '' }]);
    await robot.press('applicant', '申込内容確認');
    const { text } = await robot.press('applicant', '詳細');
    expect(text).toContain(own);
    expect(text).not.toContain(foreign);
  }
});

test('NACCSセンターを講師が行うコースでは、講師が行うまで待つ', async () => {
  const seat = only(room.seats([ID], ['受講者'], { centre: 'trainer' }));
  const robot = new Robot(room.url, seat);
  await robot.play(part(0, place('審査')));
  expect((await seat.attempt()).goal?.kind).toBe('centre');
  await expect(robot.play(part(place('2-①')))).rejects.toThrow('利用申込確認完了のお知らせ');
  await seat.actAsCentre();
  await robot.play(part(place('2-①'), place('証明書発行')));
  expect((await seat.attempt()).goal?.kind).toBe('centre');
  expect((await seat.attempt()).record.mistakes).toEqual([]);
});

test('手順をやり直すと、NSSもその手順の初めに戻り、誤りの記録は残る', async () => {
  const seat = only(room.seats([ID], ['受講者'], { mend: true }));
  const robot = new Robot(room.url, seat);
  await robot.play(part(0, place('1-⑥')));
  const screen = robot.addressOf('applicant');
  await robot.play(part(place('1-⑥'), place('1-⑦')), (action) => (action.do === 'fill' ? [{ ...action, value: '9' }] : [action]));
  await robot.press('applicant', '申込内容を登録する');
  expect((await seat.mails()).length).toBe(1);
  const next = (await seat.attempt()).goal;
  expect(next?.kind === 'press' && next.label).toBe('次へ進む');
  await seat.again();
  expect(await seat.mails()).toEqual([]);
  await robot.open('applicant', screen);
  await robot.play(part(place('1-⑥'), place('1-⑧')));
  const { record } = await seat.attempt();
  expect(record.mistakes.map(({ kind }) => kind)).toEqual(['value', 'order']);
  expect(record.progress.done[(await seat.attempt()).next - 1]).toBe('done');
});

test('途中で終了しても、その手順の初めからやり直せる', async () => {
  const seat = only(room.seats([ID], ['受講者'], { mend: true }));
  const robot = new Robot(room.url, seat);
  await robot.play(part(0, place('1-⑥')));
  const begun = (await seat.attempt()).next;
  const screen = robot.addressOf('applicant');
  await robot.play(part(place('1-⑥'), place('1-⑦')), (action) => (action.do === 'fill' ? [{ ...action, value: '9' }] : [action]));
  await robot.press('applicant', '申込内容を登録する');
  expect((await seat.mails()).length).toBe(1);
  const port = Number(new URL(room.url).port);
  await room.close();

  room = await classRoom({ folder, port });
  const again = room.classroom.seat(seat.seat.token) ?? seat;
  await again.again();
  expect((await again.attempt()).next).toBe(begun);
  expect(await again.mails()).toEqual([]);
  robot.seat = again;
  await robot.open('applicant', screen);
  await robot.play(part(place('1-⑥'), place('1-⑧')));
  expect((await again.attempt()).record.mistakes.map(({ kind }) => kind)).toEqual(['value', 'order']);
  expect((await again.mails()).length).toBe(1);
});

test('課題が終わるまでは次へ進めず、終わると次の課題は新しいNSSで始まる', async () => {
  const seat = only(room.seats(['logout', ID], ['受講者']));
  expect(await seat.next()).toBe(false);
  const { procedure } = await seat.attempt();
  await new Robot(room.url, seat).play(procedure);
  expect(await seat.next()).toBe(true);
  expect((await seat.attempt()).procedure.id).toBe(ID);
  expect(seat.records().map((record) => [record.procedure, record.finishedAt !== null])).toEqual([['logout', true], [ID, false]]);
  await new Robot(room.url, seat).play(terminalAddition);
  expect((await seat.attempt()).record.mistakes).toEqual([]);
  expect(await seat.next()).toBe(false);
});

test('テストでは、ヒントもやり直しも、頼んでも得られない', async () => {
  const seat = only(room.seats([ID], ['受講者'], { test: true, hints: true }));
  const robot = new Robot(room.url, seat);
  await robot.play(part(0, place('1-④')));
  const begun = (await seat.attempt()).next;
  await robot.press('applicant', 'こちら（スケジュール）');
  const { next } = await seat.attempt();
  expect(next).toBeGreaterThan(begun);
  await seat.takeHint(3);
  await seat.again();
  expect((await seat.attempt()).record.hints).toEqual([]);
  expect((await seat.attempt()).next).toBe(next);
});
