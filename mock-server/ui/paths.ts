const nss = '/dfw/nss';

/** The address of every page, below the address of the NSS. */
export const paths = {
  login: '/dfw/login/nsscoapp/',
  logout: '/dfw/login/logout',
  stylesheet: '/dfw/assets/nss.css',
  icon: '/dfw/assets/icon.svg',
  menu: `${nss}/menu`,
  apply: `${nss}/apply`,
  contract: `${nss}/contract`,
  applications: `${nss}/applications`,
  application: (receiptNumber: string) => `${nss}/applications/${receiptNumber}`,
  idNotice: (receiptNumber: string) => `${nss}/applications/${receiptNumber}/ids`,
  withdraw: (receiptNumber: string) => `${nss}/applications/${receiptNumber}/withdraw`,
  correct: (receiptNumber: string) => `${nss}/applications/${receiptNumber}/correct`,
  applicationPdf: (receiptNumber: string) => `${nss}/applications/${receiptNumber}/application.pdf`,
  approvalPdf: (receiptNumber: string) => `${nss}/applications/${receiptNumber}/approval.pdf`,
  changeGuidance: `${nss}/change/guidance`,
  change: (draft: string, screen: 'items' | 'contact' | 'terminals' | 'confirm') => `${nss}/change/${draft}/${screen}`,
  changeComplete: (receiptNumber: string) => `${nss}/change/complete/${receiptNumber}`,
  notOffered: (what: 'settings' | 'broker' | 'certificate' | 'billing' | 'password' | 'temporary' | 'reissue') => `/dfw/guide/${what}`,
  schedule: '/tetsuduki/schedule.html',
  contactGuide: '/info/info.html',
  nssGuide: '/nss/index.html',
  reasons: '/nss/reasons.html',
  terminalGuide: '/nss/terminals.html',
} as const;
