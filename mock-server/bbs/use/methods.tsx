import type { Child } from 'hono/jsx';
import type { Method } from '../../domain/user-codes';
import { Section } from '../../ui/form';
import { Table } from '../../ui/table';
import { BoardLink } from '../layout';

type Row = readonly [method: Method, connection: string, what: string, id: string];

const net: readonly Row[] = [
  ['netNACCS', 'インターネット＋パッケージソフト', '画面から入力し、結果をその場で受け取ります。パソコンごとにデジタル証明書が必要です。', '英字'],
  ['webNACCS', 'インターネット＋ブラウザ', 'ブラウザだけで利用できます。利用できる業務は限られます。デジタル証明書が必要です。', '英字'],
  ['ebMS', 'インターネット＋自社システム', '自社システムからメッセージを送受信します。', '英字'],
];
const general: readonly Row[] = [
  ['インタラクティブ', '専用線・ブロードバンド', '1件の要求に対して、ただちに結果が返ります。', '数字'],
  ['SMTP双方向', '専用線・ブロードバンド＋自社システム', 'サーバどうしで電文を送り合います。サイバーポートとの連携もこの方式です。', 'Y'],
  ['SMTP/POP3', '専用線・ブロードバンド＋メールボックス', '電文をメールとして送り、結果をメールボックスから受け取ります。', '数字'],
  ['EDIFACT', '専用線・ブロードバンド＋自社システム', '国際標準のEDIFACT電文を送受信します。', '数字'],
];
const heads = ['処理方式', '接続', '特徴', '識別番号の先頭'];

/** 処理方式 (S4 p. 2, S1 2.; E-16 and E-17 for what has been added and given up; first characters by D-17). */
export const methodGuide = (): Child => (
  <>
    <Section id="net" heading="netNACCS系（インターネット）"><Table label="netNACCS系の処理方式" heads={heads} rows={net} /></Section>
    <Section id="general" heading="一般NACCS系（専用の回線）"><Table label="一般NACCS系の処理方式" heads={heads} rows={general} /></Section>
    <Section id="notes" heading="ご注意">
      <ul>
        <li>処理方式は利用者IDごとに決まります（<BoardLink to="idNumbers">識別番号とは何ですか</BoardLink>）。</li>
        <li>パッケージソフトのメール処理方式と、ダイヤルアップ回線による接続は、第6次NACCSへの更改（2017年10月）で廃止されました。</li>
        <li>第7次NACCSの処理方式には、ブラウザを使うWebNACCSと、インタラクティブ処理方式のnetAPIなどがあります。このページは第6次NACCSの処理方式をご案内しています。</li>
      </ul>
    </Section>
  </>
);
