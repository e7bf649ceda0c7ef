import type { Evidence, EvidenceControl, EvidenceStep } from '../../reports/evidence';
import type { Facts } from '../../reports/evidence/facts';
import type { Look } from '../../reports/evidence/screens';
import type { Sources } from '../../reports/document-check/truth/assemble';
import type { Procedure } from '../procedures';

/** A small made-up NSS: two screens, a list with rows, a mail, a file. */

export const control = (role: string, label: string, more: Partial<EvidenceControl> = {}): EvidenceControl =>
  ({ role, label, required: false, format: null, options: null, ...more });

export const procedure: Procedure = {
  id: 'sample', title: '見本の手続き', now: '2026-04-01T09:00:00+09:00',
  steps: [
    {
      ref: '1-①', numbered: true, part: '1. 変更申込', actor: 'applicant', source: 'S0 1-①', title: '一覧から選ぶ',
      scenes: [{ screen: 'メニュー画面', actions: [
        { do: 'check', blocked: '請求内容参照', because: 'まだ押せません。' }, { do: 'press', label: '詳細', row: '260001A', to: '申込内容参照画面' },
      ] }],
    },
    {
      ref: '1-②', numbered: false, part: '1. 変更申込', actor: 'manager', source: 'assumed: なし', title: 'E-mailを確認する',
      scenes: [{ screen: 'E-mail', actions: [{ do: 'expectMail', kind: '受付完了', subject: '【NSS】見本受付のお知らせ', to: ['applicant', 'partner'], contains: [] }] }],
    },
  ],
};

const step = (ref: string, actor: string, screen: string, action: EvidenceStep['action'], more: Partial<EvidenceStep> = {}): EvidenceStep => ({
  ref, actor, screen, title: '', url: null, action, controls: [], texts: [], verified: [], outcome: 'passed', durationMs: 1, screenshot: null, ...more,
});

const menu = {
  url: '/dfw/nss/menu', texts: ['メニュー', '新着情報', 'メニュー'],
  controls: [control('button', '詳細'), control('button', '詳細'), control('link', '請求内容参照'), control('button', ''), control('link', '日付に誤りがあります。')],
};

export const evidence: Evidence = {
  procedure: 'sample', document: '見本の手続き', outcome: 'passed', startedAt: '2026-04-01T00:00:00.000Z', durationMs: 1,
  steps: [
    step('1-①', 'applicant', 'メニュー画面', { kind: 'check', role: 'link', label: '請求内容参照', value: '請求は、まだありません。' }, menu),
    step('1-①', 'applicant', 'メニュー画面', { kind: 'press', role: 'button', label: '詳細', value: null }, { ...menu, screenshot: 'sample/01.png' }),
    step('1-②', 'manager', 'E-mail', { kind: 'expectMail', role: null, label: '【NSS】見本受付のお知らせ', value: 'a@example.jp' }),
  ],
  mails: [{ kind: '受付完了', subject: '【NSS】見本受付のお知らせ', to: ['a@example.jp'], text: '受け付けました。', afterStep: '1-②' }],
  files: [],
};

export const looks: Look[] = [
  {
    name: '変更内容入力画面', title: '変更申込内容 入力', site: 'NACCSサポートシステム', path: '/dfw/nss/change/-/items', texts: ['変更申込内容 入力'], picture: 'pictures/a.png',
    controls: [
      { ...control('textbox', '変更する理由', { required: true, format: '240文字以内' }), field: 'reason', inRow: false },
      { ...control('textbox', '氏名 姓：'), field: null, inRow: false },
      { ...control('link', 'こちら'), field: null, inRow: false }, { ...control('link', 'こちら'), field: null, inRow: false },
      { ...control('link', 'メニュー'), field: null, inRow: false }, { ...control('link', 'メニュー'), field: null, inRow: false },
      { ...control('checkbox', '識別番号の廃止 1ANACA0A'), field: null, inRow: true },
      { ...control('radio', '接続形態', { options: ['netNACCS', '一般NACCS'] }), field: null, inRow: false },
      { ...control('button', '修正する 申込担当者'), field: null, inRow: false },
    ],
    leads: [{ label: 'こちら', path: '/a' }, { label: 'こちら', path: '/b' }, { label: 'メニュー', path: '/dfw/nss/menu' }, { label: 'メニュー', path: '/dfw/nss/menu' }],
  },
];

export const facts: Facts = {
  ledger: [
    { id: 'screen.menu', kind: 'screen', text: 'メニュー画面', mark: 'documented: S0 1-①' },
    { id: 'field.reason', kind: 'field', text: '変更する理由', mark: 'documented: S0 1-④' },
    { id: 'button.a', kind: 'button', text: '詳細', mark: 'assumed: no screen shows it' },
    { id: 'button.b', kind: 'button', text: '詳細', mark: 'documented: S0 2-②' },
    { id: 'message.a', kind: 'message', text: '受付が完了しました。', mark: 'documented: S0 1-⑧' },
  ],
  screens: [{ name: 'メニュー画面', title: 'メニュー', site: 'NACCSサポートシステム', mark: 'documented: S0 1-①' }],
  mails: [
    { kind: '見本受付', subject: '【NSS】見本受付のお知らせ', names: ['見本作業完了'], to: ['管理責任者'], text: '', mark: 'documented: S0 1-⑧' },
    { kind: '見本無効', subject: '【NSS】見本無効のお知らせ', names: [], to: ['申込担当者'], text: '無効です。', mark: 'decided: D-20' },
  ],
  fields: [
    { id: 'reason', label: '変更する理由', maxLength: 240, mark: 'documented: S0 1-④' },
    { id: 'familyName', label: '氏名 姓：', maxLength: 20, mark: 'assumed: 見本' }, { id: 'otherName', label: '氏名 姓：', maxLength: 30, mark: 'assumed: 見本' },
  ],
  documents: [{ name: '見本承認通知', label: '承認通知を出力する', screen: '申込内容参照画面', mark: 'documented: S0 2-③' }],
  facts: [{ id: 'R-01', text: '48時間', kind: 'duration', values: ['48時間'], terms: [['仮アカウント']], mark: 'documented: S1 1.' }],
};

export const sources = (more: Partial<Sources> = {}): Sources => ({ product: 'p', folder: '/truth', evidence: [evidence], looks, facts, ...more });
