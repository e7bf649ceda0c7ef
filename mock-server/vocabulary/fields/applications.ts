import { statusLabel } from '../../domain/lifecycle';
import { kindName } from '../change-items';
import type { Field } from './field';
import { ascii, date } from './rules';

const silent = 'assumed: S0 2-③ names 申込情報一覧, its search is in no document' as const;

/** Inputs of the search on 申込情報一覧. */
export const applicationsFields = {
  searchNumber: { label: '申込受付番号', rule: ascii(7, false), format: '(半角英数字7桁)', hint: '先頭の数文字だけでも検索できます。', mark: silent },
  searchFrom: { label: '申込日(開始)', rule: date(false), format: '(半角数字8桁)', example: '例) 20170101', mark: silent },
  searchUntil: { label: '申込日(終了)', rule: date(false), format: '(半角数字8桁)', example: '例) 20170131', mark: silent },
} as const satisfies Record<string, Field>;

/** Choices of the search; leaving them open finds all. */
export const applicationsChoices = {
  searchStatus: { label: 'ステータス', options: Object.entries(statusLabel), mark: silent },
  searchKind: { label: '申込分類', options: Object.entries(kindName), mark: silent },
} as const;
