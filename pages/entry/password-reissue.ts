import type { Locator, Page } from '@playwright/test';
import { named } from '../types';

function controlsOf(page: Page) {
  const name = (part: string): Locator => page.getByRole('group', { name: '管理責任者 氏名', exact: true }).getByRole('textbox', { name: part, exact: true });
  return {
    ...named(page, 'textbox', ['企業名', '事業所名']),
    '管理責任者 氏名 姓：': name('姓：'),
    '管理責任者 氏名 名：': name('名：'),
    ...named(page, 'textbox', ['管理責任者のE-mailアドレス']),
    ...named(page, 'button', ['再発行を依頼する']),
  };
}

/** Names of the inputs, which are in no document (本人の認証情報; assumed). */
export type ReissueField = Exclude<keyof ReturnType<typeof controlsOf>, '再発行を依頼する'>;

/** ログインID・パスワード再発行画面 (S1 ポイント). */
export class PasswordReissuePage {
  readonly name = 'ログインID・パスワード再発行画面';
  readonly title = 'ログインID・パスワード再発行';
  readonly texts = ['本人の認証情報', '仮ログインIDには、再発行機能はありません。', '再発行の手続きは、利用開始日以降から行えるようになります。'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** One can go back; its label is in no document (assumed). */
  readonly back: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.back = page.getByRole('button', { name: '前の画面に戻る', exact: true });
  }

  /** Opens the screen by its address, as 「ログインID・パスワードを忘れた方はこちら」 does. */
  async open(): Promise<void> {
    await this.page.goto('/dfw/login/reissue');
  }

  /** Fills in the inputs that are named; the others stay as they are. */
  async fillIdentity(identity: Partial<Record<ReissueField, string>>): Promise<void> {
    for (const [field, value] of Object.entries(identity)) await this.controls[field as ReissueField].fill(value);
  }

  async request(): Promise<void> {
    await this.controls['再発行を依頼する'].click();
  }

  async goBack(): Promise<void> {
    await this.back.click();
  }
}
