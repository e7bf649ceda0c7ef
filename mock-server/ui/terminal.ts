import type { Contract, TerminalKind } from '../domain/contract';

/** パッケージソフト区分 of a terminal as the tables print it (`net` is documented, the rest assumed). */
export const packageOf = (kind: TerminalKind): string => (kind === 'net' ? 'net' : kind === 'ebms' ? '自社' : '－');

/** 区分 as the tables print it: 共用 for 海上・航空共用 (S0 1-⑥). */
export const sharingOf = ({ systemKind }: Pick<Contract, 'systemKind'>): string => (systemKind === '海上・航空共用' ? '共用' : systemKind);

/** 利用機器区分 as the tables print it (`net` is documented, the rest assumed). */
export const deviceOf = (kind: TerminalKind): string => (kind === 'general' ? '一般' : kind);
