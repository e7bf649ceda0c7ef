import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNss, type Nss } from '../../mock-server/app';
import type { NewApplication, SettingsApplication } from '../../mock-server/domain/application';
import type { Person, Place } from '../../mock-server/domain/contract';
import { Store } from '../../mock-server/store/store';
import type { Temporary } from '../../mock-server/store/tables';

/** The moment at which the NSS stands; it was full before. */
export const NOW = '2026-04-01T09:00:00+09:00';

/**
 * An NSS that begins with these rows beside its seed, as after a restart. No mail server is listening.
 * @param fill puts them; in a transaction
 */
export function filledNss(fill: (store: Store) => void): Nss {
  const folder = mkdtempSync(join(tmpdir(), 'nss-unit-'));
  const dataFile = join(folder, 'nss.db');
  const store = new Store(dataFile);
  store.transaction(() => fill(store));
  store.close();
  const nss = createNss({ now: NOW, dataFile, smtp: { host: '127.0.0.1', port: 1 } });
  return { ...nss, close: async () => {
    await nss.close();
    rmSync(folder, { recursive: true });
  } };
}

const place = (name: string): Place => ({ name, kana: 'ミナト', postalCode: '2120013', address: '神奈川県川崎市幸区堀川町５８０', phone: '0445206266' });
const person = (familyName: string, email: string): Person => ({
  familyName, givenName: '花子', familyKana: 'ミナト', givenKana: 'ハナコ', department: '業務部', position: '課長', phone: '0445206266', fax: '', email,
});

const registered = {
  status: 'received', appliedAt: NOW, reviewedAt: null, completedAt: null, inForce: false, startDate: null, remarks: '', granted: [], attachments: [],
  entered: {}, progress: [], newsId: null,
} as const;

export const temporary: Temporary = {
  loginId: 'T0000001', password: 'temporary-1', contact: person('港', 'contact@minato.example.jp'), issuedAt: '2026-03-31T12:00:00+09:00', receiptNumber: '260001A', failures: 0, lockedUntil: null,
};

/** 新規の利用申込 of 一般NACCS with everything that can be asked for. */
export const newApplication: NewApplication = {
  ...registered, kind: 'new', receiptNumber: '260001A', applicant: 'T0000001', officeCode: null, contact: temporary.contact,
  requestedStartDate: '2026-05-01', reason: '輸出入業務を始めるため',
  attachments: [{ id: 'a'.repeat(64), name: 'システム構成図+1.pdf', size: 2_048, type: 'application/pdf' }],
  contents: {
    connection: 'general', jointUse: null, company: place('みなと物流株式会社'), office: place('本牧事業所'), headOffice: place('みなと物流株式会社'),
    holder: { position: '代表取締役', name: '港　一郎' }, manager: person('埠頭', 'manager@minato.example.jp'), emergencyFax: '0445206248',
    codes: [{
      shared: null, systemKind: '海上', statistics: { paid: true, free: false, storage: true },
      ids: [{ trades: ['保税蔵置場', 'CY'], method: 'インタラクティブ', count: 2, singleSignOn: true }],
    }],
    terminals: { net: 0, ebms: 0, web: 0, general: 3, servers: 1 }, withoutLine: false, mailboxes: 2, plan: 'A',
    line: { kind: '専用線', speed: '1Mbps', redundant: true, spare: false, ping: true, maintenance: '24時間365日' },
    works: { place: place('本牧倉庫'), person: '工事　太郎', phone: '0445206266', wish: '2026-04-20' },
    billing: { combined: null, place: place('経理センター'), contact: '請求　花子', payment: '口座振替', sameAccount: { code: '7654321', company: 'みなと商事株式会社' } },
  },
};

/** システム設定の申込 of the office SET001, whose 利用者コード 1ASET needs 名称 and 通関業. */
export const settingsApplication: SettingsApplication = {
  ...registered, kind: 'settings', receiptNumber: '260002A', applicant: 'SET001', officeCode: 'SET001', contact: person('設定', 'contact@set.example.jp'),
  settings: { '1ASET': { 名称: { nameCompany: 'MINATO LOGISTICS CO.,LTD.' }, 通関業: { customsBrokerCode: '1ASET', customsBrokerCustoms: '横浜税関' } } },
};
