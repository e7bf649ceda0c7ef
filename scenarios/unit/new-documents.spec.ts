import { expect, test } from '@playwright/test';
import { acceptance, newApplicationForm, type NewInput } from '../../mock-server/documents';
import type { Contract } from '../../mock-server/domain/contract';
import { readPdf } from '../walk/pdf';

type Application = NewInput['application'];
type Contents = Application['contents'];

test.describe('documents of a new application (PDF)', { tag: '@unit' }, () => {
  test('the 申込書 of 一般NACCS names the line, its options and what runs on it', async () => {
    const text = await textOf(newApplicationForm(input()));
    for (const part of [
      'システムサービス利用申込書', '輸出入・港湾関連情報処理センター株式会社様', '2018年10月16日', '【専用回線接続によるNACCS利用申込書】', 'インタラクティブ処理方式の端末台数3海上・航空共用',
      '自社システムのサーバ台数1', 'メールボックス数2', '【アクセス回線】', '専用線1Mbps海上・航空共用平日', '■冗長化', '□予備機', '■ping監視', '1ANAC（共用）', '通関業、海貨業（シングルサインオン）',
      '一括請求希望しない', '同一口座振替先1234567ナックス貿易株式会社', '図.pdf', '共同利用先事業所コードNAC001',
    ]) expect(text).toContain(part);
    expect(text).not.toContain('【インターネット接続による');
  });

  test('without a line, and with 一括請求, the 申込書 says so instead', async () => {
    const combined = { code: '7654321', company: 'ナックス貿易株式会社', office: '品川事務所' };
    const { billing } = contents;
    const text = await textOf(newApplicationForm(input({ line: null, withoutLine: true, billing: { ...billing, combined } })));
    for (const part of ['機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。', '一括請求希望する', '一括請求先7654321ナックス貿易株式会社品川事務所']) expect(text).toContain(part);
    for (const absent of ['□', '支払の方法', '請求先担当者']) expect(text).not.toContain(absent);
  });

  test('the 申込書 of netNACCS counts its terminals and has no line', async () => {
    const text = await textOf(newApplicationForm(input({ connection: 'net', line: null, terminals: { net: 2, ebms: 1, web: 4, general: 0, servers: 0 } })));
    for (const part of ['【インターネット接続によるNACCS利用申込書】', 'netNACCSの端末台数2', 'ebMS（自社システム用）の端末台数1', 'webNACCSのデジタル証明書数4']) expect(text).toContain(part);
    expect(text).not.toContain('【アクセス回線】');
  });

  test('the 承諾書 carries codes and IDs, and neither a password nor 認証コード', async () => {
    const text = await textOf(acceptance({ ...input(), contract }));
    for (const part of ['システムサービス利用承諾書', '登録請求先コード9000001', '事業所コードABC001', '利用開始日2018年11月01日', '1AABC001', '1AABCYA1', '90001A一般NACCS', '接続形態一般NACCS']) expect(text).toContain(part);
    expect(text).not.toMatch(/5550001111|5550002222/);
  });

  test('before the review has ended there is no 承諾書', async () => {
    await expect(acceptance({ ...input({}, { reviewedAt: null, startDate: null }), contract })).rejects.toThrow('180007A has not been approved');
  });

  test('100 識別番号 run over further pages without losing any', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => ({ id: `1AABC${String(index + 1).padStart(3, '0')}`, status: 'active' as const }));
    const many = { ...contract, userCodes: [{ code: '1AABC', systemKind: '海上・航空共用' as const, statistics: { paid: true, free: false, storage: false }, trades: ['通関業'], sharedWith: [], settings: {}, ids }] };
    const { text, pages } = await readPdf(new Uint8Array(await acceptance({ ...input(), contract: many })));
    expect(pages).toBeGreaterThan(1);
    for (const { id } of ids) expect(text).toContain(id);
  });

  test('the same input gives the same bytes, another gives others', async () => {
    const first = Buffer.from(await newApplicationForm(input()));
    expect(first.equals(await newApplicationForm(input()))).toBe(true);
    expect(first.equals(await newApplicationForm(input({ plan: 'B' })))).toBe(false);
  });
});

const textOf = async (made: Promise<Uint8Array>): Promise<string> => (await readPdf(new Uint8Array(await made))).text.replace(/\s/g, '');

const person = {
  familyName: '通関', givenName: '花子', familyKana: 'ツウカン', givenKana: 'ハナコ', department: '第一営業部通関課', position: '係長', phone: '0120794550', fax: '', email: 'hanako@example.jp',
};
const place = { name: '第一営業所', kana: 'ダイイチエイギョウショ', postalCode: '1080075', address: '東京都港区港南５－１５－１６', phone: '0312345678' };

const contents: Contents = {
  connection: 'general', jointUse: 'NAC001', company: { ...place, name: 'ナックス商事株式会社' }, office: place, headOffice: place, holder: { position: '代表取締役', name: '輸出入　太郎' },
  manager: person, emergencyFax: '',
  codes: [
    { shared: '1ANAC', systemKind: '海上・航空共用', ids: [{ trades: ['通関業', '海貨業'], method: 'インタラクティブ', count: 1, singleSignOn: true }], statistics: { paid: false, free: false, storage: false } },
    { shared: null, systemKind: '海上・航空共用', ids: [{ trades: ['通関業'], method: 'SMTP双方向', count: 1, singleSignOn: false }], statistics: { paid: true, free: false, storage: false } },
  ],
  terminals: { net: 0, ebms: 0, web: 0, general: 3, servers: 1 }, withoutLine: false,
  line: { kind: '専用線', speed: '1Mbps', redundant: true, spare: false, ping: true, maintenance: '平日' },
  works: { place, person: '通関　次郎', phone: '0312345678', wish: '' }, mailboxes: 2, plan: 'A',
  billing: { combined: null, place, contact: '経理部', payment: '口座振替', sameAccount: { code: '1234567', company: 'ナックス貿易株式会社' } },
};

const contract: Contract = {
  officeCode: 'ABC001', companyShort: 'ABC', company: place, office: place, headOffice: place, holder: contents.holder, manager: person, emergencyFax: '', contact: person,
  systemKind: '海上・航空共用', startedOn: '2018-11-01', terminals: [], certificates: [], lines: [], servers: 1, mailboxes: [], plan: { net: null, general: 'A' },
  userCodes: [{ code: '1AABC', systemKind: '海上・航空共用' as const, statistics: { paid: true, free: false, storage: false }, trades: ['通関業'], sharedWith: [], settings: {}, ids: [{ id: '1AABC001', status: 'active' }, { id: '1AABCYA1', status: 'active' }] }],
  endedOn: null, sharedEquipment: [], jointUse: [], billing: { payment: '口座振替', code: '9000001', place, contact: '経理部' },
};

function input(asked: Partial<Contents> = {}, changes: Partial<Application> = {}): NewInput {
  const application: Application = {
    receiptNumber: '180007A', kind: 'new', status: 'approved', applicant: 'K0000001', officeCode: 'ABC001', appliedAt: '2018-10-16T10:00:00+09:00', requestedStartDate: '2018-10-30',
    startDate: '2018-11-01', reviewedAt: '2018-10-24T15:00:00+09:00', completedAt: null, inForce: false, reason: '通関業務を始めるため。', contact: person, remarks: '',
    granted: [{ name: '90001A', kind: 'general', authCode1: '5550001111', authCode2: '5550002222' }],
    attachments: [{ id: 'x', name: '図.pdf', size: 3, type: 'application/pdf' }], entered: {}, progress: [], newsId: null, contents: { ...contents, ...asked }, ...changes,
  };
  return { application, issuedOn: '2018-11-01' };
}
