/** What the sections and marks of a guide are called, in every format. */
export const labels = {
  contents: '目次', who: '担当：', cares: 'ご注意', then: '操作のあと', reference: '参照：', mails: '届くE-mail', files: '出力されるPDF', glossary: '用語', goesOn: '（続きはノートにあります）',
} as const;

/** How a sentence points to a number on a picture; a number alone would look like that of a step. */
export const pointer = (callout: number): string => `図${callout}`;
