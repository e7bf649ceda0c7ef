import type { Context } from '../../../context';
import type { ChangeApplication } from '../../../domain/application';
import { displayDate } from '../../../domain/calendar';
import { applyChange } from '../../../domain/changes/apply';
import type { ChangeRequest } from '../../../domain/changes/request';
import { isOpen } from '../../../domain/lifecycle';
import { ChangeFacts } from '../../../ui/change-facts';
import { Section } from '../../../ui/form';
import { Facts } from '../../../ui/table';
import { RequestedTerminals } from '../../../ui/terminal-tables';
import { whereabouts } from '../words';
import { Compare } from './compare';
import { codeLabel, contractFacts, terminalLabel, type FactLines } from './contract-facts';

/** The contract now beside what the change makes of it; once it stands, or has come to nothing, the contract it was made for. */
export function ChangeContents({ context, application }: { context: Context; application: ChangeApplication }) {
  const { officeCode, before, inForce, status, change } = application;
  const office = context.store.get('offices', officeCode);
  const isToCome = isOpen(status) && !inForce && office !== undefined;
  const base = isToCome ? office.contract : before;
  const works = change.general?.addedLine?.works;
  return (
    <>
      <Compare heads={[isToCome ? '現在の契約' : '申込時の契約', '申込後の契約']} present={contractFacts(base)} wanted={contractAfter(base, application)}
        same="契約そのものに変わる項目はありません。" />
      <Section id="wanted" heading="申込の内容">
        {change.terminals && <RequestedTerminals contract={before} change={change.terminals} />}
        <ChangeFacts change={application} />
        {works && <Facts label="回線工事" facts={[['回線工事', [whereabouts(works.place), works.person, works.phone, works.wish && `希望日 ${displayDate(works.wish)}`].filter(Boolean).join(' ／ ')]]} />}
      </Section>
    </>
  );
}

/** The contract as it will be; until the review has given names, what is added is told by its number. */
function contractAfter(base: ChangeApplication['before'], { change, granted, grantedCodes, startDate, requestedStartDate }: ChangeApplication): FactLines {
  const facts = new Map(contractFacts(applyChange(base, change, { terminals: granted, codes: grantedCodes }, startDate ?? requestedStartDate)));
  if (startDate !== null) return facts;
  for (const [label, line] of additions(change)) facts.set(label, [...(facts.get(label) ?? []), line]);
  return facts;
}

/** What is asked for without a name of its own. */
function additions({ terminals, general, codes }: ChangeRequest): [label: string, line: string][] {
  const counted = ([['net', terminals?.addNet, '台'], ['ebms', terminals?.addEbms, '台'], ['web', terminals?.addWeb, '個'], ['general', general?.addTerminals, '台']] as const)
    .flatMap(([kind, count = 0, unit]): [string, string][] => (count > 0 ? [[terminalLabel(kind), `追加 ${count}${unit}`]] : []));
  const further = (codes?.changed ?? []).flatMap(({ code, added }) => added.map(({ trades, count, method }): [string, string] =>
    [codeLabel(code), `識別番号の追加 ${trades.join('・')} ${count}個（${method}）`]));
  const fresh = (codes?.added ?? []).flatMap(({ shared, systemKind, ids }, index) => {
    const label = codeLabel(shared === null ? `新規${index + 1}` : `${shared}（共用）`);
    return [`区分 ${systemKind}`, ...ids.map(({ trades, method, count }) => `${trades.join('・')} ${count}個（${method}）`)].map((line): [string, string] => [label, line]);
  });
  return [...counted, ...further, ...fresh];
}
