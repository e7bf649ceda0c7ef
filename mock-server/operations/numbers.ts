import { isChange, type Application, type ChangeApplication, type NewApplication } from '../domain/application';
import { isAbolished } from '../domain/changes/codes';
import type { OtherChange } from '../domain/changes/request';
import type { Contract } from '../domain/contract';
import type { IdRequest } from '../domain/user-codes';

/** How many of a thing an application adds, changes and deletes. */
export type Numbers = readonly [added: number, changed: number, gone: number];

const idsOf = (requests: readonly IdRequest[]): number => requests.reduce((sum, { count }) => sum + count, 0);
const items = ['利用者コード数', '識別番号数', '回線数', '論理端末数', 'メールボックス数'] as const;
type Item = (typeof items)[number];

/** A code that is shared is there already; only its IDs are new. */
function ofNew({ contents: { codes, line, terminals, mailboxes } }: NewApplication): Record<Item, Numbers> {
  return {
    利用者コード数: [codes.filter(({ shared }) => shared === null).length, 0, 0],
    識別番号数: [idsOf(codes.flatMap(({ ids }) => ids)), 0, 0],
    回線数: [line === null ? 0 : 1, 0, 0],
    論理端末数: [terminals.net + terminals.ebms + terminals.web + terminals.general, 0, 0],
    メールボックス数: [mailboxes, 0, 0],
  };
}

function ofChange({ change: { codes, terminals, general, other }, before }: ChangeApplication): Record<Item, Numbers> {
  if (other) return leaving(before, other);
  const changed = codes?.changed ?? [];
  const added = codes?.added ?? [];
  const goes = changed.filter(({ code, retired, added: more }) => {
    const own = before.userCodes.find((one) => one.code === code);
    return own !== undefined && more.length === 0 && !isAbolished(own) && own.ids.every(({ id, status }) => status === 'retired' || retired.includes(id));
  });
  const abolished = [...(terminals?.abolishTerminals ?? []), ...(terminals?.abolishCertificates ?? []), ...(general?.abolishTerminals ?? [])];
  return {
    利用者コード数: [added.filter(({ shared }) => shared === null).length, changed.length - goes.length, goes.length],
    識別番号数: [idsOf([...changed.flatMap((one) => one.added), ...added.flatMap(({ ids }) => ids)]), 0, changed.flatMap(({ retired }) => retired).length],
    回線数: [general?.addedLine ? 1 : 0, general?.changedLine ? 1 : 0, general?.abolishLines.length ?? 0],
    論理端末数: [(terminals?.addNet ?? 0) + (terminals?.addEbms ?? 0) + (terminals?.addWeb ?? 0) + (general?.addTerminals ?? 0), 0, abolished.length],
    メールボックス数: [general?.addMailboxes ?? 0, 0, general?.abolishMailboxes.length ?? 0],
  };
}

/** 付替 and 契約解除: what goes to another office, or ends; その他の契約変更 otherwise give and take nothing that is counted. */
function leaving({ userCodes, lines, terminals, mailboxes }: Contract, { transfer, termination }: OtherChange): Record<Item, Numbers> {
  const gone = (present: number, moved: readonly string[] = []): Numbers => [0, 0, termination ? present : moved.length];
  const codes = userCodes.filter((one) => !isAbolished(one) && (termination !== undefined || transfer?.codes.includes(one.code)));
  return {
    利用者コード数: gone(codes.length, codes.map(({ code }) => code)), 回線数: gone(lines.length, transfer?.lines),
    識別番号数: [0, 0, codes.flatMap(({ ids }) => ids.filter(({ status }) => status === 'active')).length],
    論理端末数: gone(terminals.length, transfer?.terminals), メールボックス数: gone(mailboxes.length, transfer?.mailboxes),
  };
}

/** Rows of the table ID通知内容 on 申込内容参照画面 (S0 2-③): what, and how many are added, changed and deleted. */
export function numbersOf(application: Application): readonly (readonly [item: string, ...numbers: Numbers])[] {
  const numbers = isChange(application) ? ofChange(application) : application.kind === 'new' ? ofNew(application) : null;
  return items.map((item) => [item, ...(numbers?.[item] ?? [0, 0, 0] as const)]);
}
