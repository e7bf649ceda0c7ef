/** English captions: short, made of the evidence; labels, screens and subjects stay as NSS shows them. */
import type { Evidence, EvidenceStep } from '../../evidence';

const decisions = { 審査: 'reviews application', 作業完了: 'completes the work for application' } as const;
const controls: Readonly<Record<string, string>> = { button: 'button', link: 'link', checkbox: 'checkbox' };

/** What is done in a step of the evidence, in one English phrase. */
export function inEnglish({ action, screen, title }: EvidenceStep): string {
  const { kind, value } = action;
  const label = action.label === null ? 'the value' : `"${action.label}"`;
  const control = controls[action.role ?? ''];
  switch (kind) {
    case 'open': return `Open "${screen}".`;
    case 'fill': return value === null || value.startsWith('●') ? `Enter ${label}.` : `Enter "${value}" in ${label}.`;
    case 'choose': return `Select "${value ?? ''}" in ${label}.`;
    case 'tick': return `Tick ${label}.`;
    case 'upload': return `Attach the file "${value ?? ''}" in ${label}.`;
    case 'press': return `Press the ${label}${control === undefined ? '' : ` ${control}`}.`;
    case 'follow': return screen === 'E-mail' ? `Open the link in the e-mail ${label}.` : `Follow the ${label} link and read the page.`;
    case 'switchTab': return `Open the ${label} tab.`;
    case 'read': return value === null || value.startsWith('●') ? `Note down ${label}.` : `Note down ${label}: ${value}.`;
    case 'check': return action.role === 'table' ? `Check the table ${label}${value === null || value === '' ? '' : ` (${value})`}.` : action.role === 'button'
      ? `The ${label} button cannot be pressed yet.` : `Check ${label}${value === null || value === '' ? '' : `: ${value}`}.`;
    case 'expectFile': return `Press ${label} and look at the PDF "${value ?? ''}".`;
    case 'expectDownload': return `Press ${label} and receive the file "${value ?? ''}".`;
    case 'expectMail': return `Check that the e-mail ${label} has arrived.`;
    case 'review': return `NACCS Center ${decisions['審査']} ${value ?? ''}.`;
    case 'complete': return `NACCS Center ${decisions['作業完了']} ${value ?? ''}.`;
    case 'task': return `NACCS task ${action.label ?? ''} is performed by ${value ?? ''}.`;
    case 'clock': return passed(title, value);
    default: return title;
  }
}

/** 「2営業日たつ」 → after two business days. */
function passed(title: string, value: string | null): string {
  const [, days] = /^(\d+)営業日/.exec(title) ?? [];
  if (days !== undefined) return `${days} business ${days === '1' ? 'day' : 'days'} later.`;
  const [, hours] = /^(\d+)時間/.exec(title) ?? [];
  return hours === undefined ? `It is now ${(value ?? title).slice(0, 10)}.` : `${hours} ${hours === '1' ? 'hour' : 'hours'} later.`;
}

/** English titles of what stands around the steps. */
export const englishTitle = ({ document }: Evidence): string => `Procedure "${document}"`;
