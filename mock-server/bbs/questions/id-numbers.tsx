import type { Child } from 'hono/jsx';
import { Table } from '../../ui/table';
import { Answer } from './answer';

/** 識別番号とは (E-04; what the first character says is D-17). */
export const idNumbers = (): Child => (
  <Answer further={['methodGuide', 'singleSignOn', 'guideAbolition']}>
    <p>識別番号は、利用者コード（5桁）に登録する3桁の番号です。利用者コードと識別番号を合わせた8桁が利用者IDになり、NACCSにログオンするときに使います。</p>
    <p>例) 利用者ID 1ANACA0A ＝ 利用者コード 1ANAC ＋ 識別番号 A0A</p>
    <Table label="識別番号の先頭の文字" heads={['先頭の文字', '利用者']} rows={[['英字', 'netNACCS'], ['数字', '一般NACCS'], ['Y', 'SMTP双方向（一般NACCS）']]} />
    <p>処理方式、業種とパスワードは利用者IDごとに決まります。1つの利用者IDを複数の端末で使うことができ、操作する人ごとに分ける必要はありません。次のような場合は、識別番号を複数申し込みます。</p>
    <ul>
      <li>処理方式が異なる</li>
      <li>パスワードを分けたい</li>
      <li>利用件数を分けて集計したい（NSSの利用料金請求ファイルは、利用者IDごとに集計されます）</li>
      <li>業種ごとに利用者IDを分けたい</li>
    </ul>
  </Answer>
);
