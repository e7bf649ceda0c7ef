// Words that several procedures share.

/** Notes on steps that the documents do not number, or do not have. */
export const between = '文書に番号のない場面です。前後の手順をつなぐために行います。';
export const joining = '前後の手順をつなぐ場面です。';
export const preparing = '手順の前提を整える場面です。';
export const unnumbered = '文書では番号のない箇条書きです。書かれている順に番号を付けています。';
export const ours = '文書には機能の名称だけがあり、操作の説明がありません。この手順はハーネスで定めたものです。';

/** Source of the steps of a function of the menu that no document walks through. */
export const silent = 'assumed: the documents name the menu function, its walkthrough is ours';

/** The number that an application has been given, once it is read under this name. */
export const receiptNumber = { remembered: '申込受付番号' } as const;

/** How a mail to the office of the account begins. */
export const salutation = [[{ account: 'company' }, ' ', { account: 'office' }], 'NACCSのご利用ありがとうございます。'] as const;

/** Subjects (S0 2-①, 3-①). */
export const approved = '【NSS】利用申込確認完了のお知らせ';
export const issued = '【NSS】デジタル証明書発行完了のお知らせ';
