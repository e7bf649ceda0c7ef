/** What the two 接続形態 of a 新規の利用申込 differ in; everything else of their procedures is the same data. */
export interface Branch {
  readonly connection: 'netNACCS' | '一般NACCS';
  /** 利用開始日 that NACCSセンター fixes: at least 7 営業日 after 審査終了, with a line 50 (D-19). */
  readonly start: { readonly typed: string; readonly shown: string; readonly long: string };
  /** システム設定申込締切日: 4 営業日 before (D-20). */
  readonly deadline: { readonly shown: string; readonly long: string };
  /** Last day on which ID and password can be read: 2 営業日 after (D-03). */
  readonly readable: string;
}

/** 審査終了 is on 2026-04-02. */
export const netNaccs: Branch = {
  connection: 'netNACCS',
  start: { typed: '2026-04-21', shown: '2026/04/21', long: '2026年04月21日' },
  deadline: { shown: '2026/04/15', long: '2026年04月15日' },
  readable: '2026/04/23',
};
export const ippan: Branch = {
  connection: '一般NACCS',
  start: { typed: '2026-06-22', shown: '2026/06/22', long: '2026年06月22日' },
  deadline: { shown: '2026/06/16', long: '2026年06月16日' },
  readable: '2026/06/24',
};
