import { displayDate } from '../../../domain/calendar';
import type { BillingRequest, LineRequest, NewContract, WorksRequest } from '../../../domain/new-contract';
import type { CodeRequest } from '../../../domain/user-codes';
import { Facts, Table } from '../../../ui/table';
import { reach, whereabouts } from '../words';

type FactList = readonly (readonly [string, string])[];

const connections = { net: 'netNACCS', general: '一般NACCS' } as const;
const wanted = (flag: boolean): string => (flag ? '要' : '不要');
const machines = (count: number, unit = '台'): string => `${count}${unit}`;

/** What a 新規の利用申込 asks for, group by group as its input screens have it. */
export function NewContents({ contents }: { contents: NewContract }) {
  const { works, billing, line } = contents;
  const groups: readonly (readonly [string, FactList])[] = [
    ['事業所・企業', placeFacts(contents)],
    ['論理端末・証明書', terminalFacts(contents)],
    ...(line === null ? [] : [['回線', lineFacts(line)] as const]),
    ...(works === null ? [] : [['回線工事', worksFacts(works)] as const]),
    ['料金プラン', [['料金プラン', `プラン${contents.plan}`]]],
    ['請求先', billingFacts(billing)],
  ];
  return (
    <>
      <Codes codes={contents.codes} />
      <div class="groups">{groups.map(([heading, facts]) => <div><h3>{heading}</h3><Facts label={heading} facts={facts} /></div>)}</div>
    </>
  );
}

function Codes({ codes }: { codes: readonly CodeRequest[] }) {
  const rows = codes.flatMap(({ shared, systemKind, ids, statistics }) => ids.map(({ trades, method, count, singleSignOn }) => [
    shared === null ? '新規' : `共用 ${shared}`, systemKind, trades.join('、') + (singleSignOn ? '（シングルサインオン）' : ''), method, String(count),
    `有料 ${wanted(statistics.paid)}、無料 ${wanted(statistics.free)}、保税保存 ${wanted(statistics.storage)}`,
  ]));
  return <Table label="利用者コード" heads={['利用者コード', 'システム区分', '業種', '処理方式', '識別番号数', '管理資料']} rows={rows} />;
}

const placeFacts = ({ connection, jointUse, company, office, headOffice, holder, manager, emergencyFax }: NewContract): FactList => [
  ['接続形態', connections[connection]],
  ['共同利用', jointUse === null ? 'なし' : `事業所コード ${jointUse} と共同利用`],
  ['企業', whereabouts(company)],
  ['事業所', whereabouts(office)],
  ['本社', whereabouts(headOffice)],
  ['契約者', `${holder.position} ${holder.name}`],
  ['管理責任者', reach(manager)],
  ['緊急連絡用FAX番号', emergencyFax],
];

const terminalFacts = ({ connection, terminals, mailboxes, withoutLine }: NewContract): FactList =>
  connection === 'net'
    ? [['netNACCS', machines(terminals.net)], ['ebMS', machines(terminals.ebms)], ['webNACCS', machines(terminals.web, '個')]]
    : [
      ['論理端末', machines(terminals.general)], ['サーバ', machines(terminals.servers)], ['メールボックス', machines(mailboxes, '個')],
      ['回線', withoutLine ? '機器共用・共同利用、回線付替を別途申込、または自社システムを利用' : '新設'],
    ];

function lineFacts({ kind, speed, redundant, spare, ping, maintenance }: LineRequest): FactList {
  const options = [...(redundant ? ['冗長化'] : []), ...(spare ? ['予備機'] : []), ...(ping ? ['ping監視'] : [])];
  return [['回線種別', kind], ['回線速度', speed], ['オプションメニュー', options.join('、')], ['保守時間帯', maintenance]];
}

const worksFacts = ({ place, person, phone, wish }: WorksRequest): FactList => [
  ['設置場所', whereabouts(place)], ['工事担当者', [person, phone].filter(Boolean).join(' ／ ')], ['工事希望日', wish === '' ? '' : displayDate(wish)],
];

const billingFacts = ({ combined, place, contact, payment, sameAccount }: BillingRequest): FactList => [
  ['一括請求', combined === null ? '希望しない' : [combined.code, combined.company, combined.office].filter(Boolean).join(' ／ ')],
  ['請求先', whereabouts(place)],
  ['請求先担当者', contact],
  ['支払の方法', payment],
  ['同一口座振替', sameAccount === null ? '希望しない' : `${sameAccount.code} ／ ${sameAccount.company}`],
];
