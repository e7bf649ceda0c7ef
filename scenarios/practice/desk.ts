import type { Browser, Page } from '@playwright/test';
import type { Action } from '../procedures/types';
import type { Slip } from './robot';
import type { Room } from './room';

/** A trainer at his browser. @returns the page; its context is to be closed by whoever asked */
export async function trainerAt(room: Room, browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: room.url })).newPage();
  await page.goto(room.trainerPath);
  return page;
}

/** Makes a robot type a wrong password once, and log in rightly then. */
export function oneWrongPassword(): Slip {
  let isMade = false;
  return (action, ref): readonly Action[] => {
    if (isMade || action.do !== 'fill' || action.label !== 'パスワード') return [action];
    isMade = true;
    return [{ ...action, value: `wrong-${ref.length}` }, { do: 'press', label: 'ログイン', to: 'ログイン画面' }, { do: 'fill', label: 'ログインID', value: { account: 'loginId' } }, action];
  };
}
