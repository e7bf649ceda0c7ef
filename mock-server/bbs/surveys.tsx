import type { Hono } from 'hono';
import type { Env } from '../ui/env';
import { Section } from '../ui/form';
import { paths } from '../ui/paths';
import { Table } from '../ui/table';
import { surveys, type Survey } from '../vocabulary/trade-settings';
import { boardPage } from './page';
import { workbook } from './workbook';

/** E-20: attached under another name, NSS takes no 調査票. */
const fileOf = ({ name }: Survey): string => `${name}.xlsx`;
/** What an office fills in (assumed: the forms themselves are not public). */
const questions = ['事業所コード', '利用者コード', '企業名', '事業所名', '記入担当者', '電話番号', '申込内容'];

const files = new Map<string, Uint8Array<ArrayBuffer>>();

/** The 調査票 of システム設定, to be downloaded, filled in and attached (S1 3. 注意, R-38). */
export function surveyPages(app: Hono<Env>): void {
  app.get(paths.surveyGuide, (c) => boardPage(c, 'surveyGuide', (
    <Section id="files" heading="調査票のダウンロード">
      <Table label="調査票" heads={['調査票', '対象の業種', 'ファイル']} rows={surveys.map((survey) => [
        survey.name, survey.trades.join('、'), <a href={paths.survey(encodeURIComponent(fileOf(survey)))}>{fileOf(survey)}</a>,
      ])} />
      <p class="note">ファイル名を変更すると、NSSで添付できません。ダウンロードしたファイル名のまま添付してください。</p>
    </Section>
  )));

  app.get(paths.survey(':file'), (c) => {
    const survey = surveys.find((one) => fileOf(one) === c.req.param('file'));
    if (!survey) return c.notFound();
    return c.body(contentsOf(survey), 200, {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileOf(survey))}`,
    });
  });
}

/** Made once. */
function contentsOf(survey: Survey): Uint8Array<ArrayBuffer> {
  let contents = files.get(survey.name);
  if (!contents) files.set(survey.name, (contents = workbook([[survey.name], ...questions.map((question) => [question, ''])])));
  return contents;
}
