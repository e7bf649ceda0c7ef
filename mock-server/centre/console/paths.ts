const base = '/__nss';

/** The address of every page of the console. */
export const paths = {
  applications: `${base}/`,
  application: (receiptNumber: string) => `${base}/console/applications/${receiptNumber}`,
  decide: (receiptNumber: string, what: string) => `${base}/console/applications/${receiptNumber}/${what}`,
  attachment: (receiptNumber: string, index: string) => `${base}/console/applications/${receiptNumber}/attachments/${index}`,
  clock: `${base}/console/clock`,
  mails: `${base}/console/mails`,
  accounts: `${base}/console/accounts`,
  state: `${base}/console/state`,
  snapshots: `${base}/console/snapshots`,
  restore: (id: string) => `${base}/console/snapshots/${id}/restore`,
  reset: `${base}/console/reset`,
  faults: `${base}/console/faults`,
  clearFaults: `${base}/console/faults/clear`,
  journal: `${base}/console/journal`,
  openapi: `${base}/openapi.json`,
  stylesheet: `${base}/assets/console.css`,
} as const;
