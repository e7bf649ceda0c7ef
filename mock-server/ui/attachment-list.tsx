import type { Child } from 'hono/jsx';
import type { Attachment } from '../domain/attachment';
import { Table } from './table';

const KB = 1024;
const MB = KB * KB;

/** A size as people read it: `512バイト`, `3KB`, `1.5MB`; rounded up, so that nothing looks empty. */
function displaySize(bytes: number): string {
  if (bytes < KB) return `${bytes}バイト`;
  return bytes < MB ? `${Math.ceil(bytes / KB)}KB` : `${(Math.ceil((bytes / MB) * 10) / 10).toFixed(1)}MB`;
}

/**
 * Files that have been attached, each with a link to download it; nothing at all where there are none.
 * @param to address of the contents of the file with that number
 * @param action what stands at the end of the row
 */
export function AttachmentList({ attachments, to, action }: {
  attachments: readonly Attachment[]; to: (index: number) => string; action?: (attachment: Attachment, index: number) => Child;
}) {
  if (attachments.length === 0) return null;
  return (
    <Table label="添付ファイル" heads={['ファイル名', 'サイズ', ...(action ? ['操作'] : [])]}
      rows={attachments.map((one, index) => [<a href={to(index)}>{one.name}</a>, displaySize(one.size), ...(action ? [action(one, index)] : [])])} />
  );
}
