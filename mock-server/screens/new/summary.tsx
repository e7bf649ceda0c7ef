import type { Child } from 'hono/jsx';
import type { NewApplication } from '../../domain/application';
import { displayDate } from '../../domain/calendar';
import type { Place } from '../../domain/contract';
import type { CodeRequest } from '../../domain/user-codes';
import { personFacts } from '../../ui/person';
import { Facts, Table } from '../../ui/table';
import { buttons } from '../../vocabulary/buttons';
import { choices, fields, type ChoiceId, type FieldId } from '../../vocabulary/fields';
import type { NewScreen } from '../../vocabulary/flows';

/** What a 新規の利用申込 asks for, whether registered or not. */
export type Asked = Pick<NewApplication, 'contact' | 'requestedStartDate' | 'reason' | 'contents'>;

type Fact = readonly [string, Child];
type Part = readonly [heading: string, content: Child];

/** What was entered on each screen, under the headings of its parts. */
export const newSummary: Record<Exclude<NewScreen, 'confirm'>, (asked: Asked) => readonly Part[]> = {
  contact: ({ contact, reason, contents: { jointUse } }) => [
    part('申込担当者', personFacts(contact)),
    part('利用契約', [
      choice('useKind', jointUse === null ? 'single' : 'joint'), ...(jointUse === null ? [] : [text('jointOffice', jointUse)]),
      [fields.applyReason.label, lines(reason)],
    ]),
  ],
  place: ({ requestedStartDate, contents: { company, office, headOffice, holder, manager, emergencyFax, connection } }) => [
    part('利用開始日・接続形態', [text('startDate', displayDate(requestedStartDate)), ['接続形態', connection === 'net' ? buttons.tabNet.text : buttons.tabGeneral.text]]),
    part('企業', place(company, ['企業名', '企業名(フリガナ)'])),
    part('事業所', place(office, ['事業所名', '事業所名(フリガナ)'])),
    part('本社', place(headOffice, ['本社名', '本社名(フリガナ)'])),
    part('契約者', [text('holderPosition', holder.position), text('holderName', holder.name)]),
    part('管理責任者', [...personFacts(manager), text('emergencyFax', emergencyFax)]),
  ],
  codes: ({ contents: { codes } }) => codes.map((code, index) => [`利用者コード（${index + 1}）`, <CodeFacts code={code} number={index + 1} />]),
  terminals: ({ contents: { terminals } }) => [
    part('論理端末・証明書', [
      counted('netTerminals', terminals.net), counted('ebmsTerminals', terminals.ebms), counted('webCertificates', terminals.web),
    ]),
  ],
  lines: ({ contents: { withoutLine, line, terminals } }) => [
    part('回線・論理端末', withoutLine || line === null ? [['回線', choices.withoutLine.label]] : [
      [choices.lineKind.label, line.kind], [choices.lineSpeed.label, line.speed],
      [choices.lineOptions.label, [line.redundant && '冗長化', line.spare && '予備機', line.ping && 'ping監視'].filter(Boolean).join('、')],
      [choices.maintenance.label, line.maintenance], counted('generalTerminals', terminals.general), counted('servers', terminals.servers),
    ]),
  ],
  works: ({ contents: { works } }) => (works === null ? [] : [
    part('回線設置場所', place(works.place, ['設置場所の名称'])),
    part('工事担当者', [text('worksPerson', works.person), text('worksPersonPhone', works.phone), text('worksWish', works.wish === '' ? '' : displayDate(works.wish))]),
  ]),
  mailboxes: ({ contents: { mailboxes } }) => [part('メールボックス', [counted('mailboxes', mailboxes)])],
  plan: ({ contents: { plan } }) => [part('料金プラン', [choice('plan', plan)])],
  billing: ({ contents: { billing } }) => [part('請求先', billing.combined === null ? own(billing) : combined(billing.combined))],
};

const part = (heading: string, facts: readonly Fact[]): Part => [heading, <Facts label={heading} facts={facts} />];
const text = (field: FieldId, value: string): Fact => [fields[field].label, value];
const lines = (value: string) => <span class="lines">{value}</span>;

function counted(field: 'netTerminals' | 'ebmsTerminals' | 'webCertificates' | 'generalTerminals' | 'servers' | 'mailboxes', count: number): Fact {
  const { label, unit } = fields[field];
  return [label, count === 0 ? '' : `${count}${unit}`];
}

function choice(name: ChoiceId, value: string): Fact {
  const { label, options = [] } = choices[name] as { label: string; options?: readonly (readonly [string, string])[] };
  return [label, (options.find(([key]) => key === value)?.[1] ?? value).replace(/\(.*\)$/, '')];
}

/** @param names labels of its name and, where it has one, of its フリガナ */
const place = ({ name, kana, postalCode, address, phone }: Place, [nameLabel, kanaLabel]: readonly [string, string?]): Fact[] => [
  [nameLabel, name], ...(kanaLabel === undefined ? [] : [[kanaLabel, kana] as const]), ['郵便番号', postalCode], ['住所', address], ['電話番号', phone],
];

function CodeFacts({ code: { shared, systemKind, ids, statistics }, number }: { code: CodeRequest; number: number }) {
  // A shared code has the 管理資料 that its holder has asked for.
  const wanted = (yes: boolean): string => (shared !== null ? '' : yes ? '要' : '不要');
  return (
    <>
      <Facts label={`利用者コード（${number}）`} facts={[
        ['利用者コード', shared === null ? '新規に取得' : `${shared}（他事業所の利用者コードを共用）`], [choices.systemKind.label, systemKind],
        [choices.statisticsPaid.label, wanted(statistics.paid)], [choices.statisticsFree.label, wanted(statistics.free)], [choices.storage.label, wanted(statistics.storage)],
      ]} />
      <Table label={`識別番号（${number}）`} heads={[choices.trades.label, choices.method.label, fields.idCount.label, choices.singleSignOn.label]}
        rows={ids.map(({ trades, method, count, singleSignOn }) => [trades.join('、'), method, String(count), singleSignOn ? '利用する' : '利用しない'])} />
    </>
  );
}

type Billing = Asked['contents']['billing'];

const combined = ({ code, company, office }: NonNullable<Billing['combined']>): Fact[] =>
  [choice('combined', 'yes'), ['一括請求先 コード', code], ['一括請求先 企業名', company], ['一括請求先 事業所名', office]];

const own = ({ place: address, contact, payment, sameAccount }: Billing): Fact[] => [
  choice('combined', 'no'), ...place(address, [fields.billingName.label]), text('billingContact', contact), choice('payment', payment),
  ...(payment === '口座振替' ? [choice('sameAccount', sameAccount === null ? 'no' : 'yes')] : []),
  ...(sameAccount === null ? [] : [['同一口座振替先 コード', sameAccount.code] as const, text('sameCompany', sameAccount.company)]),
];
