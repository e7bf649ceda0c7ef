/** The 変更申込 of `Procedure.earlier`, as it was typed: two netNACCS terminals from 21 April 2026. */
export const earlierApplication = { net: '2', startDate: '20260421', reason: '業務量の増加に伴い、端末を追加するため' } as const;
