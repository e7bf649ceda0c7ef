import type { Desk } from '../../desk';
import type { Office } from '../../../store/tables';
import { Facts } from '../../../ui/table';
import { paths } from '../paths';

/** A card for each account, to be printed, cut and handed out. */
export function Sheet({ desk: { context }, offices }: { desk: Desk; offices: readonly Office[] }) {
  const address = `${context.publicUrl()}/`;
  return (
    <>
      <p class="screen">ブラウザの印刷で紙にすると、1件ずつ切り離して配れます。<a href={paths.accounts}>アカウントへ戻る</a></p>
      {offices.length === 0 && <p>該当するアカウントはありません。</p>}
      <ul class="cards">
        {offices.map(({ officeCode, password, contract: { company, office, contact, manager } }) => (
          <li>
            <Facts label={`${company.name} ${office.name}`} facts={[
              ['企業', company.name], ['事業所', office.name], ['ログインID', <code>{officeCode}</code>], ['パスワード', <code data-secret>{password}</code>],
              ['申込担当者', contact.email], ['管理責任者', manager.email], ['NSS', address],
            ]} />
          </li>
        ))}
      </ul>
    </>
  );
}
