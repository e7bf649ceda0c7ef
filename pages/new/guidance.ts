import type { Locator, Page } from '@playwright/test';
import { currentPhase, named, section } from '../types';

/** ガイダンス画面 (S1 2.: shown after the login with a 仮ログインID; its contents are in no document). */
export class NewGuidancePage {
  readonly name = 'ガイダンス画面';
  readonly title = '新規利用申込 ガイダンス';
  readonly texts = ['NACCS利用契約に関わる主な情報', 'NACCS利用申込'] as const;
  readonly heading: Locator;
  readonly controls = {} as const;
  /** Some where something has been entered before, some where nothing; how they are labelled is in no document (assumed). */
  readonly sometimes: ReturnType<typeof sometimesOf>;
  /** Until when the application has to be registered. */
  readonly deadline: Locator;
  /** What was entered before and is not registered. */
  readonly begun: Locator;
  /** The present phase of 業務フロー. */
  readonly phase: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.sometimes = sometimesOf(page);
    this.deadline = page.getByText(/までに、申込内容を登録してください。/);
    this.begun = section(page, '入力途中の申込');
    this.phase = currentPhase(page);
  }

  /** Begins an application. */
  async begin(): Promise<void> {
    await this.sometimes['新規の利用申込へ進む'].click();
  }

  /** Goes on with what was entered before. */
  async resume(): Promise<void> {
    await this.sometimes['続きから入力する'].click();
  }

  /** Drops what was entered before and begins again. */
  async restart(): Promise<void> {
    await this.sometimes['はじめから入力し直す'].click();
    await this.sometimes['入力内容を消去してはじめる'].click();
  }
}

const sometimesOf = (page: Page) => named(page, 'button', ['新規の利用申込へ進む', '続きから入力する', 'はじめから入力し直す', '入力内容を消去してはじめる', 'ガイダンスに戻る']);
