const base = '/__nss';
const pages = `${base}/console`;

/** The address of every page of the console. */
export const paths = {
  inbox: `${base}/`,
  bulk: `${pages}/bulk`,
  application: (receiptNumber: string) => `${pages}/applications/${receiptNumber}`,
  decide: (receiptNumber: string, what: string) => `${pages}/applications/${receiptNumber}/${what}`,
  attachment: (receiptNumber: string, index: string) => `${pages}/applications/${receiptNumber}/attachments/${index}`,
  sessions: `${pages}/sessions`,
  endSession: `${pages}/sessions/end`,
  clock: `${pages}/clock`,
  mails: `${pages}/mails`,
  accounts: `${pages}/accounts`,
  accountSheet: `${pages}/accounts/sheet`,
  state: `${pages}/state`,
  snapshots: `${pages}/snapshots`,
  /** Asking (GET) and doing it (POST). */
  snapshot: (id: string, what: string) => `${pages}/snapshots/${id}/${what}`,
  reset: `${pages}/reset`,
  faults: `${pages}/faults`,
  clearFaults: `${pages}/faults/clear`,
  journal: `${pages}/journal`,
  openapi: `${base}/openapi.json`,
  stylesheet: `${base}/assets/console.css`,
} as const;

/** An address with a query; nothing where there is nothing to say. */
export const withQuery = (path: string, query: URLSearchParams): string => (query.size > 0 ? `${path}?${query}` : path);
