import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { buttons } from '../../vocabulary/buttons';
import { facts } from '../../vocabulary/facts';
import { fields, type Field } from '../../vocabulary/fields';
import { ledger } from '../../vocabulary/ledger';
import { mailFrame, mails, type Addressee, type MailEntry } from '../../vocabulary/mails';
import { outputs } from '../../vocabulary/outputs';
import { screens, siteOf, type ScreenId } from '../../vocabulary/screens';
import type { Env } from '../../ui/env';
import { addressFacts } from './address-facts';
import { asks } from './route';

const text = z.string();
const mark = text.openapi({ description: '出典。documented、external、decided、assumed のいずれかで始まる', example: 'documented: S0 1-④' });

const factsView = z.object({
  ledger: z.array(z.object({ id: text, kind: z.enum(['screen', 'field', 'button', 'message', 'mail', 'rule', 'document']), text, mark })),
  screens: z.array(z.object({ name: text, title: text, site: text, mark })),
  mails: z.array(z.object({ kind: text, subject: text, names: z.array(text).openapi({ description: 'このほかの呼び名', example: ['作業完了'] }), to: z.array(z.enum(['申込担当者', '管理責任者'])), text: text.openapi({ description: '申込ごとの内容を除いた本文' }), mark })),
  fields: z.array(z.object({ id: text, label: text, maxLength: z.int().openapi({ description: '文字数' }), mark })),
  documents: z.array(z.object({ name: text, label: text.openapi({ description: '出力するボタン' }), screen: text, mark })),
  facts: z.array(z.object({
    id: text.openapi({ example: 'R-01' }), text,
    kind: z.enum(['duration', 'hours', 'phone', 'price', 'email', 'url', 'count', 'condition', 'text']),
    values: z.array(text).openapi({ description: '正しい値。複数あるときはどれも正しい', example: ['48時間'] }),
    terms: z.array(z.array(text)).openapi({ description: 'この事実を述べる文が、各組から1つ以上含む語', example: [['仮アカウント'], ['以内', 'まで']] }), mark,
  })),
}).openapi('Facts');

const called: Record<Addressee, '申込担当者' | '管理責任者'> = { contact: '申込担当者', manager: '管理責任者' };

/** 【NSS】利用申込受付完了のお知らせ → 利用申込受付完了. */
const kindOf = (subject: string): string => subject.replace(/^【[^】]*】/, '').replace(/の?お知らせ$/, '');

/** Everything that NSS publishes of itself: the fidelity ledger, and what it goes by in a form for machines. */
const published = (): z.output<typeof factsView> => ({
  ledger: ledger(),
  screens: (Object.keys(screens) as ScreenId[]).map((id) => ({ name: screens[id].name, title: screens[id].title, site: siteOf(id), mark: screens[id].mark })),
  mails: Object.values<MailEntry>(mails).map(({ subject, called: names = [], to, opening, lead, way, mark: source }) => ({
    kind: kindOf(subject), subject, names: [...names], to: to.map((addressee) => called[addressee]), text: [...mailFrame.introduction, ...opening, lead, way, ...mailFrame.notes].join('\n'), mark: source,
  })),
  fields: Object.entries<Field>(fields).map(([id, { label, group, rule, mark: source }]) => ({ id, label: group ? `${group} ${label}` : label, maxLength: rule.max, mark: source })),
  documents: Object.values(outputs).map(({ text: name, button, screen, mark: source }) => ({ name, label: buttons[button].text, screen: screens[screen].name, mark: source })),
  facts: [...facts(), ...addressFacts()].map(({ values, terms, ...fact }) => ({ ...fact, values: [...values], terms: terms.map((group) => [...group]) })),
});

/** What documents are compared with. */
export function factRoutes(api: OpenAPIHono<Env>): void {
  api.openapi(asks('/facts', '台帳と、規程・期限・連絡先・料金・アドレスなどの事実を読む', factsView), (c) => c.json(published(), 200));
}
