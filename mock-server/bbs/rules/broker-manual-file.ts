import { Sheet } from '../../documents/sheet';

/** The day in the file's name. */
const ISSUED_ON = '2012-11-22';
/** More points than a page has: the next chapter begins on a page of its own. */
const WHOLE_PAGE = 1_000;
const TITLE = '通関士証票番号の登録について';

interface Chapter {
  readonly heading: string;
  readonly text: readonly string[];
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** A page each, so that UTB stands on page 9 as S3 step 21 says; the words are ours. */
const chapters: readonly Chapter[] = [
  { heading: '１．はじめに', text: ['この資料は、通関士の利用者IDと通関士証票番号をひも付ける業務について説明します。', 'UTB業務の操作は9ページをご覧ください。'] },
  { heading: '２．通関士証票番号とは', text: ['通関士証票に記載された番号です。NACCSでは、どの通関士が審査したかを示すために、通関士の利用者IDにこの番号を登録します。'] },
  { heading: '３．通関士の利用者ID', text: ['通関士の利用者IDは、通関士1人に1つです。識別番号は、通関士の人数分をお申し込みください。通関士の利用者IDでは、シングルサインオンを利用できません。'] },
  { heading: '４．利用者IDの種類', text: ['識別番号の先頭の文字で、利用者IDの種類が分かります。'], table: { head: ['先頭の文字', '利用者'], rows: [['英字', 'netNACCS'], ['数字', '一般NACCS'], ['Y', 'SMTP双方向（一般NACCS）']] } },
  { heading: '５．複数の利用者IDを使う場合', text: ['1人の通関士が、netNACCSとサイバーポートの両方から業務を行う場合は、それぞれの利用者IDに同じ通関士証票番号を登録します。'],
    table: { head: ['通関士', 'netNACCS', 'サイバーポート'], rows: [['Aさん', 'AAAA1AA1', 'AAAA1YA1'], ['Bさん', 'AAAA1BB1', 'AAAA1YB1']] } },
  { heading: '６．事前の準備', text: ['NSSの「ID通知内容」で、登録する利用者IDを確認してください。登録には、netNACCSの利用者IDとパスワード、デジタル証明書を取得した端末が必要です。'] },
  { heading: '７．端末開通確認（TCC）', text: ['はじめて利用する端末では、先に端末開通確認（TCC業務）を行い、「正常終了」と表示されることを確認してください。'] },
  { heading: '８．業務の一覧', text: ['通関士証票番号に関わる業務は、次のとおりです。'], table: { head: ['業務コード', '業務名'], rows: [['UTB', '通関士証票番号登録'], ['UTB01', '通関士証票番号照会']] } },
  { heading: '９．通関士証票番号の登録（UTB）', text: [
    '利用開始日に、次の手順で登録してください。利用できる時間は、平日 0:00～23:00です。',
    '（１）netNACCSの利用者IDとパスワードでログオンします。サイバーポート用に取得した利用者IDではログオンできません。',
    '（２）業務の一覧から、UTB（通関士証票番号登録）を選びます。',
    '（３）登録する利用者ID8桁と、通関士証票番号を入力し、送信します。',
    '（４）「正常終了」と表示されたら、通関士ごとに（３）を繰り返します。',
  ] },
  { heading: '１０．登録の照会（UTB01）と取消し', text: ['登録した番号は、UTB01（通関士証票番号照会）で確認できます。誤って登録したときは、UTBで取り消してから登録し直してください。'] },
];

let made: Promise<Uint8Array<ArrayBuffer>> | undefined;

/**
 * The file on 通関士証票番号登録 (S3 step 21 links to its page 9), A4, a chapter a page. Made once.
 * @returns the file as PDF
 */
export function brokerManualFile(): Promise<Uint8Array<ArrayBuffer>> {
  return (made ??= make());
}

async function make(): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = new Sheet({ title: TITLE, author: '輸出入・港湾関連情報処理センター株式会社（NACCSセンター）', issuedOn: ISSUED_ON });
  sheet.title(TITLE);
  chapters.forEach(({ heading, text, table }, index) => {
    if (index > 0) sheet.keep(WHOLE_PAGE);
    sheet.heading(heading);
    for (const line of text) sheet.paragraph(line);
    if (table) {
      sheet.space(8);
      sheet.grid(table.head, table.rows, table.head.map(() => '*'));
    }
  });
  return new Uint8Array(await sheet.finish(TITLE));
}
