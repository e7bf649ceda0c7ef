import { displayDate } from '../../domain/calendar';
import { Section } from '../../ui/form';
import { Facts } from '../../ui/table';
import { sharingOf } from '../../ui/terminal';
import { Codes } from './codes';
import { Contents, PlannedTable, type Shown } from './parts';

/** 一般NACCS: lines, terminals, servers, mailboxes, and the 利用者コード with 利用者ID of 一般NACCS. */
export function GeneralTab(shown: Shown) {
  const { contract, plans } = shown;
  const terminals = contract.terminals.filter(({ kind }) => kind === 'general');
  return (
    <>
      <Contents parts={[['lines', 'アクセス回線'], ['general', '論理端末'], ['servers', '自社システム'], ['mailboxes', 'メールボックス'], ['codes', '利用者コード'], ['ids', '利用者ID']]} />
      <Section id="lines" heading="アクセス回線に関する情報">
        <PlannedTable label="アクセス回線" kind="line" plans={plans} empty="アクセス回線はありません。"
          heads={['回線', '回線種別', '速度', 'オプションメニュー', '保守時間帯', '回線設置場所', '利用開始日']}
          rows={contract.lines.map(({ name, kind, speed, options, maintenance, place, since }) => [
            name, [name, kind, speed, options.length > 0 ? options.join('、') : 'なし', maintenance, <>{place.name}<small class="asked">{place.address}</small></>, displayDate(since)],
          ])} />
      </Section>
      <Section id="general" heading="論理端末に関する情報">
        <p class="count">現在の契約端末台数: {terminals.length}台</p>
        <PlannedTable label="論理端末" kind="terminal" plans={plans} empty="一般NACCSの論理端末はありません。"
          heads={['区分', '利用機器区分', '論理端末名']} rows={terminals.map(({ name }) => [name, [sharingOf(contract), '一般', name]])} />
      </Section>
      <Section id="servers" heading="自社システムに関する情報"><Facts label="自社システム" facts={[['サーバ台数', `${contract.servers}台`]]} /></Section>
      <Section id="mailboxes" heading="メールボックスに関する情報">
        <PlannedTable label="メールボックス" kind="mailbox" plans={plans} empty="メールボックスはありません。"
          heads={['メールボックス名']} rows={contract.mailboxes.map(({ name }) => [name, [name]])} />
      </Section>
      <Codes {...shown} connection="general" />
    </>
  );
}
