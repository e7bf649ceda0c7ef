/** The application page of the console for every part that a change can have, and for re-issues: what stands beside what is to come. */
import { expect, test } from '@playwright/test';
import type { Nss } from '../../mock-server/app';
import type { ChangeApplication, ReissueApplication } from '../../mock-server/domain/application';
import type { ChangeRequest } from '../../mock-server/domain/changes/request';
import { buildContract } from '../../mock-server/seed';
import { filledNss, newApplication, NOW } from './filled-nss';

/** The office that the seed makes. */
const before = buildContract({ seed: 1, index: 0, mailDomain: 'example.jp' });
const { officeCode, contact } = before;
const place = newApplication.contents.office;
const registered = {
  applicant: officeCode, officeCode, contact, status: 'received', appliedAt: NOW, reviewedAt: null, completedAt: null, inForce: false, startDate: null, remarks: '',
  granted: [], attachments: [], entered: {}, progress: [], newsId: null,
} as const;
const change = (receiptNumber: string, asked: ChangeRequest): ChangeApplication => ({
  ...registered, kind: 'change', receiptNumber, requestedStartDate: '2026-07-01', items: [], reason: '変更のため', change: asked, grantedCodes: [], before,
});
const code = before.userCodes[0]!;
const line = { kind: '専用線', speed: '3Mbps', redundant: true, spare: false, ping: false, maintenance: '平日' } as const;

const parts: ChangeRequest = {
  company: { company: { ...before.company, name: '新港商事株式会社' }, office: before.office },
  codes: {
    changed: [{ code: code.code, systemKind: code.systemKind, retired: [code.ids[0]!.id], added: [{ trades: ['通関業'], method: 'netNACCS', count: 3, singleSignOn: false }], trades: { added: ['海貨業'], removed: [] } }],
    added: [{ shared: null, systemKind: '海上', ids: [{ trades: ['CY'], method: 'インタラクティブ', count: 2, singleSignOn: false }], statistics: { paid: false, free: true, storage: false } }],
  },
  general: { addedLine: { line, works: { place, person: '工事　太郎', phone: '0445206266', wish: '2026-06-20' } }, changedLine: null, abolishLines: [], addTerminals: 4, abolishTerminals: [], addMailboxes: 1, abolishMailboxes: [] },
  plan: { net: 'A', general: null },
  billing: { payment: '銀行振込' },
};
const reissue: ReissueApplication = { ...registered, kind: 'reissue', receiptNumber: '260003A', terminals: ['00001A'], cause: '端末の入替' };

let nss: Nss;
test.beforeEach(() => {
  nss = filledNss((store) => {
    for (const row of [change('260001A', parts), change('260002A', { other: { termination: { cause: '事業所廃止' } } }), reissue]) store.put('applications', row);
  });
});
test.afterEach(() => nss.close());

/** The comparison on the page of an application: each item with its two sides; what is struck out in [ ], what is new in { }. */
async function compared(number: string): Promise<string[]> {
  const html = await (await nss.app.request(`http://localhost/__nss/console/applications/${number}`)).text();
  const table = /<table class="compare".*?<\/table>/s.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr.*?<\/tr>/gs)].slice(1).map(([row]) => row
    .replace(/<del>(.*?)<\/del>/g, '[$1]').replace(/<ins>(.*?)<\/ins>/g, '{$1}').replace(/<\/li><li>/g, '、').replace(/<\/t[dh]>/g, '｜').replace(/<[^>]+>/g, ''));
}

test('変更申込: 変わる項目だけを並べ、名前がまだないものは数で示す', { tag: '@unit' }, async () => {
  const rows = await compared('260001A');
  const { name, ...rest } = before.company;
  expect(name).not.toBe('新港商事株式会社');
  expect(rows.find((row) => row.startsWith('企業｜'))).toMatch(new RegExp(`^企業｜\\[${name}\\]、.*${rest.phone}｜{新港商事株式会社}、.*${rest.phone}｜$`));
  const own = rows.find((row) => row.startsWith(`利用者コード ${code.code}｜`));
  for (const words of [`[${code.ids[0]!.id}]`, `{${code.ids[0]!.id}（廃止）}`, '{海貨業}', '{識別番号の追加 通関業 3個（netNACCS）}']) expect(own).toContain(words);
  expect(rows).toContain('利用者コード 新規1｜－｜{区分 海上}、{CY 2個（インタラクティブ）}｜');
  expect(rows).toContain('一般NACCS端末｜－｜{追加 4台}｜');
  expect(rows.find((row) => row.startsWith('回線1｜'))).toContain(`｜－｜{専用線 3Mbps}、{冗長化}、{保守 平日}、{${place.name}}`.slice(1));
  expect(rows).toContain('料金プラン｜[netNACCS プランB]｜{netNACCS プランA}｜');
  expect(rows).toContain('支払の方法｜[口座振替]｜{銀行振込}｜');
  expect(rows.some((row) => row.startsWith('請求先担当者'))).toBe(false);
  const page = await (await nss.app.request('http://localhost/__nss/console/applications/260001A')).text();
  for (const words of ['工事　太郎', '希望日 2026/06/20', '審査終了から50営業日以上後']) expect(page).toContain(words);
});

test('契約解除: 使えなくなるものがすべて分かる', { tag: '@unit' }, async () => {
  const rows = await compared('260002A');
  expect(rows).toContain('netNACCS端末｜[00001A]｜－｜');
  expect(rows.find((row) => row.startsWith(`利用者コード ${code.code}`))).toContain(`{${code.ids[0]!.id}（廃止）}`);
  expect(rows).toContain('契約満了日｜－｜{2026/07/01}｜');
});

test('証明書の再発行: どの証明書かを示し、利用開始日を尋ねない', { tag: '@unit' }, async () => {
  expect(await compared('260003A')).toEqual(['証明書 00001A｜[取得済み]｜{再発行}｜']);
  const page = await (await nss.app.request('http://localhost/__nss/console/applications/260003A')).text();
  expect(page).toContain('端末の入替');
  expect(page).not.toContain('name="startDate"');
  expect(page).not.toContain('利用開始希望日の確認');
  const approved = await nss.app.request('http://localhost/__nss/console/applications/260003A/approve', { method: 'POST', body: new URLSearchParams(), headers: { origin: 'http://localhost' } });
  expect(approved.headers.get('location')).toContain('done=settled&of=260003A&on=next');
});
