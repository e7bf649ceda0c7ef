/** The hosts of the sites in the documents; the bundled NSS answers for all of them under an address of its own (D-01). */
export const hosts = {
  NACCSサポートシステム: 'https://nss.nac6.naccs.jp',
  NACCS掲示板: 'https://bbs.naccscenter.com',
  サイバーポート: 'https://document.cyber-port.net',
} as const;

/** Where the board stood before: its pages of today are found there as well (D-01). */
export const OLD_BOARD = '/naccs/dfw/web';
