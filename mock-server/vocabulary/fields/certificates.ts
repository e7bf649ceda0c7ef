import type { Field } from './field';
import { ascii } from './rules';

const codes = 'documented: S0 1-⑥, M-4 (the codes; their input assumed)' as const;

/** Inputs of デジタル証明書取得画面. */
export const certificateFields = {
  authCode1: { label: '認証コード1', rule: ascii(40), format: '(半角英数字)', mark: codes },
  authCode2: { label: '認証コード2', rule: ascii(40), format: '(半角英数字)', mark: codes },
} as const satisfies Record<string, Field>;
