/**
 * Where the title of a step names things otherwise than NSS does: right for who knows the step, but a reader would look for these
 * names on the screen. A fragment of a title, and what a guide says instead.
 */
export const REWORDED: readonly (readonly [fragment: string, instead: string])[] = [
  ['netNACCSとebMSの論理端末数、webNACCSのデジタル証明書数を入力する', '論理端末とデジタル証明書の数を決めて、次へ進む'],
  ['「名称」タブを入力し、続いて「業種」の各タブを入力する', '名称のタブから始めて、業種の各タブを順に埋める'],
  ['回線、論理端末数、サーバ台数を入力し、', '回線や端末の数などを決め、'],
  ['から、本人の認証情報を入力し、', 'を押し、'],
  ['「利用開始希望日」を余裕をもって入力し', '「利用開始希望日」に余裕のある日付を入力し'],
  ['現在の請求先の事業所を入力する', '現在の請求先を伝える'],
  ['通関士の人数、', '識別番号数、'],
  ['利用開始日より前は、通関士証票番号を登録できない', '通関士証票番号は、まだ登録できない'],
  ['新着情報から「利用開始までのガイダンス」を開き、', '「利用開始までのガイダンス」で、'],
];
