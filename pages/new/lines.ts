import type { Page } from '@playwright/test';
import { attachBy, attached, type FileInput } from '../attaching';
import { named } from '../types';
import { frameControls, frameTexts, InputPage } from './frame';

const WITHOUT_LINE = '機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。';
/** 回線種別 and 保守時間帯 as they can be chosen. */
export type LineKind = '専用線' | 'ブロードバンド(光)';
export type Maintenance = '平日' | '24時間365日';

/** A line as it is entered; what is not named stays as it is. */
export interface LineInput {
  readonly kind?: LineKind;
  /** Label of the option. */
  readonly speed?: string;
  readonly options?: readonly ('冗長化' | '予備機' | 'ping監視')[];
  readonly maintenance?: Maintenance;
  readonly terminals?: string;
  readonly servers?: string;
}

const controlsOf = (page: Page) => ({
  ...named(page, 'checkbox', [WITHOUT_LINE]),
  ...named(page, 'group', ['回線種別', 'オプションメニュー', '保守時間帯']),
  ...named(page, 'combobox', ['回線速度']),
  ...named(page, 'textbox', ['論理端末数', 'サーバ台数 (自社システム)']),
  '参照': page.getByLabel('参照', { exact: true }),
  ...named(page, 'button', ['システム構成図を添付する']),
  ...frameControls(page, ['次へ進む']),
});

/** 詳細入力画面(回線・論理端末) (S1 2., S3 step 14), with システム構成図. */
export class NewLinesPage extends InputPage {
  readonly name = '詳細入力画面(回線・論理端末)';
  readonly title = '回線・論理端末 入力';
  readonly texts = [...frameTexts, '回線・論理端末', 'その他の項目は入力不要です。', 'システム構成図'] as const;
  readonly controls = controlsOf(this.page);
  readonly tables = { '添付ファイル': this.page.getByRole('table', { name: '添付ファイル', exact: true }) };
  private readonly files = attached(this.tables['添付ファイル']);
  readonly rowControls = { '削除': this.files.removal, 'ファイル名': this.files.file };

  /** 「…自社システムを利用します。」: nothing else is needed then. */
  async chooseWithoutLine(): Promise<void> {
    await this.controls[WITHOUT_LINE].check();
  }

  async fillLine({ kind, speed, options = [], maintenance, terminals, servers }: LineInput): Promise<void> {
    const { controls } = this;
    if (kind !== undefined) await controls['回線種別'].getByRole('radio', { name: kind, exact: true }).check();
    if (speed !== undefined) await controls['回線速度'].selectOption({ label: speed });
    for (const option of options) await controls['オプションメニュー'].getByRole('checkbox', { name: option, exact: true }).check();
    if (maintenance !== undefined) await controls['保守時間帯'].getByRole('radio', { name: maintenance, exact: true }).check();
    if (terminals !== undefined) await controls['論理端末数'].fill(terminals);
    if (servers !== undefined) await controls['サーバ台数 (自社システム)'].fill(servers);
  }

  /** 「参照」 only. */
  async chooseFile(file: FileInput): Promise<void> {
    await this.controls['参照'].setInputFiles(file);
  }

  /** 「参照」 and 「システム構成図を添付する」. */
  async attach(file: FileInput): Promise<void> {
    await attachBy(this.controls, 'システム構成図を添付する', file);
  }

  /** @param file name as it is listed */
  async detach(file: string): Promise<void> {
    await this.rowControls['削除'](file).click();
  }
}
