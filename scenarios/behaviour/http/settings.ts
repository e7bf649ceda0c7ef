import type { Account, RunningNss } from '../../../fixtures';
import { formOf } from './forms';
import { HttpUser, type Answer } from './user';

type Values = Readonly<Record<string, string>>;

/** The tab 「名称」, right. */
export const NAMES: Values = {
  nameCompany: 'NACCS TRADING CO.,LTD.', nameOffice: 'DAIICHI OFFICE', nameManager: 'TARO TSUKAN', nameAddress: '5-15-16 KONAN,MINATO-KU,TOKYO',
};
/** The tab of 通関業, right. */
export const BROKER: Values = {
  customsBrokerCode: '1ANAC', customsBrokerCustoms: '東京税関', customsBrokerLicensedOn: '20170401', customsBrokerAccount: '利用しない', customsBrokerPhone: '0301234567',
};

const completion = /^\/dfw\/nss\/settings\/complete\/(\d{6}[A-Z])$/;

/** Somebody of an office who applies for システム設定 without a browser. */
export class SettingsHttpUser {
  private constructor(readonly http: HttpUser) {}

  /** Logged in with the account of an office. */
  static async at({ url }: Pick<RunningNss, 'url'>, account: Pick<Account, 'loginId' | 'password'>): Promise<SettingsHttpUser> {
    const http = new HttpUser(url, account);
    await http.must(http.logIn(), '/dfw/nss/menu');
    return new SettingsHttpUser(http);
  }

  /** A new application up to 利用者コード選択画面. @returns the path of its screens, without a slash at the end */
  async begin(): Promise<string> {
    const { location } = await this.http.post('/dfw/nss/settings/flow');
    const draft = location.replace(/\/contact$/, '');
    await this.http.must(this.http.post(`${draft}/contact`, await formOf(this.http, `${draft}/contact`)), `${draft}/codes`);
    return draft;
  }

  /** 「このタブの内容を設定する」. @param tab its place among the tabs of the code */
  set = (draft: string, code: string, tab: number, values: Values): Promise<Answer> => this.http.post(`${draft}/codes/${code}/${tab}`, { ...values, go: 'on' });

  /** Both tabs of a 通関業 code. */
  async setCode(draft: string, code: string): Promise<void> {
    await this.http.must(this.set(draft, code, 0, NAMES), `${draft}/codes/${code}/1`);
    await this.http.must(this.set(draft, code, 1, BROKER), `${draft}/codes`);
  }

  /** … up to システム設定申込確認画面, for codes of the trade 通関業. */
  async fillIn(...codes: readonly string[]): Promise<string> {
    const draft = await this.begin();
    for (const code of codes) await this.setCode(draft, code);
    await this.http.must(this.http.post(`${draft}/codes`), `${draft}/confirm`);
    return draft;
  }

  /** 「申込内容を登録する」. @returns 申込受付番号 @throws Error when NSS does not lead to the completion screen */
  async register(draft: string): Promise<string> {
    const { status, location } = await this.http.post(`${draft}/confirm`, { remarks: '', go: 'on' });
    const number = completion.exec(location)?.[1];
    if (number === undefined) throw new Error(`登録できません: ${status} ${location}`);
    return number;
  }

  apply = async (...codes: readonly string[]): Promise<string> => this.register(await this.fillIn(...codes));
}
