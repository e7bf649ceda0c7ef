import { displayDate } from '../../domain/calendar';
import { isAbolished } from '../../domain/changes/codes';
import type { UserCode, UserId } from '../../domain/contract';
import type { Connection } from '../../domain/user-codes';
import { kindOfId } from '../../domain/user-ids';
import { isCodeAbolished } from '../../operations/contracts';
import { Section } from '../../ui/form';
import { Counted, Pager, pageOfRows } from '../../ui/pager';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import { sharingOf } from '../../ui/terminal';
import { buttons } from '../../vocabulary/buttons';
import { Partners, Planned, type Shown } from './parts';

const PER_PAGE = 100;

interface Codes extends Shown {
  readonly connection: Connection;
}

const idsOf = ({ ids }: UserCode, connection: Connection): readonly UserId[] => ids.filter(({ id }) => kindOfId(id) === connection);
/** The section of 利用者ID on the tab. */
const address = (query: Readonly<Record<string, string>>): string => `${paths.contract}?${new URLSearchParams(query)}#ids`;

/** 利用者コード with 利用者ID of one 接続形態 (D-17), and those IDs: a page at a time, of one code where the address names it. */
export function Codes(shown: Codes) {
  const { contract, connection } = shown;
  const codes = contract.userCodes.filter((code) => idsOf(code, connection).length > 0);
  return (
    <>
      <Section id="codes" heading="利用者コードに関する情報">
        <Table label="利用者コード" heads={['利用者コード', 'システム区分', '業種', '共用する事業所', '利用中のID', '廃止したID', '状態']} empty="利用者コードはありません。"
          rows={codes.map((code) => row(shown, code, idsOf(code, connection)))} />
      </Section>
      <Ids {...shown} codes={codes} />
    </>
  );
}

function row({ context, connection }: Codes, code: UserCode, ids: readonly UserId[]) {
  const active = ids.filter(({ status }) => status === 'active').length;
  return [
    <a href={address({ tab: connection, code: code.code })} aria-label={`${code.code}の利用者IDを表示する`}>{code.code}</a>, sharingOf(code), code.trades.join('、') || '－',
    <Partners context={context} codes={code.sharedWith} none="－" />, `${active}個`, `${ids.length - active}個`, <State of={code} context={context} />,
  ];
}

/** A code that others go on using is abolished for this office only (D-22). */
function State({ of: code, context }: { of: UserCode; context: Codes['context'] }) {
  if (!isAbolished(code)) return <span class="whole">利用中</span>;
  return <><span class="whole">廃止</span>{!isCodeAbolished(context, code.code) && <small class="asked">（共用する事業所は利用中）</small>}</>;
}

function Ids({ codes, connection, code: chosen, page, plans, retired }: Codes & { codes: readonly UserCode[] }) {
  const one = codes.find(({ code }) => code === chosen);
  const rows = (one ? [one] : codes).flatMap((code) => idsOf(code, connection).map((id) => ({ code, ...id })));
  const shown = pageOfRows(rows, PER_PAGE, page);
  const query = { tab: connection, ...(one ? { code: one.code } : {}) };
  return (
    <Section id="ids" heading="利用者IDに関する情報">
      {one && <p>利用者コード {one.code} の利用者IDを表示しています。<a href={address({ tab: connection })}>{buttons.allCodes.text}</a></p>}
      <Counted shown={shown} />
      <Table label="利用者ID" heads={['利用者コード', '識別番号', '利用者ID', '状態', '廃止日・変更予定']} empty="利用者IDはありません。"
        rows={shown.rows.map(({ code, id, status }) => [
          code.code, id.slice(5), id, status === 'active' ? '利用中' : '廃止', status === 'active' ? <Planned plan={plans.get(`id:${id}`)} /> : dayOf(retired.get(id)),
        ])} />
      <Pager shown={shown} to={(number) => address({ ...query, page: String(number) })} />
    </Section>
  );
}

const dayOf = (day: string | undefined): string => (day === undefined ? '－' : displayDate(day));
