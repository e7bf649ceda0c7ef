import { atMail, loggingInWith, on } from '../build';
import { temporaryAccountSteps, temporaryCredentials } from '../temporary-account';
import type { Scene, Step } from '../types';
import { PART } from './codes';
import { scenesOf } from './reused';

const BOARD = 'NACCS掲示板';
const GUIDE = 'NSS電子申請情報ページ';
const images = '文書では画像だけの場面です。「新規の利用申込」の手順から補っています。';

const scenes = (ref: string): readonly Scene[] => scenesOf(temporaryAccountSteps, ref);

const step = (ref: string, source: string, title: string, ...happening: readonly Scene[]): Step =>
  ({ ref, numbered: true, part: PART, actor: 'applicant', source, title, scenes: happening });

/** 1 to 8: from NACCS掲示板 to the first login with the 仮ログインID, on 詳細入力画面(申込担当者). The cast is `newcomer`. */
export const entry: readonly Step[] = [
  step('1', 'S3 step 1', 'NACCS掲示板にアクセスする', on(BOARD, { do: 'open' })),
  step('2', 'S3 step 2', 'NACCS掲示板のヘッダメニューにある、「契約手続(NSS)」⇒「NSS ログイン」を押下する',
    on(BOARD, { do: 'press', label: '契約手続(NSS)', to: BOARD }, { do: 'press', label: 'NSS ログイン', to: GUIDE })),
  step('3', 'S3 step 3, R-40', '「1 NSSについて」の欄の「新規申込」を押下する。netNACCSを利用している場合も「新規申込」となる',
    on(GUIDE, { do: 'press', label: '新規申込', to: 'システム利用規程画面', tab: 'new' })),
  step('4', 'S3 step 4, R-46 (D-05)', '別タブで開いたNSSでシステム利用規程をよく読み、「システム利用規定に同意する」のボタンを押下する', ...scenes('1-②')),
  step('5', 'S3 step 5, R-23', '申込担当者の情報を入力し、「申込内容確認へ進む」を押下する', ...scenes('1-③')),
  step('6', 'S3 step 6', '入力内容を確認し、「申込内容を登録する」を押下する', ...scenes('1-④'), ...scenes('1-⑤')),
  step('7', 'S3 step 7, R-04', '仮ログインID・パスワードの記載されたE-mailを受信する', ...scenes('1-⑥')),
  step('8', 'S3 step 8', 'E-mailに記載のURLにアクセスし、仮ログインID・パスワードを入力し、NSSにログインする',
    atMail({ do: 'follow', mail: '【NSS】仮ログイン登録完了のお知らせ', to: 'ログイン画面' }), loggingInWith(temporaryCredentials, 'ガイダンス画面')),
  {
    ref: 'ガイダンス画面', numbered: false, part: PART, actor: 'applicant', source: 'S3 after step 8 (pictures only), S1 2. bullet 1', note: images,
    title: 'ガイダンス画面で流れと準備するものを確認し、新規の利用申込へ進む',
    scenes: [on('ガイダンス画面', { do: 'press', label: '新規の利用申込へ進む', to: '詳細入力画面(申込担当者)' })],
  },
];
