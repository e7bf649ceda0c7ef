/**
 * What may be attached to an application. Answers a code; the vocabulary holds its words. The documents leave the
 * conditions to a manual that is not public, so every limit here is assumed; the names of the 調査票 are E-20.
 */
import { hasControl, length } from './text';

/** システム構成図 of a new application, or the 調査票 of the system settings. */
export type AttachmentKind = 'diagram' | 'survey';

/** An attached file, without its contents. */
export interface Attachment {
  /** Where the contents are: their SHA-256, as `store/attachments.ts` answers it. */
  readonly id: string;
  /** As it is listed and downloaded. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Media type by the extension; what a browser claims is not believed. */
  readonly type: string;
}

export type AttachmentCode =
  | 'noFile' | 'emptyFile' | 'fileTooLarge' | 'fileType' | 'tooManyFiles' | 'fileTwice' | 'fileName' | 'surveyName';

/** Bytes of one file at most: 20 MiB. */
export const MAX_FILE_SIZE = 20 * 1024 * 1024;
/** Files in one list at most. */
export const MAX_FILES = 10;
/** Characters of a name at most, its extension included. */
const MAX_NAME_LENGTH = 100;

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt', 'application/vnd.ms-powerpoint'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['zip', 'application/zip'],
]);

/** Extensions that may be attached, in small letters. */
export const extensions: readonly string[] = [...mediaTypes.keys()];

/** The prescribed names of the 調査票, without extension (E-20). */
const surveyNames: readonly string[] = [
  '貨物引渡業務登録調査票', '航空会社インタフェース調査票', '船会社受委託関係登録兼船会社コード付与調査票',
];
const surveyExtensions: readonly string[] = ['xls', 'xlsx'];

/** Stem and extension; only the last extension says what a file is, so a.pdf.exe is an exe and 2026.4.1.pdf a pdf. */
function parts(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? { stem: name, extension: '' } : { stem: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}

/** The media type that a file is downloaded as, by the extension of its name. */
export const mediaType = (name: string): string => mediaTypes.get(parts(name).extension) ?? 'application/octet-stream';

/** The name a file has within NSS: half-width spaces become + (R-10, D-26); composed, as macOS sends が in two characters. */
const storedName = (name: string): string => name.normalize('NFC').replaceAll(' ', '+');

/** Characters that lead into folders or that Windows allows in no name; names that hide or climb. */
const isUsableName = (name: string): boolean =>
  name !== '' && length(name) <= MAX_NAME_LENGTH && !/[/\\:*?"<>|]|^\.|\.\./.test(name) && !hasControl(name);

function contentsCode(size: number): AttachmentCode | null {
  if (size === 0) return 'emptyFile';
  return size > MAX_FILE_SIZE ? 'fileTooLarge' : null;
}

function nameCode(name: string, kind: AttachmentKind): AttachmentCode | null {
  if (!isUsableName(name)) return 'fileName';
  const { stem, extension } = parts(name);
  if (!mediaTypes.has(extension)) return 'fileType';
  if (kind === 'survey' && !(surveyNames.includes(stem) && surveyExtensions.includes(extension))) return 'surveyName';
  return null;
}

function listCode(name: string, already: readonly Attachment[]): AttachmentCode | null {
  const same = name.toLowerCase();
  if (already.some((other) => other.name.toLowerCase() === same)) return 'fileTwice';
  return already.length >= MAX_FILES ? 'tooManyFiles' : null;
}

/**
 * Checks a file that somebody wants to attach.
 * @param file its name as the browser sent it and its size in bytes; undefined where none was chosen
 * @param already what the list holds, under stored names
 * @returns the name to store it under, or the one thing that helps the person most: first its name, then its contents,
 *   then the list
 */
export function checkAttachment(
  file: { readonly name: string; readonly size: number } | undefined, already: readonly Attachment[], kind: AttachmentKind,
): { name: string; code: null } | { code: AttachmentCode } {
  if (file === undefined) return { code: 'noFile' };
  const name = storedName(file.name);
  const code = nameCode(name, kind) ?? contentsCode(file.size) ?? listCode(name, already);
  return code === null ? { name, code } : { code };
}
