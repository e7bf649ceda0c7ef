import { hasStart, type Application } from '../../domain/application';

/** Words that NACCSセンター often needs. They are our own: no document shows any (assumed). */
interface Template {
  readonly id: string;
  readonly name: string;
  /** `{number}` 申込受付番号, `{company}`, `{office}`, `{wish}` 利用開始希望日. */
  readonly text: string;
}

export type TemplateUse = 'query' | 'reject';

const templates: Readonly<Record<TemplateUse, readonly Template[]>> = {
  query: [
    { id: 'count', name: '台数・個数の確認', text: '申込受付番号 {number} の台数（個数）が、変更する理由に書かれた内容と一致していません。\n必要な台数（個数）をご確認のうえ、申込内容を修正してください。' },
    { id: 'date', name: '利用開始希望日の確認', text: '利用開始希望日 {wish} は、審査に必要な日数を考えるとご希望に沿えません。\n利用開始日を次の日程に変更してよろしければ、申込内容を修正して登録し直してください。' },
    { id: 'reason', name: '理由の記入不足', text: '申込の理由が具体的でないため、審査を進められません。\nいつ、何のために必要となるかを追記してください。' },
    { id: 'attachment', name: '添付ファイルの不備', text: '添付ファイルの内容を確認できませんでした。\nファイルが開けること、記入漏れがないことをご確認のうえ、添付し直してください。' },
    { id: 'person', name: '連絡先の確認', text: '{company} {office} の申込担当者の連絡先に連絡が取れませんでした。\n電話番号とメールアドレスをご確認のうえ、修正してください。' },
  ],
  reject: [
    { id: 'twice', name: '重複した申込', text: '同じ内容の申込を既に受け付けています。\nそのため、申込受付番号 {number} の申込は受け付けることができません。' },
    { id: 'qualification', name: '利用資格の不備', text: '{company} {office} について、申し込まれた業種の利用に必要な許可を確認できませんでした。\n許可を受けた後に、改めてお申し込みください。' },
    { id: 'silent', name: '確認事項への回答なし', text: '確認事項について期限までにご回答がなかったため、申込受付番号 {number} の申込は受け付けることができません。\n必要な場合は、改めてお申し込みください。' },
    { id: 'procedure', name: '別の手続きが必要', text: '申し込まれた内容には別の手続きが必要です。\nそのため、この申込は受け付けることができません。手続きについてはNACCSセンターにお問い合わせください。' },
  ],
};

/** Those that fit an application: one without a 利用開始日 is not asked about it. */
export const templatesFor = (use: TemplateUse, application: Application): readonly Template[] =>
  templates[use].filter(({ text }) => hasStart(application) || !text.includes('{wish}'));

/** What a template says to one applicant. */
export const filledIn = ({ text }: Template, values: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
