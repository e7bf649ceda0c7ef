/** Measures that have to be carried out before NACCS is used (S1 2. a; the list is in an image and is written anew here). */
const measures = [
  'OSとソフトウェアには、提供元の更新プログラムを速やかに適用しています。',
  'ウイルス対策ソフトを導入し、定義ファイルを常に最新の状態に保っています。',
  'NACCSに接続するネットワークは、ファイアウォールなどで外部からの不正な通信を遮断しています。',
  'パスワードは推測されにくいものを設定し、利用者ごとに管理しています。',
  'NACCSを利用する端末の利用者を限定し、離席時には画面をロックしています。',
  '業務に関係のないソフトウェアや、入手元が明らかでないファイルを端末に取り込まないようにしています。',
  '不正なアクセスやウイルスの感染が疑われる場合の連絡先と手順を定めています。',
] as const;

/** What 「上記を確認しました。」 refers to. */
export function SecurityMeasures() {
  return (
    <>
      <p>NACCSを利用する端末とネットワークについて、次のセキュリティ対策を実施してください。</p>
      <ul>{measures.map((text) => <li>{text}</li>)}</ul>
    </>
  );
}
