import { asksForMailboxes, connectionOf, isJointUse, isWithoutLine } from '../../operations/new-contract';
import type { Draft } from '../../store/tables';
import { paths } from '../../ui/paths';
import { newScreens, type NewScreen } from '../../vocabulary/flows';
import type { Wizard } from '../wizard/draft';

/** Which screens concern an application; the others concern all. */
const concerns: Partial<Record<NewScreen, (draft: Pick<Draft, 'entered' | 'codes'>) => boolean>> = {
  terminals: ({ entered }) => connectionOf(entered) === 'net',
  lines: ({ entered }) => connectionOf(entered) === 'general',
  works: ({ entered }) => connectionOf(entered) === 'general' && !isWithoutLine(entered),
  mailboxes: asksForMailboxes,
};

/** The screens of a 新規の利用申込 in the order of D-16, without those that do not concern it. */
export const newOrder = (draft: Pick<Draft, 'entered' | 'codes'>): NewScreen[] => newScreens.filter((screen) => concerns[screen]?.(draft) ?? true);

/** 新規の利用申込, from 詳細入力画面(申込担当者) to 入力確認画面 (S1 part 2). */
export const newWizard: Wizard = {
  kind: 'new', order: newOrder, path: paths.newScreen, completed: paths.newComplete, gone: 'newDraftGone',
};

/** not offered there for 新規利用申込(共同利用) (D-15). */
const notForJointUse: readonly string[] = ['contact', 'place', 'codes', 'mailboxes', 'plan', 'confirm'] satisfies NewScreen[];

/** May 一時保存 be used on this screen? A correction has been applied for already and is not saved for later (assumed). */
export const canSaveNew = ({ entered, correcting }: Draft, screen: string): boolean =>
  correcting === null && !(isJointUse(entered) && notForJointUse.includes(screen));
