import type { Evidence } from '../evidence';
import type { LedgerEntry } from './fidelity';

type Action = Evidence['steps'][number];

/** The smallest PNG there is: one white dot. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=', 'base64');

/** An action of a handmade walk: pressing 「契約内容確認」, unless told otherwise. */
export const action = (over: Partial<Action> = {}): Action => ({
  ref: '1-①', actor: 'applicant', screen: 'メニュー画面', title: '契約内容確認を開く', url: '/dfw/nss/menu',
  action: { kind: 'press', role: 'link', label: '契約内容確認', value: null },
  controls: [{ role: 'link', label: '契約内容確認', required: false, format: null, options: null }],
  texts: ['新着情報', 'メニュー一覧'], verified: ['メニュー画面に到着'], outcome: 'passed', durationMs: 420, screenshot: null,
  ...over,
});

/** A handmade walk of two documented steps with a mail and a PDF, valid by the schema of the evidence. */
export const evidence = (over: Partial<Evidence> = {}): Evidence => ({
  procedure: 'terminal-addition', document: 'netNACCS端末の追加申込', outcome: 'passed',
  startedAt: '2026-04-01T00:00:00.000Z', durationMs: 12_345,
  steps: [
    action({ screenshot: 'terminal-addition/1-①.png' }),
    action({
      ref: '1-④', screen: '変更内容入力画面', title: '変更する項目と利用開始希望日を入力する', url: '/dfw/nss/change/1/items',
      action: { kind: 'fill', role: 'textbox', label: '利用開始希望日', value: '20260501' },
      controls: [{ role: 'textbox', label: '利用開始希望日', required: true, format: '半角数字8桁', options: null }],
      verified: ['「利用開始希望日」が20260501になった'], screenshot: 'terminal-addition/1-④.png',
    }),
    action({
      ref: '1-④', screen: '変更内容入力画面', title: '申込担当者の入力へ進む', url: '/dfw/nss/change/1/items', controls: [], texts: [],
      action: { kind: 'press', role: 'button', label: '申込担当者の入力へ進む', value: null }, verified: [],
    }),
  ],
  mails: [{
    kind: 'received', subject: '【NSS】利用申込受付完了のお知らせ', to: ['hanako@example.jp', 'taro@example.jp'],
    text: '申込受付番号 : 260001A', afterStep: '1-④',
  }],
  files: [{ name: '変更申込書_260001A.pdf', pages: 1, text: 'システムサービス利用契約変更申込書' }],
  ...over,
});

/** One entry of each origin. */
export const ledger: readonly LedgerEntry[] = [
  { id: 'screen.menu', kind: 'screen', text: 'メニュー画面', mark: 'documented: S0 1-①' },
  { id: 'button.tabOffice', kind: 'button', text: '事業所・企業', mark: 'assumed: only two tabs are named' },
  { id: 'rule.code', kind: 'rule', text: '識別番号の先頭文字', mark: 'external: E-12' },
  { id: 'rule.number', kind: 'rule', text: '申込受付番号', mark: 'decided: D-02' },
];
