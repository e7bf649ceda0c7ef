import type { Mark } from '../mark';
import type { Field } from './field';
import { digits, digitsOnly, fullWidth, phone } from './rules';

const conditionally = (required: boolean): { readonly conditional?: true } => (required ? {} : { conditional: true });

/**
 * Address and telephone number of a place; 住所(都道府県) is a choice of its own.
 * @param required false where the place may be the same as another
 */
export const placeFields = <const M extends Mark>(mark: M, required = true) => ({
  postal: { label: '郵便番号', rule: digits(7, required), format: '(半角数字7桁)', example: '例)1234567', hint: `${digitsOnly}郵便番号を入力し「反映」ボタンをクリックすると、住所が出力されます。`, ...conditionally(required), mark },
  city: { label: '住所(市区町村)', rule: fullWidth(50, required), format: '(全角)', example: '例)川崎市幸区堀川町', ...conditionally(required), mark },
  street: { label: '住所(番地等)', rule: fullWidth(50, required), format: '(全角)', example: '例)５８０', ...conditionally(required), mark },
  building: { label: '住所(建物名等)', rule: fullWidth(70, false), format: '(全角)', example: '例)ソリッドスクエア西館８階', mark },
  phone: { label: '電話番号', rule: phone(required), format: '(半角数字)', example: '例)0301234567', hint: digitsOnly, ...conditionally(required), mark },
}) as const satisfies Record<string, Field>;
