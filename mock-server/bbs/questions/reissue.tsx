import type { Child } from 'hono/jsx';
import { Table } from '../../ui/table';
import { Answer } from './answer';

const cases: readonly (readonly [string, '必要' | '不要'])[] = [
  ['Windowsのアカウントを変更した', '必要'], ['パソコンを入れ替えた', '必要'], ['OSを入れ替えた', '必要'], ['証明書を削除した', '必要'],
  ['証明書の有効期限が切れた', '必要'], ['取得の手順を誤った', '必要'], ['対応していないブラウザで取得した', '必要'],
  ['Windowsのパスワードを変更した', '不要'], ['ネットワークを変更した', '不要'],
];

/** 証明書再発行が必要な場合 (E-09). */
export const reissueQuestion = (): Child => (
  <Answer further={['replacementGuide', 'packageGuide', 'newsValidity']}>
    <Table label="再発行の要否" heads={['どのような場合', '再発行']} rows={cases} />
    <p>再発行は、NSSのメニューの「クライアント証明書の再発行」から申し込みます。再発行には1営業日以上かかります。</p>
  </Answer>
);
