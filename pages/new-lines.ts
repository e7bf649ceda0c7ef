import type { Locator, Page } from '@playwright/test';
import { frameControls, frameTexts, newFrame, type NewFrame } from './new-frame';
import { named } from './types';

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

/** A file for 「参照」: one on the disk, or its contents. */
export type FileInput = Parameters<Locator['setInputFiles']>[0];

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
export class NewLinesPage {
  readonly name = '詳細入力画面(回線・論理端末)';
  readonly title = '回線・論理端末 入力';
  readonly texts = [...frameTexts, '回線・論理端末', 'その他の項目は入力不要です。', 'システム構成図'] as const;
  readonly heading: Locator;
  readonly frame: NewFrame;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly tables: { readonly '添付ファイル': Locator };
  readonly rowControls: { readonly '削除': (file: string) => Locator; readonly 'ファイル名': (file: string) => Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.frame = newFrame(page);
    this.controls = controlsOf(page);
    const list = page.getByRole('table', { name: '添付ファイル', exact: true });
    this.tables = { '添付ファイル': list };
    this.rowControls = {
      '削除': (file) => list.getByRole('button', { name: `削除 ${file}`, exact: true }),
      'ファイル名': (file) => list.getByRole('link', { name: file, exact: true }),
    };
  }

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
    await this.chooseFile(file);
    await this.controls['システム構成図を添付する'].click();
  }

  /** @param file name as it is listed */
  async detach(file: string): Promise<void> {
    await this.rowControls['削除'](file).click();
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }

  /** Keeps everything entered so far and logs out. */
  async save(): Promise<void> {
    await this.controls['申込内容を一時保存する'].click();
  }
}
