import type { Locator } from '@playwright/test';
import { facts, named } from '../types';
import { BoardPage } from './page';

const lists = ['処理方式', 'アクセス回線', '回線の保守時間帯'] as const;
const numbers = [
  '利用する論理端末の数', '利用するメールボックスの数', '管理統計資料(有料)を利用する利用者コードの数', '保税管理資料保存サービスを利用する利用者コードの数',
  'DLH01業務（保税管理資料取得）の月間利用件数', '申込予定日',
] as const;

/** What is to be computed, by label; what is not given stays as it is. */
export interface SimulationInput {
  readonly lists?: Readonly<Partial<Record<(typeof lists)[number], string>>>;
  readonly plan?: 'A' | 'B';
  readonly options?: readonly ('冗長化' | '予備機' | 'ping監視')[];
  readonly typed?: Readonly<Partial<Record<(typeof numbers)[number], string>>>;
}

/** 料金・利用開始日の試算 of NACCS掲示板 (in no document; figures of S4, E-07, E-22, dates of D-19, D-20). */
export class BoardSimulationPage extends BoardPage {
  readonly name = '料金・利用開始日の試算';
  readonly title = '料金・利用開始日の試算';
  readonly path = '/use/simulation.html';
  override readonly texts = ['接続方法', '料金プランとご利用の内容', 'お申込み'] as const;
  private readonly lists = named(this.page, 'combobox', lists);
  private readonly numbers = named(this.page, 'textbox', numbers);
  private readonly groups = named(this.page, 'group', ['料金プラン', '回線のオプションメニュー']);
  override readonly controls = { ...this.lists, ...this.numbers, ...this.groups, ...named(this.page, 'button', ['試算する']), ...named(this.page, 'link', ['条件を消す']) };
  /** Once something has been computed. */
  readonly results = facts(this.page, [
    '初期費用の合計（税抜）', '初期費用の消費税（10%）', '初期費用の合計（税込）', '月額料金の合計（税抜）', '月額料金の消費税（10%）', '月額料金の合計（税込）',
    '申込日', '審査終了', '準備期間の終わり', '利用開始日', 'システム設定申込締切日',
  ]);
  readonly costs = { '初期費用': this.table('初期費用'), '月額料金': this.table('月額料金') };
  /** The summary of what is wrong. */
  readonly alert = this.page.getByRole('alert');

  async fill({ lists: chosen = {}, plan, options = [], typed = {} }: SimulationInput): Promise<void> {
    for (const label of lists) if (chosen[label] !== undefined) await this.lists[label].selectOption(chosen[label]);
    if (plan !== undefined) await this.groups['料金プラン'].getByRole('radio', { name: `プラン${plan}` }).check();
    for (const option of options) await this.groups['回線のオプションメニュー'].getByRole('checkbox', { name: option, exact: true }).check();
    for (const label of numbers) if (typed[label] !== undefined) await this.numbers[label].fill(typed[label]);
  }

  async simulate(): Promise<void> {
    await this.controls['試算する'].click();
  }

  async clear(): Promise<void> {
    await this.controls['条件を消す'].click();
  }

  private table(name: string): Locator {
    return this.page.getByRole('table', { name, exact: true });
  }
}
