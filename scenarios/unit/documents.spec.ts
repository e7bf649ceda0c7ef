import { expect, test } from '@playwright/test';
import { applicationForm, approvalNotice } from '../../mock-server/documents';
import type { ChangeInput } from '../../mock-server/documents';
type TerminalChange = NonNullable<ChangeInput['application']['change']['terminals']>;

type Application = ChangeInput['application'];
type Contract = ChangeInput['before'];

const both = { 申込書: applicationForm, 承認通知: approvalNotice };

test.describe('documents (PDF)', { tag: '@unit' }, () => {
  test('the 申込書 has the application\'s data in the documented order', async () => {
    const { text, pages } = await read(await applicationForm(input()));
    expect(pages).toBe(1);
    inOrder(text, [
      'システムサービス利用契約変更申込書',
      '輸出入・港湾関連情報処理センター株式会社 様',
      '2018年10月16日', 'ナックス商事株式会社 第一営業所',
      'システム利用規約に従って、システム利用の申込みを行います。',
      '【利用契約変更内容】', '変更前', '変更後',
      '会社名', 'ナックス商事株式会社', 'ナックス貿易株式会社', '事業所名', '第一営業所', '第一営業所',
      '事業所所在地', '東京都港区港南５－１５－１６', '契約者役職名', '代表取締役', '契約者名', '輸出入 太郎', '輸出入 次郎',
      '機器等の種別', '台数', 'システム区分',
      'netNACCSの端末台数', '2', '3', '海上・航空共用', 'ebMS', '1', '0', 'webNACCSのデジタル証明書数', '1', '1',
      '180007A', '利用開始希望日', '2018年10月30日', 'netNACCS端末の登録情報（追加・削除）',
      '廃止する論理端末', '00002A、00003A', '変更する理由', '業務量増加に伴い、端末を追加するため。', '備考', '午前中の連絡を希望',
      '申込担当者', '通関 花子（ツウカン ハナコ）', '第一営業部通関課', '係長', '0120794550', 'hanako@example.jp',
      '1 / 1',
    ]);
  });

  test('the 申込書 leaves out what the application does not have', async () => {
    const { text } = await read(await applicationForm(input({ change: { terminals: { ...added(2), abolishTerminals: [] } } })));
    for (const absent of ['メール処理方式', 'メールボックス', 'アクセス回線', '廃止する']) expect(text).not.toContain(absent);
  });

  test('the 承認通知 has the decision, the fixed start date and the terminals', async () => {
    const { text, pages } = await read(await approvalNotice(input()));
    expect(pages).toBe(1);
    inOrder(text, [
      '2018年10月24日', 'ナックス商事株式会社', '第一営業所', '代表取締役 輸出入 太郎 様',
      '輸出入・港湾関連情報処理センター株式会社', '（NACCSセンター）', 'システムサービス利用契約変更承認通知',
      '2018年10月16日付', '承認いたしました', '申込受付番号', '180007A', '事業所コード', 'NAC001',
      '審査終了日', '2018年10月24日', '利用開始希望日', '2018年10月30日', '利用開始日', '2018年11月01日',
      'netNACCSの端末台数', '2', '3',
      '論理端末名', '90001A', 'netNACCS', '追加', '90002A', 'netNACCS', '追加', '00002A', 'netNACCS', '廃止', '00003A', 'ebMS', '廃止',
    ]);
  });

  test('an application without a decision has no 承認通知', async () => {
    await expect(approvalNotice(input({ reviewedAt: null, startDate: null }))).rejects.toThrow('180007A has not been approved');
  });

  for (const [name, make] of Object.entries(both)) {
    test(`${name}: A4, metadata, embedded fonts, no 認証コード`, async () => {
      const bytes = await make(input());
      const { text, info, sizes } = await read(bytes);
      expect(sizes).toEqual([[595, 842]]);
      expect(info).toMatchObject({ Title: expect.stringContaining('システムサービス利用契約変更'), CreationDate: 'D:20181031150000Z', Language: 'ja-JP' });
      expect(info.Author).toContain('株式会社');
      const raw = Buffer.from(bytes).toString('latin1');
      expect(new Set(raw.match(/\/BaseFont \/\S+/g))).toEqual(
        new Set([expect.stringMatching(/[A-Z]{6}\+BIZUDPGothic-Regular$/), expect.stringMatching(/[A-Z]{6}\+BIZUDPGothic-Bold$/)]),
      );
      expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
      expect(bytes.length).toBeLessThan(200_000);
      expect(squeezed(text)).not.toMatch(/5550001111|5550002222/);
    });

    test(`${name}: the same input gives the same bytes, another gives others`, async () => {
      const first = Buffer.from(await make(input()));
      expect(first.equals(await make(input()))).toBe(true);
      expect(first.equals(await make(input({ appliedAt: '2018-10-17T10:00:00+09:00' })))).toBe(false);
    });
  }

  test('99 terminals run over further pages, each with the head of the table and its number', async () => {
    const { text, pages, pageTexts } = await read(await approvalNotice(input({ change: { terminals: added(99) }, granted: granted(99) })));
    expect(pages).toBeGreaterThan(1);
    for (const { name } of granted(99)) expect(text).toContain(name);
    for (const [index, page] of pageTexts.entries()) {
      expect(page).toContain('論理端末名');
      expect(page).toContain(`${index + 1} / ${pages}`);
    }
  });

  test('a long reason is wrapped without losing anything', async () => {
    const long = `${'通関業務の増加に対応するため、「端末」を追加（Ａ社向け）。'.repeat(9)}\r\n${'ab12'.repeat(20)}\n末尾`;
    const { text } = await read(await applicationForm(input({ reason: long })));
    expect(squeezed(text)).toContain(squeezed(long));
  });

  test('a reason of many lines goes on over the end of the page', async () => {
    const lines = Array.from({ length: 120 }, (_, line) => `${line + 1}行目`);
    const { text, pages } = await read(await applicationForm(input({ reason: lines.join('\n') })));
    expect(pages).toBeGreaterThan(2);
    inOrder(text, [...lines, '午前中の連絡を希望']);
  });

  test('no width of a value makes the table cut it off', async () => {
    for (let length = 20; length < 64; length += 1) {
      const reason = `${'港ーA１。ｶ'.repeat(20).slice(0, length)}終`;
      const { text } = await read(await applicationForm(input({ reason, remarks: `備${reason}` })));
      expect(squeezed(text)).toContain(`変更する理由${reason}備考備${reason}`);
    }
  });

  test('characters that the font lacks are shown as 〓, rare ones that it has as they are', async () => {
    const { text } = await read(await applicationForm(input({ reason: '𠮷野家と髙﨑①～−〇、😀葛\u{E0100}城\u0000終' })));
    expect(text).toContain('〓野家と髙﨑①～−〇、〓葛城〓終');
  });
});

/** Terminals from 90001A on, with codes that must never be printed. */
const granted = (count: number): Application['granted'] =>
  Array.from({ length: count }, (_, place) => ({
    name: `${90001 + place}A`, kind: 'net', authCode1: '5550001111', authCode2: '5550002222',
  }));

const added = (addNet: number): TerminalChange =>
  ({ addNet, addEbms: 0, addWeb: 0, abolishTerminals: ['00002A', '00003A'], abolishCertificates: [] });

/** The documents' sample: of two netNACCS terminals one goes and two come, the ebMS one goes, and the company is renamed. */
function input(changes: Partial<Application> = {}): ChangeInput {
  const contact = {
    familyName: '通関', givenName: '花子', familyKana: 'ツウカン', givenKana: 'ハナコ', department: '第一営業部通関課',
    position: '係長', phone: '0120794550', fax: '', email: 'hanako@example.jp',
  };
  const place = (name: string) => ({ name, kana: '', postalCode: '1080075', address: '東京都港区港南５－１５－１６', phone: '0312345678' });
  const before: Contract = {
    officeCode: 'NAC001', companyShort: 'NAC', company: place('ナックス商事株式会社'), office: place('第一営業所'), headOffice: place('本社'),
    holder: { position: '代表取締役', name: '輸出入 太郎' }, manager: contact, emergencyFax: '', contact, systemKind: '海上・航空共用',
    startedOn: '2010-02-21', certificates: [], userCodes: [], lines: [], servers: 0, mailboxes: [], plan: { net: 'B', general: null },
    terminals: [
      { name: '00001A', kind: 'net' }, { name: '00002A', kind: 'net' }, { name: '00003A', kind: 'ebms' }, { name: '00004A', kind: 'web' },
    ],
    endedOn: null, sharedEquipment: [], jointUse: [],
    billing: { payment: '口座振替', code: '1000000', place: place('第一営業所'), contact: '経理部' },
  };
  const application: Application = {
    receiptNumber: '180007A', kind: 'change', status: 'completed', applicant: 'NAC001', officeCode: 'NAC001', appliedAt: '2018-10-16T10:00:00+09:00',
    requestedStartDate: '2018-10-30', startDate: '2018-11-01', reviewedAt: '2018-10-24T15:00:00+09:00',
    completedAt: '2018-10-25T10:00:00+09:00', inForce: true, items: ['netTerminals'], reason: '業務量増加に伴い、端末を追加するため。',
    contact, change: { terminals: added(2) }, grantedCodes: [], remarks: '午前中の連絡を希望', granted: granted(2), attachments: [], entered: {}, progress: [], newsId: null, before, ...changes,
  };
  const gone = application.change.terminals?.abolishTerminals ?? [];
  const after: Contract = {
    ...before, company: place('ナックス貿易株式会社'), holder: { position: '代表取締役', name: '輸出入 次郎' },
    terminals: [...before.terminals.filter(({ name }) => !gone.includes(name)), ...application.granted.map(({ name }) => ({ name, kind: 'net' as const }))],
  };
  return { application, before, after, issuedOn: '2018-11-01' };
}

const squeezed = (text: string): string => text.replace(/\s/g, '');

function inOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, `${part} after ${JSON.stringify(text.slice(Math.max(0, from - 30), from))}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

interface Pdf {
  readonly text: string;
  readonly pageTexts: readonly string[];
  readonly pages: number;
  readonly sizes: readonly (readonly number[])[];
  readonly info: Record<string, unknown>;
}

async function read(bytes: Uint8Array): Promise<Pdf> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const info = (await pdf.getMetadata()).info as Record<string, unknown>;
  const pageTexts: string[] = [];
  const sizes: number[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pageTexts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    sizes.push([Math.round(right - left), Math.round(top - bottom)]);
  }
  await task.destroy();
  return {
    text: pageTexts.join('\n'), pageTexts, pages: pageTexts.length, sizes, info,
  };
}
