import type { Term } from '../model';

const term = (name: string, meaning: string, reading: string | null = null): Term => ({ term: name, reading, meaning });

/** Terms of NSS in our own words. */
const TERMS: readonly Term[] = [
  term('NSS', 'NACCSサポートシステム。NACCSを使うための申込や、契約内容・請求の確認をインターネットで行うしくみです。'),
  term('NACCSセンター', 'NACCSを運営する会社（輸出入・港湾関連情報処理センター株式会社）です。申込を審査します。'),
  term('NACCS掲示板', 'NACCSに関するお知らせや資料を公開しているWebサイトです。', 'ナックスけいじばん'),
  term('netNACCS', 'インターネットを通じてNACCSを使う接続のしかたです。'),
  term('一般NACCS', '専用の回線などを通じてNACCSを使う接続のしかたです。', 'いっぱんナックス'),
  term('サイバーポート', '港湾の手続きや取引の情報を電子的にやり取りするしくみです。NACCSと連携できます。'),
  term('申込担当者', 'NSSで申込を行い、その申込について問い合わせを受ける人です。', 'もうしこみたんとうしゃ'),
  term('管理責任者', '事業所でNACCSの利用を管理する人です。申込に関するE-mailは、この人にも届きます。', 'かんりせきにんしゃ'),
  term('事業所コード', '契約している事業所を表す番号です。NSSの正式なログインIDとして使います。', 'じぎょうしょコード'),
  term('事業所パスワード', '事業所コードとともにNSSへのログインに使うパスワードです。', 'じぎょうしょパスワード'),
  term('仮ログインID', 'まだ契約のない人が、新規の利用申込のために受け取るログインIDです。', 'かりログインID'),
  term('仮パスワード', '仮ログインIDとともに使うパスワードです。', 'かりパスワード'),
  term('申込受付番号', '申込を登録したときに付く番号です。問い合わせや、申込の結果を探すときに使います。', 'もうしこみうけつけばんごう'),
  term('利用開始希望日', '利用や変更をいつから始めたいか、申し込む人が伝える日です。', 'りようかいしきぼうび'),
  term('利用開始日', '申し込んだ内容が実際に有効になる日です。希望した日と違うこともあります。', 'りようかいしび'),
  term('営業日', '土曜日、日曜日、祝日、年末年始を除いた日です。', 'えいぎょうび'),
  term('利用者コード', '利用する会社や事業所を表す、5文字の符号です。', 'りようしゃコード'),
  term('識別番号', '利用者コードに付ける、3文字の符号です。', 'しきべつばんごう'),
  term('利用者ID', '利用者コードと識別番号をつなげた8文字の符号です。NACCSにログオンするときに使います。', 'りようしゃID'),
  term('ID通知内容', '払い出されたIDや認証コードなどを、NSSで確認する画面です。', 'IDつうちないよう'),
  term('論理端末名', 'NACCSを使う端末を区別するための名前です。', 'ろんりたんまつめい'),
  term('論理端末', 'NACCSに接続する端末を、NACCSの側で数える単位です。', 'ろんりたんまつ'),
  term('デジタル証明書', '正規の利用者の端末であることを示すための電子的な証明です。', 'デジタルしょうめいしょ'),
  term('クライアント証明書', '端末に入れて使うデジタル証明書のことです。', 'クライアントしょうめいしょ'),
  term('認証コード', 'デジタル証明書を取得するときに入力する符号です。人に知られないように扱います。', 'にんしょうコード'),
  term('システム設定', 'NACCSの業務で使う名称などを、利用者コードごとに登録することです。', 'システムせってい'),
  term('業種', '通関業など、NACCSを使って行う仕事の種類です。', 'ぎょうしゅ'),
  term('処理方式', '端末や自社のシステムと、NACCSとの間で情報をやり取りする方法です。', 'しょりほうしき'),
  term('料金プラン', '基本料金と従量料金の組み合わせです。', 'りょうきんプラン'),
  term('通関士', '通関業者で通関書類の審査などを行う、国家資格を持つ人です。', 'つうかんし'),
  term('承認通知', '申し込んだ変更が認められたことを知らせるPDFです。', 'しょうにんつうち'),
  term('申込書', '申し込んだ内容をまとめたPDFです。', 'もうしこみしょ'),
  term('新着情報', 'メニュー画面に表示される、申込などに関するお知らせの一覧です。', 'しんちゃくじょうほう'),
  term('共用', 'ほかの事業所の利用者コードを、自分の事業所でも使うことです。', 'きょうよう'),
  term('一括請求', '複数の契約の料金を、まとめて請求してもらうことです。', 'いっかつせいきゅう'),
];

/** A character by which a longer word goes on: 利用者IDs are no 利用者ID in 廃止利用者ID一覧, but these do not occur. */
const occurs = (name: string, text: string): boolean => text.includes(name);

/** Those terms that occur in a text, in their order. A term within longer terms counts only where it stands by itself. */
export function termsIn(text: string): readonly Term[] {
  return TERMS.filter(({ term: name }) => {
    const longer = TERMS.filter((other) => other.term !== name && other.term.includes(name)).map((other) => other.term);
    return occurs(name, longer.reduce((rest, other) => rest.replaceAll(other, ''), text));
  });
}
