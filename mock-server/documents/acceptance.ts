import type { Contract } from '../domain/contract';
import { kindOfId } from '../domain/user-ids';
import { CENTRE, longDate, reference } from './input';
import type { NewInput } from './input';
import { Sheet } from './sheet';
import { kindLabel } from './terminals';

/**
 * システムサービス利用承諾書 as a PDF, A4: that NACCSセンター takes the applicant on, with the codes that other forms ask for
 * (登録請求先コード and 事業所コード, S3 step 16). E-03 names it, its layout is assumed. It never carries a password or a
 * 認証コード.
 * @param input `contract`: as it was issued at 審査終了
 * @returns the file; the same input gives the same bytes
 * @throws Error when the review of the application has not ended with a start date
 */
export async function acceptance(input: NewInput & { readonly contract: Contract }): Promise<Uint8Array> {
  const { application, contract, issuedOn } = input;
  const { reviewedAt, startDate, granted, contents } = application;
  if (reviewedAt === null || startDate === null) throw new Error(`${application.receiptNumber} has not been approved`);
  const { company, office, holder, plan, connection } = contents;
  const title = 'システムサービス利用承諾書';
  const sheet = new Sheet({ title, author: `${CENTRE}（NACCSセンター）`, issuedOn });

  sheet.paragraph(longDate(reviewedAt), { align: 'right' });
  sheet.space(6);
  sheet.paragraph(company.name, { size: 11 });
  sheet.paragraph(office.name, { size: 11 });
  sheet.paragraph(`${holder.position} ${holder.name} 様`, { size: 11 });
  sheet.space(6);
  sheet.paragraph(CENTRE, { align: 'right' });
  sheet.paragraph('（NACCSセンター）', { align: 'right' });
  sheet.space(20);
  sheet.title(title);
  sheet.space(14);
  sheet.paragraph(
    `　${longDate(application.appliedAt)}付でお申込みのありましたシステムサービスの利用につきまして、` +
      'システム利用規程に基づき審査した結果、下記のとおり承諾いたします。',
  );
  sheet.space(8);
  sheet.paragraph('記', { align: 'center' });

  sheet.heading('１．承諾内容');
  sheet.facts([
    ['申込受付番号', application.receiptNumber],
    ['事業所コード', contract.officeCode],
    ['登録請求先コード', contract.billing.code],
    ['申込日', longDate(application.appliedAt)],
    ['審査終了日', longDate(reviewedAt)],
    ['利用開始日', longDate(startDate)],
    ['接続形態', connection === 'net' ? 'netNACCS' : '一般NACCS'],
    ['料金プラン', `プラン${plan}`],
  ]);

  sheet.heading('２．利用者ID', 110);
  sheet.grid(['利用者ID', '利用者コード', '識別番号', '種別'], contract.userCodes.flatMap(({ code, ids }) =>
    ids.map(({ id }) => [id, code, id.slice(5), kindOfId(id) === 'net' ? 'netNACCS' : '一般NACCS'])), ['*', 100, 100, 118]);

  if (granted.length > 0) {
    sheet.heading('３．論理端末', 70);
    sheet.grid(['論理端末名', '種別'], granted.map(({ name, kind }) => [name, kindLabel[kind]]), [118, '*']);
  }

  sheet.space(12);
  sheet.keep(70);
  sheet.paragraph('・本書は大切に保存（保管）してください。', { size: 9 });
  sheet.paragraph('以上', { align: 'right' });
  return sheet.finish(reference(input));
}
