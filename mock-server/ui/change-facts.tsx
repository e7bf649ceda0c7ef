import type { Connection } from '../domain/user-codes';
import { changeFacts, type Told } from '../vocabulary/change-facts';
import { Table } from './table';

/** What a change changes, part by part: what it was and what it is to be. @param only of 利用者ID, those of one 接続形態 (D-17) */
export function ChangeFacts({ change, only }: { change: Told; only?: Connection | undefined }) {
  return (
    <>
      {changeFacts(change, only).map(({ heading, facts }) => (
        <>
          <h3>{heading}</h3>
          <Table label={heading} heads={['項目', '変更前', '変更後']} rows={facts.map(([item, before, after]) => [item, before || '－', after || '－'])} />
        </>
      ))}
    </>
  );
}
