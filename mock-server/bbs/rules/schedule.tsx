import type { Hono } from 'hono';
import type { Context } from '../../context';
import { addBusinessDays, CALENDAR_END, displayDate, today } from '../../domain/calendar';
import { LEAD_LINE, LEAD_NETNACCS, readableUntil, settingDeadline, startDates } from '../../domain/schedule';
import type { Env } from '../../ui/env';
import { Section } from '../../ui/form';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import { boardPage } from '../page';

const heads = ['システム登録日（利用開始日）', '審査終了の目安（netNACCS）', '審査終了の目安（回線あり）', 'システム設定申込締切日', 'ID・パスワード閲覧期限', '受付'];

/** The schedule of this year and the next: every 利用開始日 and the days that hang on it (D-03, D-19, D-20). */
export function schedule(app: Hono<Env>, { clock }: Context): void {
  app.get(paths.schedule, (c) => {
    const day = today(clock.instant());
    const year = Number(day.slice(0, 4));
    const dates = [year, year + 1].filter((each) => each <= Number(CALENDAR_END.slice(0, 4))).flatMap((each) => startDates(each));
    const rows = dates.map((date) => [
      ...[date, addBusinessDays(date, -LEAD_NETNACCS), addBusinessDays(date, -LEAD_LINE), settingDeadline(date), readableUntil(date)].map(displayDate),
      <span class="whole">{date > day ? '受付中' : '終了'}</span>,
    ]);
    return boardPage(c, 'schedule', (
      <>
        <p>netNACCSの変更は、審査終了から{LEAD_NETNACCS}営業日以上後の日付からお選びいただけます。専用回線の工事を伴う場合は{LEAD_LINE}営業日以上かかります。</p>
        <Section id="dates" heading="システム登録日（利用開始日）">
          <Table label="システム登録日（利用開始日）" heads={heads} rows={rows} />
        </Section>
        <Section id="notes" heading="ご注意">
          <ul>
            <li>「審査終了の目安」は、その日までに審査が終わっていれば、同じ行の利用開始日からご利用いただける日です。余裕をもってお申し込みください。</li>
            <li>表にない日付や、間に合わない日付を希望した場合は、次の利用開始日になります。確定した利用開始日は、審査終了後にNSSでご確認ください。</li>
            <li>システム設定の申込が必要な申込みは、「システム設定申込締切日」までに登録されないと無効になります。</li>
            <li>NSSの「ID通知内容」でIDとパスワードを確認できるのは、「ID・パスワード閲覧期限」の日までです。</li>
            <li>営業日は、土曜日・日曜日・祝日・12月29日から1月3日を除いた日です。</li>
          </ul>
        </Section>
      </>
    ));
  });
}
