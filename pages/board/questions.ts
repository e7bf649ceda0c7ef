import { BoardPage } from './page';

/** All questions (in no document). */
export class QuestionsPage extends BoardPage {
  readonly name = 'よくあるご質問';
  readonly title = 'よくあるご質問';
  readonly path = '/qanda/';
}

/** Which 業種 can be used with one 利用者ID (S3 step 13 links to it). */
export class SingleSignOnPage extends BoardPage {
  readonly name = 'シングルサインオン可能な業種';
  readonly title = 'シングルサインオンを利用できる業種を教えてください';
  readonly path = '/qanda/docs-keiyaku/2014052000244/';
  readonly tables = { 'シングルサインオンを利用できる業種': this.page.getByRole('table', { name: 'シングルサインオンを利用できる業種', exact: true }) };
}

/** Questions that stand in no document of the procedures. */
export class IdNumbersPage extends BoardPage {
  readonly name = '識別番号とは';
  readonly title = '識別番号とは何ですか';
  readonly path = '/qanda/docs-keiyaku/2014052000190/';
}
export class StatisticsGuidePage extends BoardPage {
  readonly name = '管理統計資料';
  readonly title = '管理統計資料を申し込める業種を教えてください';
  readonly path = '/qanda/docs-keiyaku/2014052000145/';
  readonly tables = { '業種ごとの管理統計資料': this.page.getByRole('table', { name: '業種ごとの管理統計資料', exact: true }) };
}
export class PlanQuestionPage extends BoardPage {
  readonly name = '料金プランの選び方';
  readonly title = '料金プランはどのように選びますか';
  readonly path = '/qanda/docs-keiyaku/2014052100043/';
}
export class ReissueQuestionPage extends BoardPage {
  readonly name = '証明書再発行が必要な場合';
  readonly title = 'デジタル証明書の再発行が必要なのはどのような場合ですか';
  readonly path = '/qanda/docs/2013071600596/';
  readonly tables = { '再発行の要否': this.page.getByRole('table', { name: '再発行の要否', exact: true }) };
}

/** Questions whose addresses the brochure prints without their text (S4). */
export class ApplicationQuestionPage extends BoardPage {
  readonly name = '利用申込の前に決めること';
  readonly title = '利用申込の前に決めておくことはありますか';
  readonly path = '/qanda/docs-keiyaku/2014052000077/';
}
export class LineQuestionPage extends BoardPage {
  readonly name = 'NACCSの回線とインターネット';
  readonly title = 'NACCSの回線でインターネットを利用できますか';
  readonly path = '/qanda/docs/2013090800182/';
}

/** ヘルプデスク (S0 1-⑧ names it with its number). */
export class HelpdeskPage extends BoardPage {
  readonly name = 'ヘルプデスクのご案内';
  readonly title = 'ヘルプデスクのご案内';
  readonly path = '/qandaguide.html';
  override readonly texts = ['0120-794-550'] as const;
}
