import { TitledPage } from '../titled';

/** Whom to ask, behind 「こちら」 of その他の契約変更 (S0 1-④; S4 p.5). */
export class ContactPage extends TitledPage {
  readonly name = 'お問い合わせ先';
  readonly title = 'お問い合わせ先';
  readonly texts = [] as const;
  readonly controls = {} as const;
}
