import type { ChangeRequest } from '../../domain/changes/request';
import type { Contract } from '../../domain/contract';
import { changed, type Fact, type FactGroup } from './fact';

/** その他の契約変更. */
export function otherFacts(before: Contract, { other = {} }: ChangeRequest): FactGroup[] {
  const { shareEquipment, jointUse, jointUseNewOffice, transfer, succession, termination } = other;
  const names = (label: string, all: readonly string[], to: string): Fact[] => (all.length > 0 ? [[label, all.join('、'), `事業所コード ${to} へ移動`]] : []);
  return [
    { heading: '機器共用', facts: shareEquipment ? [[shareEquipment.action, '', `事業所コード ${shareEquipment.officeCode}`]] : [] },
    { heading: '共同利用', facts: jointUse ? [[jointUse.action, '', `事業所コード ${jointUse.officeCode}`]] : [] },
    { heading: '共同利用（新規事業所）', facts: jointUseNewOffice ? [['新規事業所の申込受付番号', '', jointUseNewOffice.receiptNumber]] : [] },
    {
      heading: '付替',
      facts: transfer ? [
        ...names('利用者コード', transfer.codes, transfer.to), ...names('論理端末', transfer.terminals, transfer.to),
        ...names('回線', transfer.lines, transfer.to), ...names('メールボックス', transfer.mailboxes, transfer.to),
      ] : [],
    },
    {
      heading: '地位の承継',
      facts: succession ? [
        ['承継の理由', '', succession.cause],
        ...changed([
          ['企業名', before.company.name, succession.company.name], ['企業名(フリガナ)', before.company.kana, succession.company.kana],
          ['企業の所在地', before.company.address, succession.company.address], ['企業の電話番号', before.company.phone, succession.company.phone],
          ['契約者の役職', before.holder.position, succession.holder.position], ['契約者名', before.holder.name, succession.holder.name],
        ]),
      ] : [],
    },
    { heading: '契約解除・事業所廃止', facts: termination ? [['申込の内容', '', termination.cause]] : [] },
  ];
}
