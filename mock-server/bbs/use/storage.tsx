import type { Child } from 'hono/jsx';
import { monthly, STORAGE_YEARS, task } from '../../domain/tariff';
import { trades } from '../../domain/trades';
import { Section } from '../../ui/form';
import { Facts } from '../../ui/table';
import { yen } from '../../vocabulary/charges';
import { BoardLink } from '../layout';
import { Sources } from '../source';

/** 保税管理資料保存サービス (E-22; fees and 業種 are the tariff's and E-06's). */
export const storageService = (): Child => {
  const output = task('DLH01');
  return (
    <>
      <Section id="about" heading="サービスの内容">
        <Facts label="保税管理資料保存サービス" facts={[
          ['保存期間', `${STORAGE_YEARS}年間`],
          ['対象の業種', trades.filter(({ statistics }) => statistics.storage).map(({ name }) => name).join('、')],
          ['月額料金', `1利用者コードごとに ${yen(monthly.storage.yen)}（税抜き）`],
          ['資料の取得', output ? `${output.code}業務 プランA ${yen(output.yen.A)}、プランB ${yen(output.yen.B)}（1件、税抜き）` : ''],
          ['保税台帳', '2025年3月31日から、保存した資料を保税台帳として利用できます'],
        ]} />
        <Sources of={[monthly.storage.source, ...(output ? [output.source] : [])]} />
      </Section>
      <Section id="apply" heading="お申込み">
        <p>NSSの利用申込、または変更申込の「保税管理資料保存サービス（要・不要）」で申し込みます。管理統計資料（有料）の申込みが必要です。対象の資料は「<BoardLink to="statisticsGuide">管理統計資料</BoardLink>」をご覧ください。</p>
      </Section>
    </>
  );
};
