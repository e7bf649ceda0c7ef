import type { BillingRequest, LineRequest, NewContract } from '../domain/new-contract';
import type { Place } from '../domain/contract';
import { CENTRE, contactRows, longDate, reference } from './input';
import type { NewInput } from './input';
import { Sheet } from './sheet';
import { newCountRows } from './terminals';

/**
 * システムサービス利用申込書 as a PDF, A4: what a 新規の利用申込 asks for, at any time after registration (E-03). Order and
 * wording follow the 申込書 of a change (S0 part 2 ③) as far as it goes; the rest of the layout is assumed.
 * @returns the file; the same input gives the same bytes
 */
export function newApplicationForm(input: NewInput): Promise<Uint8Array> {
  const { application, issuedOn } = input;
  const { contents, contact } = application;
  const { company, office } = contents;
  const title = 'システムサービス利用申込書';
  const sheet = new Sheet({ title, author: `${company.name} ${office.name}`, issuedOn });

  sheet.title(title);
  sheet.space(14);
  sheet.paragraph(`${CENTRE} 様`, { size: 11 });
  sheet.space(6);
  sheet.paragraph(longDate(application.appliedAt), { align: 'right' });
  sheet.paragraph(`${company.name} ${office.name}`, { align: 'right' });
  sheet.space(8);
  sheet.paragraph('システム利用規約に従って、システム利用の申込みを行います。');

  sheet.heading('【利用契約内容】');
  sheet.facts(contractRows(contents));

  writeConnection(sheet, contents);

  sheet.heading('【利用者コード】', 110);
  sheet.grid(['利用者コード', '業種', '処理方式', '識別番号数', '管理統計資料等'], codeRows(contents), [78, '*', 88, 72, 108]);

  sheet.heading('【料金プラン・請求先】', 110);
  sheet.facts([['料金プラン', `プラン${contents.plan}`], ...billingRows(contents.billing)]);

  sheet.heading('【申込内容】', 110);
  sheet.facts([
    ['申込受付番号', application.receiptNumber],
    ['申込日', longDate(application.appliedAt)],
    ['利用開始希望日', longDate(application.requestedStartDate)],
    ['申込理由', application.reason],
    ...(application.attachments.length === 0 ? [] : [['添付ファイル', application.attachments.map(({ name }) => name).join('\n')] as const]),
    ['備考', application.remarks],
  ]);

  sheet.heading('【申込担当者】', 110);
  sheet.facts(contactRows(contact));
  return sheet.finish(reference(input));
}

const addressOf = ({ postalCode, address }: Place): string => `〒${postalCode.slice(0, 3)}-${postalCode.slice(3)}　${address}`;

/** The five rows of the sample, and what a contract needs besides. */
function contractRows({ company, office, headOffice, holder, manager, emergencyFax, jointUse }: NewContract): [string, string][] {
  return [
    ['会社名', company.name], ['会社所在地', addressOf(company)], ['事業所名', office.name], ['事業所所在地', addressOf(office)],
    ['本社所在地', addressOf(headOffice)], ['契約者役職名', holder.position], ['契約者名', holder.name],
    ['管理責任者', `${manager.familyName} ${manager.givenName}（${manager.familyKana} ${manager.givenKana}）`],
    ['管理責任者の連絡先', [manager.phone, manager.email].join('　')], ['緊急連絡用FAX番号', emergencyFax],
    ...(jointUse === null ? [] : [['共同利用先', `事業所コード ${jointUse}`] as [string, string]]),
  ];
}

/** The part for netNACCS, or those for 一般NACCS, named as the sample does. */
function writeConnection(sheet: Sheet, { connection, terminals, codes, mailboxes, line, withoutLine }: NewContract): void {
  const systemKind = codes[0]?.systemKind ?? '';
  const heads = ['機器等の種別', '台数', 'システム区分'];
  if (connection === 'net') {
    sheet.heading('【インターネット接続によるNACCS利用申込書】', 110);
    sheet.grid(heads, newCountRows(terminals, systemKind), ['*', 82, 110]);
    return;
  }
  sheet.heading('【専用回線接続によるNACCS利用申込書】', 110);
  sheet.grid(heads, [
    ['インタラクティブ処理方式の端末台数', String(terminals.general), systemKind],
    ['自社システムのサーバ台数', String(terminals.servers), systemKind],
    ['メールボックス数', String(mailboxes), systemKind],
  ], ['*', 82, 110]);
  sheet.heading('【アクセス回線】', 90);
  if (line === null) sheet.paragraph(withoutLine ? '機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。' : '申込みはありません。');
  else sheet.grid(['回線種別', '速度又は接続', 'システム区分', '接続', 'オプションメニュー'], [lineRow(line, systemKind)], [110, 82, '*', 82, 110]);
}

const lineRow = ({ kind, speed, maintenance, redundant, spare, ping }: LineRequest, systemKind: string): string[] => {
  const box = (chosen: boolean, name: string): string => `${chosen ? '■' : '□'}${name}`;
  return [kind, speed, systemKind, maintenance, [box(redundant, '冗長化'), box(spare, '予備機'), box(ping, 'ping監視')].join('\n')];
};

const codeRows = ({ codes }: NewContract): string[][] =>
  codes.flatMap(({ shared, ids, statistics }) => ids.map(({ trades, method, count, singleSignOn }) => [
    shared === null ? '新規' : `${shared}\n（共用）`, trades.join('、') + (singleSignOn ? '（シングルサインオン）' : ''), method, String(count),
    [statistics.paid ? '管理統計資料(有料)' : '', statistics.free ? '管理統計資料(無料)' : '', statistics.storage ? '保税管理資料保存サービス' : ''].filter(Boolean).join('\n'),
  ]));

/** With 一括請求 the bill goes where it goes already. */
function billingRows({ combined, place, contact, payment, sameAccount }: BillingRequest): [string, string][] {
  if (combined) return [['一括請求', '希望する'], ['一括請求先', `${combined.code}　${combined.company}　${combined.office}`]];
  return [
    ['一括請求', '希望しない'], ['請求先所在地', addressOf(place)], ['請求先担当者', contact], ['支払の方法', payment],
    ...(sameAccount ? [['同一口座振替先', `${sameAccount.code}　${sameAccount.company}`] as [string, string]] : []),
  ];
}
