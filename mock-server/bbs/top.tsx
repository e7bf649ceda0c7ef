import type { Child } from 'hono/jsx';
import { Section } from '../ui/form';
import { screens, type ScreenId } from '../vocabulary/screens';
import { BoardLink } from './layout';

/** Newest first; the days are those in the addresses of the notices, or of the fact itself (E-19, E-22). */
const news: readonly (readonly [day: string, to: ScreenId, text: string])[] = [
  ['2025/03/31', 'storageService', '保税管理資料保存サービスの資料が、保税台帳として利用できるようになりました'],
  ['2023/08/03', 'newsValidity', screens.newsValidity.title],
  ['2022/04/01', 'newsInvoices', screens.newsInvoices.title],
  ['2019/04/02', 'newsCertificates', screens.newsCertificates.title],
  ['2019/03/29', 'newsDeadline', screens.newsDeadline.title],
];
/** ピックアップメニュー (S0 p. 1 names its first item). */
const pickup: readonly ScreenId[] = ['replacementGuide', 'newApplicationGuide', 'schedule', 'boardSimulation', 'packageGuide', 'surveyGuide'];

/** The front page of NACCS掲示板 (S3 step 1). */
export const top = (): Child => (
  <div class="front">
    <Section id="news" heading="お知らせ">
      <ul class="board-news">{news.map(([day, to, text]) => <li><time datetime={day.replaceAll('/', '-')}>{day}</time><BoardLink to={to}>{text}</BoardLink></li>)}</ul>
    </Section>
    <Section id="pickup" heading="ピックアップメニュー">
      <ul class="pickup">{pickup.map((to) => <li><BoardLink to={to}>{screens[to].title}</BoardLink></li>)}</ul>
    </Section>
    <Section id="first" heading="NACCSをはじめてご利用される方へ">
      <p>NACCSは、輸出入の手続きや港湾・空港での業務をオンラインで行うためのシステムです。ご利用には、NACCSサポートシステム（NSS）での利用申込が必要です。</p>
      <p>まず「<BoardLink to="boardUse" />」で、回線・処理方式・料金プランをお決めください。お申込みは、ヘッダメニューの「契約手続(NSS)」からお進みいただけます。</p>
    </Section>
    <Section id="asking" heading="お困りのときは">
      <p><BoardLink to="questions">よくあるご質問</BoardLink>をご覧いただくか、<BoardLink to="contactGuide">お問い合わせ先</BoardLink>へご連絡ください。</p>
    </Section>
  </div>
);
