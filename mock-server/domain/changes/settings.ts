import type { Application } from '../application';

/**
 * Must システム設定 be applied for before 利用開始日 (E-02, D-20)? So it is for a new application, unless it only shares codes that
 * have theirs, and for a 変更申込 that brings a 利用者コード or a 業種. 通関士IDの追加 has none: E-01 counts it as a システム設定の申込
 * itself.
 */
export function needsSettings(application: Application): boolean {
  if (application.kind === 'new') return !application.withoutSettings;
  return application.kind === 'change' && settingsBroughtBy(application).length > 0;
}

/** 利用者コード of which a change needs システム設定: those that get a 業種; of codes that it adds, those that it has been granted. */
export function settingsBroughtBy({ change, grantedCodes }: Extract<Application, { kind: 'change' | 'broker' }>): string[] {
  const { changed = [], added = [] } = change.codes ?? {};
  const granted = grantedCodes.filter(({ request }) => request !== null).map(({ code }) => code);
  // Before 審査終了 a code that is asked for has no name yet.
  const asked = granted.length > 0 ? granted : added.map(({ shared }) => shared ?? '');
  return [...changed.filter(({ trades }) => trades.added.length > 0).map(({ code }) => code), ...asked];
}
