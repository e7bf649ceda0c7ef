/**
 * システム構成図 and other attached files (S1 2., R-10, R-11, R-14, D-26): choosing, attaching, the list, removing, downloading;
 * what may be attached, and who may download it.
 */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '../../fixtures';
import { FormData as Data } from '../../fixtures/data';
import { ServedNss } from '../../fixtures/served-nss';
import { tagging } from '../inventory';
import { HttpUser, inTwoMonths, type Answer } from './http/user';
import { completeNew, registerNew, temporaryFor, type NewWish } from './http/new';
import { openScreen } from './new-screen';
import { expectRows } from './rows';

const tagged = tagging('@behaviour');
const general = { connection: 'general' } as const satisfies NewWish;
const MIB = 1024 * 1024;
const file = (name: string, contents: string | Buffer = '%PDF-1.7 構成図') => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(contents) });

/** A form as the button 「システム構成図を添付する」 sends it. */
function attaching(name: string, contents: string | Uint8Array<ArrayBuffer> = '%PDF-1.7'): FormData {
  const form = new FormData();
  form.set('go', 'attach');
  form.set('file', new Blob([contents]), name);
  return form;
}

/** The message at the file input. */
const messageOf = ({ text }: Answer): string | undefined =>
  /id="file-error">([^<]*)</.exec(text)?.[1]?.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const listed = ({ text }: Answer): string[] => [...text.matchAll(/<td><a href="[^"]*">([^<]*)<\/a>/g)].map(([, name]) => name ?? '');

async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('R-11 一覧は添付するまでなく、参照・添付すると下に並び、削除するとまた消える。入力中の値は残る', tagged('R-11+', 'R-11-', 'S1-2', 'SCR-32'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'lines', general);
  const { newLines } = newcomer.nss;
  await expect(newLines.tables['添付ファイル']).toHaveCount(0);
  await newLines.fillLine({ kind: '専用線', speed: '3Mbps', options: ['予備機'], terminals: '12' });
  const [dialog] = await Promise.all([newcomer.page.waitForEvent('filechooser'), newLines.controls['参照'].click()]);
  expect(dialog.isMultiple()).toBe(false);
  await newLines.attach(file('構成図.pdf', 'x'.repeat(2048)));
  await newLines.attach(file('配線図.png', 'x'.repeat(5)));
  await expectRows(newLines.tables['添付ファイル'], [['構成図.pdf', '2KB', '削除'], ['配線図.png', '5バイト', '削除']]);
  await newLines.detach('構成図.pdf');
  await expectRows(newLines.tables['添付ファイル'], [['配線図.png', '5バイト', '削除']]);
  await expect(newLines.controls['回線速度']).toHaveValue('3Mbps');
  await expect(newLines.controls['論理端末数']).toHaveValue('12');
  await newLines.detach('配線図.png');
  await expect(newLines.tables['添付ファイル']).toHaveCount(0);
});

test('R-10 半角スペースは「+」になり、ダウンロードした名前も「+」のまま、内容は同じ', tagged('R-10+', 'D-26'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'lines', general);
  const { newLines } = newcomer.nss;
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256));
  await newLines.attach(file('本社 構成図 (最新) 100%.pdf', bytes));
  const stored = '本社+構成図+(最新)+100%.pdf';
  await expectRows(newLines.tables['添付ファイル'], [[stored, '69KB', '削除']]);
  const got = await downloaded(newcomer.page, () => newLines.rowControls['ファイル名'](stored).click());
  expect(got.name).toBe(stored);
  expect(got.bytes.equals(bytes)).toBe(true);
});

test('ダウンロードの応答は、添付として種類を示し、表示させない', tagged('R-10+'), async ({ newcomer, nss, data }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'lines', general);
  expect((await user.upload(`${draft}/lines`, attaching('a b.txt', '<script>alert(1)</script>'))).status).toBe(303);
  const { status, headers, text } = await user.get(`${draft.replace('/new/', '/attachments/')}/0`);
  expect(status).toBe(200);
  expect(text).toBe('<script>alert(1)</script>');
  expect(headers.get('content-type')).toBe('text/plain');
  expect(headers.get('content-length')).toBe('25');
  expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a%2Bb.txt");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('選んだだけで添付していないファイルがあると、進まずに知らせる', tagged('R-14-'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'lines', general);
  const { newLines } = newcomer.nss;
  await newLines.chooseWithoutLine();
  await newLines.chooseFile(file('構成図.pdf'));
  await newLines.proceed();
  await expect(newLines.controls['参照']).toHaveAccessibleErrorMessage('選択したファイルはまだ添付されていません。ファイルを選び直し、添付するボタンをクリックしてください。');
  await expect(newLines.tables['添付ファイル']).toHaveCount(0);
});

test('添付できないファイルには、それぞれの理由を示し、一覧は変わらない', tagged('S1-2'), async ({ newcomer, nss, data }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'lines', general);
  const path = `${draft}/lines`;
  expect((await user.upload(path, attaching('構成図.pdf'))).status).toBe(303);
  const types = 'pdf、doc、docx、xls、xlsx、ppt、pptx、txt、csv、jpg、jpeg、png、gif、zip';
  const badName = 'ファイル名に使用できない文字（\\ / : * ? " < > | など）が含まれているか、ファイル名が長すぎます。ファイル名を変更してください。';
  for (const [name, contents, message] of [
    ['空.pdf', '', '「空.pdf」は内容が空のため添付できません。'],
    ['構成図.exe', 'MZ', `「構成図.exe」は添付できない種類のファイルです。（添付できる種類：${types}）`],
    ['構成図.pdf.exe', 'MZ', `「構成図.pdf.exe」は添付できない種類のファイルです。（添付できる種類：${types}）`],
    ['構成図', 'a', `「構成図」は添付できない種類のファイルです。（添付できる種類：${types}）`],
    ['構成図.PDF', 'a', '同じ名前のファイル 「構成図.PDF」 が既に添付されています。'],
    ['../構成図.pdf', 'a', badName],
    ['C:\\図\\構成図.pdf', 'a', badName],
    ['構成<図>.pdf', 'a', badName],
    [`${'図'.repeat(97)}.pdf`, 'a', badName],
  ] as const) {
    const answer = await user.upload(path, attaching(name, contents));
    expect([name, answer.status, messageOf(answer)]).toEqual([name, 422, message]);
    expect(listed(answer)).toEqual(['構成図.pdf']);
  }
  const nothing = new FormData();
  nothing.set('go', 'attach');
  expect(messageOf(await user.upload(path, nothing))).toBe('添付するファイルを選択してください。');
  expect(listed(await user.get(path))).toEqual(['構成図.pdf']);
});

test('濁点が2文字の名前（NFD）は1文字にそろえ、同じ名前として扱う', tagged('S1-2'), async ({ newcomer, nss, data }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'lines', general);
  const name = 'ガイド.pdf';
  expect((await user.upload(`${draft}/lines`, attaching(name.normalize('NFD')))).status).toBe(303);
  expect(listed(await user.get(`${draft}/lines`))).toEqual([name.normalize('NFC')]);
  expect((await user.upload(`${draft}/lines`, attaching(name))).status).toBe(422);
});

test('10個まで添付でき、11個目は断る。1つ減らせば、また添付できる', tagged('S1-2'), async ({ newcomer, nss, data }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'lines', general);
  for (let number = 1; number <= 10; number += 1) expect((await user.upload(`${draft}/lines`, attaching(`${number}.pdf`))).status).toBe(303);
  const refused = await user.upload(`${draft}/lines`, attaching('11.pdf'));
  expect([refused.status, messageOf(refused)]).toEqual([422, '添付できるファイルは10個までです。']);
  await user.post(`${draft}/lines`, { go: 'detach:0' });
  expect((await user.upload(`${draft}/lines`, attaching('11.pdf'))).status).toBe(303);
  expect(listed(await user.get(`${draft}/lines`))).toEqual(['2.pdf', '3.pdf', '4.pdf', '5.pdf', '6.pdf', '7.pdf', '8.pdf', '9.pdf', '10.pdf', '11.pdf']);
});

test('20MBちょうどは添付でき、1バイトでも超えると断る', tagged('S1-2'), async ({ newcomer, nss, data }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'lines', general);
  const refused = await user.upload(`${draft}/lines`, attaching('大.zip', new Uint8Array(20 * MIB + 1)));
  expect([refused.status, messageOf(refused)]).toEqual([422, '「大.zip」はファイルサイズが20MBを超えるため添付できません。']);
  const taken = await user.upload(`${draft}/lines`, attaching('大.zip', new Uint8Array(20 * MIB).fill(7)));
  expect(taken.status).toBe(303);
  expect((await user.get(`${draft}/lines`)).text).toContain('20.0MB');
  const { headers } = await user.get(`${draft.replace('/new/', '/attachments/')}/0`);
  expect(headers.get('content-length')).toBe('20971520');
});

test('添付ファイルは、申込んだ本人だけがダウンロードできる。削除したファイルは、もうない', tagged('S1-2'), async ({ newcomer, nss, data, control }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'lines', general);
  await user.upload(`${draft}/lines`, attaching('構成図.pdf'));
  const address = `${draft.replace('/new/', '/attachments/')}/0`;
  const others = await Promise.all([temporaryFor(nss, data.newcomer(2)), control.createAccount()]);
  for (const account of others) expect((await (await HttpUser.at(nss, account)).get(address)).status).toBe(404);
  const visitor = await new HttpUser(nss.url, { loginId: '', password: '' }).get(address);
  expect([visitor.status, visitor.location]).toEqual([303, expect.stringContaining('/dfw/login/')]);
  for (const wrong of ['1', '-1', 'x', '00000', '0%2F..']) expect((await user.get(address.replace(/0$/, wrong))).status).toBe(404);
  expect((await user.get(address)).status).toBe(200);
  await user.post(`${draft}/lines`, { go: 'detach:0' });
  expect((await user.get(address)).status).toBe(404);
});

test('登録した申込の添付ファイルは、申込者と審査後の事業所がダウンロードでき、ほかの人にはない', tagged('S1-2', 'D-12'), async ({ nss, data, control }) => {
  const people = data.newcomer();
  const user = await HttpUser.at(nss, await temporaryFor(nss, people));
  const number = await registerNew(user, people, general);
  const address = `/dfw/nss/applications/${number}/attachments/0`;
  expect((await user.get(address)).text).toBe('%PDF-1.7 システム構成図');
  expect((await control.application(number))['attachments']).toEqual([{ name: 'システム構成図.pdf', size: 30 }]);
  expect((await (await HttpUser.at(nss, await control.createAccount())).get(address)).status).toBe(404);
  await control.review(number, { decision: 'approve' });
  const { officeCode } = await control.application(number);
  const office = (await control.accounts()).find(({ loginId }) => loginId === officeCode)!;
  expect((await (await HttpUser.at(nss, office)).get(address)).text).toBe('%PDF-1.7 システム構成図');
});

test('NSSを強制終了しても、入力中の申込の添付ファイルは残る', tagged('S1-2'), async ({ mailbox }, testInfo) => {
  test.slow();
  const start = (): Promise<ServedNss> => ServedNss.start({ dataFile: testInfo.outputPath('nss.db'), smtp: mailbox.smtp, mailpitUrl: mailbox.url });
  const before = await start();
  let after: ServedNss | undefined;
  try {
    const people = new Data(1, 'restart.example.jp').newcomer();
    const served = { url: before.url, control: before.control, seed: 1, mailDomain: 'restart.example.jp' };
    const user = await HttpUser.at(served, await temporaryFor(served, people));
    const { location } = await user.post('/dfw/nss/new/guidance', {});
    const path = await completeNew(user, location, people, { ...general, startDate: inTwoMonths(), until: 'lines' });
    expect((await user.upload(path, attaching('構成図 1.pdf', 'a'.repeat(MIB)))).status).toBe(303);
    await before.kill();
    after = await start();
    user.moveTo(after.url);
    expect(listed(await user.get(path))).toEqual(['構成図+1.pdf']);
    expect((await user.get(`${path.replace('/new/', '/attachments/').replace(/lines$/, '0')}`)).text).toBe('a'.repeat(MIB));
  } finally {
    await before.kill();
    await after?.kill();
  }
});
