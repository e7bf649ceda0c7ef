/** Figures that the documents and decisions give, wherever NSS counts with them or speaks of them. */

/** Within so many hours of the issue of a 仮アカウント its 新規利用申込 has to be registered (R-01, D-14). */
export const TEMPORARY_HOURS = 48;

/** So many wrong passwords in a row lock an account (D-25). */
export const LOGIN_FAILURES = 5;
/** So many minutes a locked account stays locked (D-25). */
export const LOCK_MINUTES = 30;
/** A session ends after so many minutes without a request (D-25). */
export const IDLE_MINUTES = 30;

/** So many of the latest news メニュー画面 shows. */
export const NEWS_SHOWN = 10;

/** An office gets one mail with a re-issued password in so many minutes (assumed). */
export const REISSUE_PAUSE_MINUTES = 10;
