import { CompletionStep } from '../steps';
import { named } from '../types';

/** 変更申込登録完了画面 (S0 1-⑧). */
export class ChangeCompletionPage extends CompletionStep {
  readonly name = '変更申込登録完了画面';
  readonly title = 'NACCS利用申込 完了';
  readonly texts = [
    '利用申込の受付が完了しました。', 'お問い合わせの際は、こちらの番号をお伝え下さい', '申込受付番号「', 'お問い合わせ先はこちら',
    '輸出入・港湾関連情報処理センター株式会社', 'ヘルプデスク', 'ソリューション事業推進部 利用契約事務課',
    '【電話番号】 0120-794-550 【受付時間】 終日', '【電話番号】 044-520-6266 【受付時間】 平日 9:00~18:00',
  ] as const;
  readonly controls = {} as const;
  /** In no document: the way on from here is assumed. */
  readonly sometimes = named(this.page, 'button', ['メニューへ']);
}
