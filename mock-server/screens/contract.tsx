import type { Child } from 'hono/jsx';
import type { Hono } from 'hono';
import type { Context } from '../context';
import { displayDate } from '../domain/calendar';
import type { Contract, Place } from '../domain/contract';
import { kindOfId } from '../domain/user-ids';
import { NAMES_TAB, isSet, isWhollySet, tabsOf } from '../operations/settings';
import type { Env } from '../ui/env';
import { Go, Section } from '../ui/form';
import { page } from '../ui/page';
import { paths } from '../ui/paths';
import { personFacts } from '../ui/person';
import { Facts, Table, Tabs } from '../ui/table';
import { packageOf, sharingOf } from '../ui/terminal';
import { buttons } from '../vocabulary/buttons';

const tabs = [
  ['office', buttons.tabOffice.text], ['net', buttons.tabNet.text],
  ['general', buttons.tabGeneral.text], ['billing', buttons.tabBilling.text], ['settings', buttons.tabSettings.text],
] as const;
type Tab = (typeof tabs)[number][0];

const content: Record<Tab, (contract: Contract) => Child> = {
  office: (contract) => <OfficeTab contract={contract} />,
  net: (contract) => <NetTab contract={contract} />,
  general: (contract) => <GeneralTab contract={contract} />,
  billing: (contract) => <BillingTab contract={contract} />,
  settings: (contract) => <SettingsTab contract={contract} />,
};

/** 契約情報詳細表示画面 (S2 1-②): the contract as it is on the clock's day. */
export function contract(app: Hono<Env>, _context: Context): void {
  app.get(paths.contract, (c) => {
    const tab = tabs.find(([key]) => key === c.req.query('tab'))?.[0] ?? 'office';
    return page(c, 'contract', (
      <>
        <Tabs base={paths.contract} current={tab} tabs={tabs} />
        {content[tab](c.get('office').contract)}
        <div class="actions"><Go to={paths.changeGuidance} id="changeContract" chevron="on" /></div>
      </>
    ));
  });
}

const placeFacts = (kind: string, place: Place): [string, string][] => [
  [`${kind}名`, place.name], [`${kind}名(フリガナ)`, place.kana], ['郵便番号', place.postalCode], ['所在地', place.address], ['電話番号', place.phone],
];
function OfficeTab({ contract }: { contract: Contract }) {
  return (
    <>
      <Section id="office" heading="事業所に関する情報">
        <Facts label="事業所" facts={[['事業所コード', contract.officeCode], ...placeFacts('事業所', contract.office), ['契約開始日', displayDate(contract.startedOn)]]} />
      </Section>
      <Section id="company" heading="企業に関する情報"><Facts label="企業" facts={[...placeFacts('企業', contract.company), ['企業略称', contract.companyShort]]} /></Section>
      <Section id="head-office" heading="本社に関する情報"><Facts label="本社" facts={placeFacts('本社', contract.headOffice)} /></Section>
      <Section id="holder" heading="契約者に関する情報"><Facts label="契約者" facts={[['契約者の役職', contract.holder.position], ['契約者名', contract.holder.name]]} /></Section>
      <Section id="manager" heading="システム管理責任者に関する情報">
        <Facts label="システム管理責任者" facts={[...personFacts(contract.manager), ['緊急連絡用FAX番号', contract.emergencyFax]]} />
      </Section>
      <Section id="contact" heading="申込担当者に関する情報"><Facts label="申込担当者" facts={personFacts(contract.contact)} /></Section>
    </>
  );
}

function NetTab({ contract }: { contract: Contract }) {
  const certificates = new Map(contract.certificates.map((certificate) => [certificate.terminalName, certificate.status]));
  const status = { pending: '発行作業中', issued: '発行済み', fetched: '取得済み', stopped: '停止' };
  const rows = (web: boolean) => contract.terminals.filter(({ kind }) => kind !== 'general' && (kind === 'web') === web);
  const certificateOf = (name: string): string => { const found = certificates.get(name); return found ? status[found] : '－'; };
  return (
    <>
      <Section id="terminals" heading="論理端末に関する情報">
        <p class="count">現在の契約端末台数: {rows(false).length}台</p>
        <Table label="論理端末" heads={['区分', '利用機器区分', 'パッケージソフト区分', '論理端末名', 'デジタル証明書']}
          rows={rows(false).map(({ name, kind }) => [sharingOf(contract), kind, packageOf(kind), name, certificateOf(name)])} />
      </Section>
      <Section id="web" heading="webNACCSに関する情報">
        <Table label="webNACCS" heads={['論理端末名', 'デジタル証明書']} rows={rows(true).map(({ name }) => [name, certificateOf(name)])} />
      </Section>
      <UserCodes contract={contract} general={false} />
    </>
  );
}

function GeneralTab({ contract }: { contract: Contract }) {
  return (
    <>
      <Section id="lines" heading="アクセス回線に関する情報"><Table label="アクセス回線" heads={['回線種別', '速度']} rows={contract.lines.map(({ kind, speed }) => [kind, speed])} /></Section>
      <Section id="general" heading="論理端末に関する情報">
        <Table label="論理端末" heads={['区分', '利用機器区分', '論理端末名']}
          rows={contract.terminals.filter(({ kind }) => kind === 'general').map(({ name }) => [sharingOf(contract), '一般', name])} />
      </Section>
      <Section id="mailboxes" heading="メールボックスに関する情報"><Table label="メールボックス" heads={['メールボックス名']} rows={contract.mailboxes.map(({ name }) => [name])} /></Section>
      <UserCodes contract={contract} general />
    </>
  );
}

function UserCodes({ contract, general }: { contract: Contract; general: boolean }) {
  const rows = contract.userCodes.flatMap(({ code, trades, ids }) =>
    ids.filter(({ id }) => (kindOfId(id) === 'general') === general).map(({ id, status }) => [code, id.slice(5), id, trades.join('、'), status === 'active' ? '利用中' : '廃止']));
  return (
    <Section id="codes" heading="利用者コードに関する情報">
      <Table label="利用者コード" heads={['利用者コード', '識別番号', '利用者ID', '業種', '状態']} rows={rows} />
    </Section>
  );
}

function BillingTab({ contract }: { contract: Contract }) {
  const plan = (value: string | null): string => (value === null ? '' : `プラン${value}`);
  const { statistics, billing } = contract;
  return (
    <>
      <Section id="plan" heading="料金プランに関する情報"><Facts label="料金プラン" facts={[['netNACCS', plan(contract.plan.net)], ['一般NACCS', plan(contract.plan.general)]]} /></Section>
      <Section id="statistics" heading="管理資料に関する情報">
        <Facts label="管理資料" facts={[['管理統計資料(有料)', statistics.paid ? '要' : '不要'], ['管理統計資料(無料)', statistics.free ? '要' : '不要'], ['保税管理資料保存サービス', statistics.storage ? '要' : '不要']]} />
      </Section>
      <Section id="billing" heading="請求先に関する情報">
        <Facts label="請求先" facts={[['登録請求先コード', billing.code], ...placeFacts('請求先', billing.place), ['請求先担当者', billing.contact], ['支払の方法', billing.payment]]} />
      </Section>
    </>
  );
}

/** 登録状況の確認 (S1 3. ポイント a, R-36): ○ where it is registered, × where it is not; － where the code has no such 業種. */
function SettingsTab({ contract }: { contract: Contract }) {
  const { userCodes } = contract;
  const trades = [...new Set(userCodes.flatMap((code) => code.trades))];
  const isComplete = userCodes.every(isWhollySet);
  return (
    <Section id="settings" heading="登録状況の確認">
      <p>{isComplete ? 'すべての利用者コードのシステム設定が登録されています。' : '「×」のある利用者コードは、システム設定の申込を行ってください。審査が完了すると「○」になります。'}</p>
      <Table label="登録状況の確認" heads={['利用者コード', NAMES_TAB, ...trades, 'システム設定申込実施状況']} rows={userCodes.map((code) => [
        code.code, ...[NAMES_TAB, ...trades].map((tab) => (tabsOf(code).includes(tab) ? mark(isSet(code, tab)) : '－')), mark(isWhollySet(code)),
      ])} />
      <div class="actions"><Go to={paths.settingsFlow} id="applySettings" chevron="on" /></div>
    </Section>
  );
}

const mark = (set: boolean): string => (set ? '○' : '×');
