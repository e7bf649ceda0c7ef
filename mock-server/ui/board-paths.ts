const question = (id: string) => `/qanda/docs-keiyaku/${id}/`;

/**
 * The addresses of NACCS掲示板, as the documents and the external facts print them; those of a guide, of questions without
 * a document and of the calculator are assumed.
 */
export const boardPaths = {
  boardStylesheet: '/dfw/assets/board.css',
  board: '/',

  nssGuide: '/nss/index.html',
  newApplicationGuide: '/nss/appl.html',
  tradeGuide: '/nss/csf.html',
  reasons: '/nss/reasons.html',
  terminalGuide: '/nss/terminals.html',
  surveyGuide: '/nss/surveys.html',
  survey: (file: string) => `/nss/surveys/${file}`,
  replacementGuide: '/nss/replacement.html',
  guideTerminals: '/nss/guide/terminal-addition.html',
  guideFirst1: '/nss/guide/first-account.html',
  guideFirst2: '/nss/guide/first-application.html',
  guideFirst3: '/nss/guide/first-settings.html',
  guideAbolition: '/nss/guide/id-abolition.html',
  guideCyberPort: '/nss/guide/cyber-port.html',

  use: '/use/',
  accessLines: '/use/userguide/access.html',
  methodGuide: '/use/methods.html',
  planGuide: '/use/plans.html',
  simulation: '/use/simulation.html',
  leadTimes: '/use/leadtime.html',
  packageGuide: '/use/ps/',
  packageSetup: '/use/ps/setup.html',
  storageService: '/system/etcdoc/hozei.html',

  schedule: '/tetsuduki/schedule.html',
  boardTerms: '/tetsuduki/kitei/',
  newsInvoices: '/tetsuduki/seikyushohaishiFAQ.html',
  newsDeadline: '/docs/2019032900057/',
  newsCertificates: '/docs/2019040200026/',
  newsValidity: '/docs/2023080300028/',
  brokerManual: '/system/shiyou/docs/2013091100298/',
  brokerManualPdf: '/system/shiyou/docs/2013091100298/file_contents/20121122_02.pdf',

  questions: '/qanda/',
  singleSignOn: question('2014052000244'),
  idNumbers: question('2014052000190'),
  statisticsGuide: question('2014052000145'),
  planQuestion: question('2014052100043'),
  applicationQuestion: question('2014052000077'),
  reissueQuestion: '/qanda/docs/2013071600596/',
  lineQuestion: '/qanda/docs/2013090800182/',
  helpdesk: '/qandaguide.html',

  contactGuide: '/info/info.html',
} as const;
