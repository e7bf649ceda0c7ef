import { NAMES_TAB, isSet, isWhollySet, tabsOf } from '../../operations/settings';
import { codesToSet } from '../../operations/codes-to-set';
import { Section } from '../../ui/form';
import { Table } from '../../ui/table';
import type { Shown } from './parts';

const mark = (set: boolean): string => (set ? '○' : '×');

/** 登録状況の確認 (S1 3. ポイント a, R-36): ○ where it is registered, × where it is not; － where the code has no such 業種. */
export function SettingsTab({ context, contract }: Shown) {
  const userCodes = codesToSet(context, contract);
  const trades = [...new Set(userCodes.flatMap((code) => code.trades))];
  const isComplete = userCodes.every(isWhollySet);
  return (
    <Section id="settings" heading="登録状況の確認">
      {userCodes.length > 0 && <p>{isComplete ? 'すべての利用者コードのシステム設定が登録されています。' : '「×」のある利用者コードは、システム設定の申込を行ってください。審査が完了すると「○」になります。'}</p>}
      <Table label="登録状況の確認" heads={['利用者コード', NAMES_TAB, ...trades, 'システム設定申込実施状況']} empty="利用者コードはありません。" rows={userCodes.map((code) => [
        code.code, ...[NAMES_TAB, ...trades].map((tab) => (tabsOf(code).includes(tab) ? mark(isSet(code, tab)) : '－')), mark(isWhollySet(code)),
      ])} />
    </Section>
  );
}
