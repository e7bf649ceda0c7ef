import type { Mail } from '../../../fixtures';

const when = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'full', timeStyle: 'short' });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const style = `
  body { margin: 0; background: #f3f4f6; color: #1f2933; font: 16px/1.7 "BIZ UDPGothic", "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", Meiryo, sans-serif; }
  main { box-sizing: border-box; width: 1120px; min-height: 820px; margin: 40px auto; background: #fff; border: 1px solid #d4d9df; border-radius: 8px; overflow: hidden; }
  dl { display: grid; grid-template-columns: 6rem 1fr; gap: .35rem 1rem; margin: 0; padding: 1.5rem 2rem; background: #fafbfc; border-bottom: 1px solid #d4d9df; }
  dt { color: #5b6875; text-align: right; }
  dd { margin: 0; overflow-wrap: anywhere; }
  .subject { font-weight: 700; font-size: 1.1rem; }
  .tabs { display: flex; gap: 2rem; margin: 0; padding: .6rem 2rem 0; border-bottom: 1px solid #d4d9df; color: #5b6875; }
  .tabs span { padding-bottom: .45rem; }
  .tabs .open { color: #1f2933; border-bottom: 3px solid #2f6f9f; font-weight: 700; }
  pre { margin: 0; padding: 1.75rem 2rem 2.5rem; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
  pre a { color: #14598c; }`;

/**
 * A mail as Mailpit shows it to its reader: From, To, Subject and Date above its text. Mailpit itself is not asked: without its web
 * page, as the pinned module is built, it shows a mail of plain text in no way that has a head.
 * @returns a page of its own
 */
export function letterPage({ subject, from, to, date, text }: Mail): string {
  const body = escaped(text).replace(/https?:\/\/[^\s&<>]+(?:&amp;[^\s&<>]+)*/g, (link) => `<a>${link}</a>`);
  const head = [['From', from], ['To', to.join(', ')], ['Subject', subject], ['Date', when.format(new Date(date))]] as const;
  const rows = head.map(([name, value]) => `<dt>${name}</dt><dd class="${name.toLowerCase()}">${escaped(value)}</dd>`);
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${escaped(subject)}</title><style>${style}</style><body><main>`
    + `<dl>${rows.join('')}</dl><p class="tabs"><span class="open">Text</span><span>Headers</span><span>Raw</span></p><pre>${body}</pre></main></body></html>`;
}
