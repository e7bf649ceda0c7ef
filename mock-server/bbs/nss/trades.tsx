import type { Child } from 'hono/jsx';
import { trades, type TradeGroup, type TradeName } from '../../domain/trades';
import { Section } from '../../ui/form';
import { Table } from '../../ui/table';
import { BoardLink } from '../layout';

/** Whom each 業種 is for, in words of our own: no document explains them. */
const purposes: Readonly<Record<TradeName, string>> = {
  '通関業': '通関業の許可を受け、輸出入申告などの手続きを依頼者に代わって行う',
  '混載業': '航空貨物を取りまとめ、混載貨物として運送を引き受ける',
  '機用品業': '航空機で使う物品（機用品）の搬出入や保管を行う',
  '自社通関': '自社の貨物の輸出入申告を、通関業者に依頼せず自社で行う',
  '航空会社': '航空機を運航し、貨物や入出港に関する手続きを行う',
  '機長代行': '航空機の機長に代わって、入出港の手続きを行う',
  '海貨業': '港湾で、船に積み降ろしする貨物の受渡しや運送の手配を行う',
  '輸出入者': '貨物の輸出者または輸入者として、申告内容や許可の情報を利用する',
  '航空貨物代理店': '航空会社の代理店として、貨物運送の契約や手続きを行う',
  'NVOCC': '船を運航せずに、国際海上貨物の運送を引き受ける',
  '輸出入者(外為法関連業務利用)': '外国為替及び外国貿易法にもとづく申請などの業務だけを行う',
  '通関士': '通関業者に所属する通関士として、申告書類の審査を行う（1人に1つの利用者ID）',
  '保税蔵置場': '外国貨物を置くことが許可された場所で、搬出入と在庫を管理する',
  'CY': 'コンテナ・ヤードで、コンテナの搬出入と積卸しを管理する',
  '船会社': '船舶を運航し、船積みや貨物の情報を登録する',
  '船舶代理店': '船会社の代理店として、入出港や積荷の手続きを行う',
  '損害保険会社': '貨物に関わる保険の業務で、貨物の情報を利用する',
  '汎用申請利用のみ': '税関への汎用的な申請・届出だけを行う',
  'バンプール': '空コンテナの保管場所（バンプール）で、コンテナの搬出入を管理する',
};

const groups = [...new Set(trades.map(({ group }) => group))];

/** 業種の選び方: the 19 業種 with what each is for (S3 p. 2 links to it; groups of E-05). */
export const tradeGuide = (): Child => (
  <>
    {groups.map((group) => <Group group={group} />)}
    <Section id="notes" heading="選ぶときの注意">
      <ul>
        <li>複数の業種の業務を行う場合は、あてはまるものをすべて申し込みます。1つの利用者IDで複数の業種を利用できるのは、<BoardLink to="singleSignOn">シングルサインオンの対象業種</BoardLink>どうしに限ります。</li>
        <li>グループの異なる業種には、別の利用者コードが必要です。ただし{trades.filter(({ anyGroup }) => anyGroup).map(({ name }) => name).join('、')}を除きます。</li>
        <li>サイバーポートのお手続きで「通関」を選ぶ通関士の方は、「通関士」を選択し、識別番号を通関士の人数分お申し込みください。</li>
        <li>判断に迷う場合は、<BoardLink to="contactGuide">お問い合わせ先</BoardLink>へご相談ください。</li>
      </ul>
    </Section>
  </>
);

function Group({ group }: { group: TradeGroup }) {
  const rows = trades.filter((one) => one.group === group).map(({ name, singleSignOn }) => [name, purposes[name], singleSignOn ? '対象' : '対象外']);
  return (
    <Section id={`group-${groups.indexOf(group) + 1}`} heading={`グループ${group}`}>
      <Table label={`グループ${group}の業種`} heads={['業種', 'このような業務を行う方', 'シングルサインオン']} rows={rows} />
    </Section>
  );
}
