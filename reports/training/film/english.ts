/** English captions: short, made of the evidence; labels, screens and subjects stay as NSS shows them. */
import type { Evidence, EvidenceStep } from '../../evidence';

const controls: Readonly<Record<string, string>> = { button: ' button', link: ' link' };

/** What is done in a step of the evidence, in one English phrase. */
export function inEnglish({ action, screen, title }: EvidenceStep): string {
  const value = action.value ?? '';
  const isSecret = value === '' || value.startsWith('●');
  const label = `"${action.label ?? ''}"${rowOf(title)}`;
  switch (action.kind) {
    case 'open': return `Open "${screen}".`;
    case 'fill': return isSecret ? `Enter ${label}.` : `Enter "${value}" in ${label}.`;
    case 'choose': return `Select "${value}" in ${label}.`;
    case 'tick': return `Tick ${label}.`;
    case 'upload': return `Attach the file "${value}" in ${label}.`;
    case 'press': return `Press the "${action.label ?? ''}"${controls[action.role ?? ''] ?? ''}${rowOf(title)}.`;
    case 'follow': return screen === 'E-mail' ? `Open the link in the e-mail ${label}.` : `Follow the link ${label} and read the page.`;
    case 'switchTab': return `Open the tab ${label}.`;
    case 'read': return isSecret ? `Note down ${label}.` : `Note down ${label}: ${value}.`;
    case 'check': return check(action, value);
    case 'expectFile': return `Press ${label} and look at the PDF "${value}".`;
    case 'expectDownload': return `Press ${label} and receive the file "${value}".`;
    case 'expectMail': return `Check that the e-mail ${label} has arrived.`;
    case 'review': return `NACCS Center reviews application ${value}.`;
    case 'complete': return `NACCS Center completes its work on application ${value}.`;
    case 'task': return `User ID ${value} ${title.includes('行えない') ? 'can no longer perform' : 'performs'} the NACCS task ${label}.`;
    case 'clock': return passed(title, value);
    default: return title;
  }
}

function check({ role, label }: EvidenceStep['action'], value: string): string {
  if (role === 'button') return `"${label ?? ''}" cannot be pressed yet.`;
  const what = role === 'table' ? `the table "${label ?? ''}"` : `"${label ?? ''}"`;
  return value === '' ? `Check ${what}.` : `Check ${what}: ${value}.`;
}

/** 「260001A の「詳細」を押す」 → in the row of 260001A. */
function rowOf(title: string): string {
  const row = /^([^「」]+?) の「/.exec(title)?.[1];
  return row === undefined ? '' : ` in the row of ${row}`;
}

/** 「2営業日たつ」 → two business days later; a day that has come, by its date. */
function passed(title: string, value: string): string {
  const [, count, unit] = /^(\d+)(営業日|時間)たつ/.exec(title) ?? [];
  if (count === undefined) return `It is now ${(value === '' ? title : value).slice(0, 10)}.`;
  const name = unit === '営業日' ? 'business day' : 'hour';
  return `${count} ${name}${count === '1' ? '' : 's'} later.`;
}

/** English title of a film. */
export const englishTitle = ({ document }: Evidence): string => `Procedure "${document}"`;
