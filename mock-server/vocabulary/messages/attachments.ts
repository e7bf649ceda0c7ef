import type { Marked } from '../mark';
import { assumed } from './message';

/** What is objected to about an attached file. */
export const attachmentMessages = {
  noFile: assumed('添付するファイルを選択してください。'),
  emptyFile: assumed('{label}は内容が空のため添付できません。'),
  fileTooLarge: assumed('{label}はファイルサイズが{max}MBを超えるため添付できません。'),
  fileType: assumed('{label}は添付できない種類のファイルです。（添付できる種類：{max}）'),
  tooManyFiles: assumed('添付できるファイルは{max}個までです。'),
  fileTwice: assumed('同じ名前のファイル {label} が既に添付されています。'),
  fileName: assumed('ファイル名に使用できない文字（\\ / : * ? " < > | など）が含まれているか、ファイル名が長すぎます。ファイル名を変更してください。'),
  surveyName: { text: '{label}は所定のファイル名ではないため添付できません。NACCS掲示板からダウンロードした調査票のファイル名のまま添付してください。', mark: 'external: E-20 (wording assumed)' },
  fileNotAttached: assumed('選択したファイルはまだ添付されていません。ファイルを選び直し、添付するボタンをクリックしてください。'),
} as const satisfies Record<string, Marked>;
