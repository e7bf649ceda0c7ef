import type { Wrong } from './inputs';

// One sentence for each thing that goes wrong: what it was, and what would be right.

export const wrongInput = ({ kind, label, wanted, typed }: Wrong): string => {
  if (kind === 'person') return `「${label}」に、別の人または別の事業所のID ${typed ?? ''} が入力されました。ここでは ${wanted ?? '自分のID'} を使います。`;
  if (kind === 'forgotten') return wanted === null ? `「${label}」がまだです。入力または選択してから進みます。` : `「${label}」がまだです。${wanted} にしてから進みます。`;
  if (wanted !== null) return typed === null ? `「${label}」が違います。正しくは ${wanted} です。` : `「${label}」が ${typed} になっていますが、正しくは ${wanted} です。`;
  return typed === null ? `「${label}」は、ここでは選びません。` : `「${label}」が ${typed} になっていますが、ここでは違うものを使います。`;
};

export const refused = (label: string, alert: string): string => `「${label}」を押しましたが、NSSが受け付けませんでした。${alert}`;
export const wrongButton = (pressed: string, wanted: string): string => `「${pressed}」が押されました。ここで押すのは「${wanted}」です。`;
export const wrongRow = (label: string, row: string): string => `別の行の「${label}」が押されました。${row} の行の「${label}」を押します。`;
export const wrongOrder = (pressed: string, first: string): string => `「${pressed}」は、まだ先です。先に、${first}。`;
export const wrongScreen = (screen: string, wanted: string): string => `「${screen}」で操作が行われましたが、この手順で使うのは「${wanted}」です。`;
export const wrongPerson = (now: string, wanted: string): string => `${now} でログインしたまま操作が行われました。この手順は ${wanted} で行います。`;
export const unreadMail = (subject: string): string => `E-mail「${subject}」を読まずに先へ進みました。先に読みます。`;
export const leftOut = (what: string): string => `${what}操作をせずに、先へ進みました。`;
export const detour = (pressed: string, wanted: string): string => `「${pressed}」へ寄り道しています。次に押すのは「${wanted}」です。`;
