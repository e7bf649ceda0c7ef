import type { FieldRule } from '../../domain/field-rule';

/** Rules that many fields share; `max` counts characters. */
export const fullWidth = (max: number, required = true): FieldRule => ({ type: 'fullWidth', required, max });
export const kana = (max: number, required = true): FieldRule => ({ type: 'kana', required, max });
export const ascii = (max: number, required = true): FieldRule => ({ type: 'ascii', required, max });
/** Exactly so many half-width digits. */
export const digits = (exact: number, required = true): FieldRule => ({ type: 'digits', required, max: exact, exact });
/** Area code and number, digits only. */
export const phone = (required: boolean): FieldRule => ({ type: 'digits', required, max: 11, min: 10 });
export const count = (required = false): FieldRule => ({ type: 'count', required, max: 3 });
export const date = (required = true): FieldRule => ({ type: 'date', required, max: 8 });
export const email: FieldRule = { type: 'email', required: true, max: 254 };

/** Hint of every number that is written without hyphens (S0 1-⑤). */
export const digitsOnly = '「-」(ハイフン)を入力せずに、数字のみ入力してください。';
