/** A small guide and its take, for specs: three steps, two screens, a mail, a PDF; its pictures are drawn here. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { Box, Take, TakePicture } from '../../reports/evidence/take';
import { font, prepareFonts } from '../../reports/training/film/fonts';
import type { Guide, GuideOperation } from '../../reports/training/model';

const SUBJECT = '【NSS】利用申込受付完了のお知らせ';
const NUMBER = '260001A';
const APPLICANT = 'tsukan-hanako@example.jp';

const fieldBox = (top: number): Box => ({ x: 400, y: top, width: 520, height: 40 });
const buttonBox = (top: number): Box => ({ x: 400, y: top, width: 260, height: 48 });

interface Row { readonly label: string; readonly top: number; readonly value?: string; readonly button?: true }

/** A screen as NSS might show it: a heading, labelled fields, buttons. */
function drawn(title: string, height: number, rows: readonly Row[], width = 1440): Buffer {
  prepareFonts();
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#1c4f8a';
  context.fillRect(0, 0, width, 64);
  context.fillStyle = '#fff';
  context.font = font(26, 'bold');
  context.fillText(title, 40, 42);
  for (const { label, top, value, button } of rows) {
    const box = button ? buttonBox(top) : fieldBox(top);
    context.strokeStyle = '#556';
    context.fillStyle = button ? '#1c4f8a' : '#fff';
    context.fillRect(box.x, box.y, box.width, box.height);
    context.strokeRect(box.x, box.y, box.width, box.height);
    context.fillStyle = button ? '#fff' : '#222';
    context.font = font(16);
    context.fillText(label, button ? box.x + 20 : 80, box.y + 28);
    if (value !== undefined) context.fillText(value, box.x + 12, box.y + 27);
  }
  return canvas.toBuffer('image/png');
}

const login = (id?: string, password?: string) => drawn('ログイン画面', 900, [
  { label: 'ログインID', top: 240, ...(id ? { value: id } : {}) }, { label: 'パスワード', top: 320, ...(password ? { value: password } : {}) }, { label: 'ログイン', top: 420, button: true },
]);
const REASON = '業務量の増加に伴い、端末を2台追加するため。';
const input = (day?: string, reason?: string) => drawn('変更内容入力画面', 2100, [
  { label: '利用開始希望日', top: 400, ...(day ? { value: day } : {}) }, { label: '変更する理由', top: 1500, ...(reason ? { value: reason } : {}) }, { label: '申込担当者の入力へ進む', top: 1980, button: true },
]);

const images: Readonly<Record<string, () => Buffer>> = {
  'pictures/001.png': () => login(),
  'pictures/002.png': () => login('NAC001'),
  'pictures/003.png': () => login('NAC001', '●●●●'),
  'pictures/004.png': () => input(),
  'pictures/005.png': () => input('20260501'),
  'pictures/006.png': () => input('20260501', REASON),
  'pictures/007.png': () => drawn('変更申込登録完了画面', 900, [{ label: '申込受付番号', top: 300, value: NUMBER }, { label: '申込書を出力する', top: 500, button: true }]),
  'pictures/008.png': () => drawn(`Mailpit ${SUBJECT}`, 1300, [{ label: '宛先', top: 120, value: APPLICANT }, { label: '申込受付番号', top: 1000, value: NUMBER }]),
  'pictures/009.png': () => drawn(`変更申込書_${NUMBER}.pdf`, 1684, [{ label: '申込受付番号', top: 200, value: NUMBER }, { label: '利用開始希望日', top: 1400, value: '2026/05/01' }], 1191),
};

type Step = Take['evidence']['steps'][number];
type Shot = Take['shots'][number];

interface Moment {
  readonly ref: string; readonly actor?: string; readonly screen: string; readonly title: string; readonly action: Step['action'];
  readonly part: string; readonly before: number | null; readonly after: number | null; readonly target?: Box; readonly typed?: string; readonly masked?: Box[];
}

const act = (kind: string, role: string | null, label: string | null, value: string | null = null): Step['action'] => ({ kind, role, label, value });
const FIRST = '1. 変更の申込';
const SECOND = '2. 受付の確認';

const moments: readonly Moment[] = [
  { ref: '準備', screen: 'ログイン画面', title: '画面を開く', action: act('open', null, null), part: FIRST, before: null, after: 0 },
  { ref: '準備', screen: 'ログイン画面', title: '「ログインID」に NAC001 を入力する', action: act('fill', 'textbox', 'ログインID', 'NAC001'), part: FIRST, before: 0, after: 1, target: fieldBox(240), typed: 'NAC001' },
  { ref: '準備', screen: 'ログイン画面', title: '「パスワード」を入力する', action: act('fill', 'textbox', 'パスワード', '●●●●'), part: FIRST, before: 1, after: 2, target: fieldBox(320), typed: '●●●●' },
  { ref: '準備', screen: 'ログイン画面', title: '「ログイン」を押す', action: act('press', 'button', 'ログイン'), part: FIRST, before: 2, after: 3, target: buttonBox(420) },
  { ref: '1-④', screen: '変更内容入力画面', title: '「利用開始希望日」に 20260501 を入力する', action: act('fill', 'textbox', '利用開始希望日', '20260501'), part: FIRST, before: 3, after: 4, target: fieldBox(400), typed: '20260501' },
  { ref: '1-④', screen: '変更内容入力画面', title: `「変更する理由」に ${REASON} を入力する`, action: act('fill', 'textbox', '変更する理由', REASON), part: FIRST, before: 4, after: 5, target: fieldBox(1500), typed: REASON },
  { ref: '1-④', screen: '変更内容入力画面', title: '「申込担当者の入力へ進む」を押す', action: act('press', 'button', '申込担当者の入力へ進む'), part: FIRST, before: 5, after: 6, target: buttonBox(1980) },
  { ref: '1-⑧', screen: '変更申込登録完了画面', title: '「申込受付番号」を控える', action: act('read', null, '申込受付番号', NUMBER), part: SECOND, before: 6, after: 6, target: fieldBox(300) },
  { ref: '1-⑧', screen: '変更申込登録完了画面', title: `「申込書を出力する」を押し、PDF 変更申込書_${NUMBER}.pdf を確認する`, action: act('expectFile', 'button', '申込書を出力する', `変更申込書_${NUMBER}.pdf`), part: SECOND, before: 6, after: 8, target: buttonBox(500) },
  { ref: '1-⑧', actor: 'centre', screen: 'NACCSセンター', title: '2営業日たつ', action: act('clock', null, 'NSSの時計', '2026-04-03T09:00:00+09:00'), part: SECOND, before: null, after: null },
  { ref: '1-⑧', screen: 'E-mail', title: `E-mail「${SUBJECT}」が 申込担当者 に届いたことを確認する`, action: act('expectMail', null, SUBJECT, APPLICANT), part: SECOND, before: null, after: 7, target: fieldBox(1000) },
];

const screens = [...new Set(moments.map(({ ref, screen }) => `${ref} ${screen}`))];

/** The take. @param altered pictures other than the sample's, by their paths */
export function sampleTake(altered: Readonly<Record<string, Buffer>> = {}): Take {
  const pictures = Object.entries({ ...samplePictures(), ...altered }).map(([file, png]): TakePicture => (
    { file, width: png.readUInt32BE(16), height: png.readUInt32BE(20), sha256: createHash('sha256').update(png).digest('hex') }));
  return {
    evidence: {
      procedure: 'sample', document: '端末の追加の見本', outcome: 'passed', startedAt: '2026-04-01T09:00:00+09:00', durationMs: 1200,
      steps: moments.map(({ ref, actor, screen, title, action }) => ({
        ref, actor: actor ?? 'applicant', screen, title, url: null, action, texts: [screen], verified: [], outcome: 'passed', durationMs: 10, screenshot: null,
        controls: action.role === null || action.label === null ? [] : [{ role: action.role, label: action.label, required: action.role === 'textbox', format: action.label === '利用開始希望日' ? '半角数字8桁' : null, options: null }],
      })),
      mails: [{ kind: '受付完了', subject: SUBJECT, to: [APPLICANT], text: `通関 花子 様\n\n申込受付番号：${NUMBER}\n`, afterStep: '1-⑧' }],
      files: [{ name: `変更申込書_${NUMBER}.pdf`, pages: 1, text: `申込受付番号 ${NUMBER}\n利用開始希望日 2026/05/01` }],
    },
    shots: moments.map(({ ref, screen, part, before, after, target, typed, masked }, index): Shot => ({
      part, scene: screens.filter((each) => each.startsWith(`${ref} `)).indexOf(`${ref} ${screen}`),
      action: moments.slice(0, index).filter((each) => each.ref === ref && each.screen === screen).length,
      before, after, target: target ?? null, typed: typed ?? null, masked: masked ?? [],
    })),
    pictures, mails: [7], files: [[8]],
  };
}

const operation = (shot: number, text: string, callout: number | null, box: Box | null, hint: string | null = null): GuideOperation => ({ text, hint, callout, box, shot });

/** The guide to the take. */
export function sampleGuide(take = sampleTake()): Guide {
  const picture = (index: number): TakePicture | null => take.pictures[index] ?? null;
  const { mails: [mail], files: [file] } = take.evidence;
  return {
    id: 'sample', title: '端末の追加の見本', document: '端末の追加の見本',
    introduction: ['端末を追加する申込の流れを示します。', '申込担当者が行います。', 'ログインIDとパスワードを用意してください。'],
    parts: [
      {
        title: FIRST, steps: [
          { ref: '準備', numbered: false, anchor: 'step-01', title: 'ログインする', actor: '申込担当者', reference: '「端末の追加の見本」準備', cares: [], then: ['変更内容入力画面が表示されます。'], views: [
            { screen: 'ログイン画面', picture: picture(2), operations: [
              operation(0, 'ログイン画面を開きます。', null, null),
              operation(1, '「ログインID」に例：NAC001を入力します。', 1, fieldBox(240)),
              operation(2, '「パスワード」を入力します。', 2, fieldBox(320), 'パスワードは人に見せないでください。'),
              operation(3, '「ログイン」ボタンを押します。', 3, buttonBox(420)),
            ] },
          ] },
          { ref: '1-④', numbered: true, anchor: 'step-02', title: '変更内容を入力する', actor: '申込担当者', reference: '「端末の追加の見本」1-④', cares: ['「利用開始希望日」は半角数字8桁で入力します。'], then: ['変更申込登録完了画面が表示されます。'], views: [
            { screen: '変更内容入力画面', picture: picture(5), operations: [
              operation(4, '「利用開始希望日」に例：20260501を入力します。', 1, fieldBox(400), '半角数字8桁'),
              operation(5, `「変更する理由」に例：${REASON}を入力します。`, 2, fieldBox(1500), '240文字まで'),
              operation(6, '「申込担当者の入力へ進む」ボタンを押します。', 3, buttonBox(1980)),
            ] },
          ] },
        ],
      },
      {
        title: SECOND, steps: [
          { ref: '1-⑧', numbered: true, anchor: 'step-03', title: '申込受付番号を控え、メールを確認する', actor: '申込担当者', reference: '「端末の追加の見本」1-⑧', cares: ['申込受付番号は、後の確認に使います。'], then: ['受付完了のメールが届きます。'], views: [
            { screen: '変更申込登録完了画面', picture: picture(6), operations: [
              operation(7, '「申込受付番号」を控えます。', 1, fieldBox(300), '後の手順で使うため、必ず控えてください。'),
              operation(8, '「申込書を出力する」ボタンを押し、PDFを確認します。', 2, buttonBox(500)),
            ] },
            { screen: 'NACCSセンター', picture: null, operations: [operation(9, '2営業日後まで待ちます。', null, null)] },
            { screen: 'E-mail', picture: picture(7), operations: [operation(10, `E-mail「${SUBJECT}」が届いたことを確認します。`, 1, fieldBox(1000))] },
          ] },
        ],
      },
    ],
    mails: mail ? [{ subject: mail.subject, to: mail.to, text: mail.text, anchor: 'step-03', picture: picture(7) }] : [],
    files: file ? [{ name: file.name, anchor: 'step-03', pages: take.pictures.slice(8, 9) }] : [],
    glossary: [
      { term: '申込受付番号', reading: 'もうしこみうけつけばんごう', meaning: '申込を登録すると付く番号です。' },
      { term: '利用開始希望日', reading: null, meaning: '変更した内容で利用を始めたい日です。' },
    ],
  };
}

let kept: Readonly<Record<string, Buffer>> | undefined;

/** The sample's pictures by their paths; always the same bytes. */
export const samplePictures = (): Readonly<Record<string, Buffer>> => (kept ??= Object.fromEntries(Object.entries(images).map(([file, draw]) => [file, draw()])));

/** Writes `take.json` and its pictures. @returns the take */
export function writeSample(folder: string, altered: Readonly<Record<string, Buffer>> = {}): Take {
  mkdirSync(path.join(folder, 'pictures'), { recursive: true });
  for (const [file, png] of Object.entries({ ...samplePictures(), ...altered })) writeFileSync(path.join(folder, file), png);
  const take = sampleTake(altered);
  writeFileSync(path.join(folder, 'take.json'), `${JSON.stringify(take, null, 1)}\n`);
  return take;
}
