import type { Locator } from '@playwright/test';
import { fillPerson, personControls, type PersonField } from './person';
import { receiptNumberIn, receiptNumberText } from './receipt-number';
import { TitledPage } from './titled';
import { named, type Labelled } from './types';

// The steps that システム設定の申込, 通関士IDの追加 and クライアント証明書の再発行 share. Where no document shows a button, its label is
// assumed to be the same in all three.

/** The way to completion, on which an application begins. */
export abstract class FlowStep extends TitledPage {
  protected abstract readonly path: string;
  abstract readonly controls: Labelled<'申込担当者の入力へ進む'>;

  async open(): Promise<void> {
    await this.page.goto(this.path);
  }

  async proceed(): Promise<void> {
    await this.controls['申込担当者の入力へ進む'].click();
  }
}

/** 申込担当者; its inputs are taken to be those of S0 1-⑤. */
export abstract class ContactStep extends TitledPage {
  readonly controls = { ...personControls(this.page), ...named(this.page, 'button', ['前の画面に戻る', '次へ進む']) };

  /** Overwrites the inputs that are named; the others keep what the contract says. */
  async enterContact(contact: Partial<Record<PersonField, string>>): Promise<void> {
    await fillPerson(this.controls, contact);
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }
}

/** Everything once more, with 備考. */
export abstract class ConfirmationStep extends TitledPage {
  readonly controls = { ...named(this.page, 'textbox', ['備考']), ...named(this.page, 'button', ['前の画面に戻る', '申込内容を登録する']) };
  /** The summary of what is wrong. */
  readonly alert: Locator = this.page.getByRole('alert');

  async enterRemarks(remarks: string): Promise<void> {
    await this.controls['備考'].fill(remarks);
  }

  async register(): Promise<void> {
    await this.controls['申込内容を登録する'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }
}

/** The closing screen of an application of any kind, as S0 1-⑧ shows it. */
export abstract class CompletionStep extends TitledPage {
  /** The words 申込受付番号「180007A」 as they stand. */
  readonly values = { '申込受付番号': this.page.getByText(receiptNumberText) } as const;

  /** @throws Error when it does not have the documented form (six digits and a letter) */
  receiptNumber(): Promise<string> {
    return receiptNumberIn(this.values['申込受付番号']);
  }
}
