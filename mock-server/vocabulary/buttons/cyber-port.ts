import type { Marked } from '../mark';

const around = 'assumed: E-23 tells of the function, no public page shows its screens' as const;

/** Buttons and links of サイバーポート. */
export const cyberPortButtons = {
  cpToManual: { text: 'NACCS連携について', mark: around },
  cpToLinks: { text: 'NACCS利用者情報', mark: around },
  cpBackToLinks: { text: 'NACCS利用者情報の一覧へ', mark: around },
  cpToRegister: { text: 'NACCS利用者情報を登録する', mark: around },
  cpToConfirm: { text: '登録内容を確認する', mark: around },
  cpRegisterNow: { text: 'この内容で登録する', mark: around },
  cpToUsers: { text: '紐づけ変更', mark: around },
  cpTie: { text: '利用者を追加する', mark: around },
  cpUntie: { text: '解除', mark: around },
  cpToSend: { text: '送信画面へ', mark: around },
  cpSend: { text: 'NACCSへ送信', mark: 'external: E-23 (label assumed)' },
  cpToDelete: { text: '削除', mark: around },
  cpDeleteNow: { text: '削除を確定する', mark: around },
  cpToBoard: { text: 'NACCS掲示板 NSS電子申請情報ページ', mark: 'assumed: the text of the manual page is not public; S3 leads to the board' },
  cpToContact: { text: 'NACCS掲示板 お問合せ', mark: 'documented: S3 p. 1' },
} as const satisfies Record<string, Marked>;
