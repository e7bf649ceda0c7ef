import type { Locator, Page } from '@playwright/test';
import { named, section } from '../types';

const controlsOf = (page: Page) => ({
  ...named(page, 'textbox', ['論理端末追加数 (netNACCS)', '論理端末追加数 (ebMS:自社システム用)', 'デジタル証明書追加数 (webNACCS)']),
  'こちら（論理端末について）': section(page, '論理端末の追加に関する項目').getByRole('link', { name: 'こちら', exact: true }),
  ...named(page, 'button', ['次へ進む']),
});

/** 利用申込情報（論理端末）登録画面 (S0 1-⑥). */
export class ChangeTerminalsPage {
  readonly name = '利用申込情報（論理端末）登録画面';
  readonly title = '論理端末・証明書 入力';
  readonly texts = [
    '現在の契約内容が表示されていますので、論理端末またはデジタル証明書の情報を変更してください。',
    '入力完了後に、「次へ進む」ボタンをクリックしてください。',
    '論理端末の追加に関する項目', 'NACCSを利用するために必要な論理端末の情報を変更します。', '追加する端末数を入力してください。',
    '論理端末については、こちらをご参照ください。', 'システム区分', '海上・航空共用', '(半角数字)',
    'netNACCSの利用者コードを取得する(している)場合に追加する台数を入力してください。',
    'ebMSの利用者コードを取得する(している)場合に追加する台数を入力してください。',
    '論理端末の廃止に関する項目', '表示されている論理端末を廃止したい場合は、「論理端末の廃止」を選択してください。',
    '区分', '利用機器区分', 'パッケージソフト区分', '論理端末名', '論理端末の廃止',
    'webNACCSの追加に関する項目', 'webNACCSのみを利用するために必要なデジタル証明書数を入力してください。',
    'webNACCSの利用者コードを取得する(している)数を入力してください。',
    'webNACCSの廃止に関する項目', '表示されているデジタル証明書を廃止したい場合は、「デジタル証明書の廃止」を選択してください。',
    '認証コード1', '認証コード2', 'デジタル証明書の廃止',
  ] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** What the screen says at its top when something is wrong. */
  readonly alert: Locator;
  readonly tables: { readonly '論理端末の廃止に関する項目': Locator; readonly 'webNACCSの廃止に関する項目': Locator };
  /** S0 does not show how this screen goes back; the label follows the screen before (assumed). */
  readonly back: Locator;
  readonly rowControls: { readonly '論理端末の廃止': (terminal: string) => Locator; readonly 'デジタル証明書の廃止': (terminal: string) => Locator };

  constructor(page: Page) {
    const table = (heading: string): Locator => section(page, heading).getByRole('table');
    const box = (label: string) => (terminal: string): Locator => page.getByRole('checkbox', { name: `${label} ${terminal}`, exact: true });
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.alert = page.getByRole('alert');
    this.back = page.getByRole('button', { name: /に戻る$/ });
    this.tables = {
      '論理端末の廃止に関する項目': table('論理端末の廃止に関する項目'),
      'webNACCSの廃止に関する項目': table('webNACCSの廃止に関する項目'),
    };
    this.rowControls = { '論理端末の廃止': box('論理端末の廃止'), 'デジタル証明書の廃止': box('デジタル証明書の廃止') };
  }

  /** Numbers to add, as typed; what is not named stays as it is. */
  async addTerminals(count: { net?: string; ebms?: string; web?: string }): Promise<void> {
    if (count.net !== undefined) await this.controls['論理端末追加数 (netNACCS)'].fill(count.net);
    if (count.ebms !== undefined) await this.controls['論理端末追加数 (ebMS:自社システム用)'].fill(count.ebms);
    if (count.web !== undefined) await this.controls['デジタル証明書追加数 (webNACCS)'].fill(count.web);
  }

  /** @param terminal 論理端末名 */
  async abolishTerminal(terminal: string): Promise<void> {
    await this.rowControls['論理端末の廃止'](terminal).check();
  }

  /** @param terminal 論理端末名 of the webNACCS certificate */
  async abolishCertificate(terminal: string): Promise<void> {
    await this.rowControls['デジタル証明書の廃止'](terminal).check();
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.back.click();
  }
}
