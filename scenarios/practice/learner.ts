import type { Locator, Page } from '@playwright/test';
import type { Mistake } from '../../mock-server/practice/judge/mistake';
import type { Seat } from '../../mock-server/practice/seat/seat';
import type { Screen } from '../../pages';
import { fillSecret, type ScreenName } from '../../fixtures';
import { MAIL, type MailAction, type Person, type Procedure, type ScreenAction } from '../procedures/types';
import { act, aimOf } from '../walk/act';
import { arrive, reread } from '../walk/arrive';
import { controlsOf, find } from '../walk/look-at';
import { atMailbox } from '../walk/mailbox';
import { actorOf, castOf, type Run, type Stage } from '../walk/run';
import { sampleFile } from '../walk/sample-file';
import { Secrets } from '../walk/secrets';
import { ELSEWHERE, entriesOf, type Entry, type InputAction, type Slip } from './slips';

/** What came of a slip. */
export interface Told {
  readonly slip: Slip;
  readonly ref: string;
  /** What was recorded. */
  readonly mistakes: readonly Mistake[];
  /** All that leads where it did: what a link is called is more than NSS gets to know of it. */
  readonly names: readonly string[];
  /** What the task bar said. */
  readonly bar: string;
}

/** Where a step began: what to go back to. */
interface Beginning { readonly index: number; readonly step: number; readonly addresses: ReadonlyMap<Person, string> }

const LOGIN = 'ログイン画面';
const LOGIN_ADDRESS = '/dfw/login/';

/**
 * A trainee in real browsers who does a procedure by the page objects of the walk, and makes mistakes on the way. After each he
 * mends it where NSS has refused it, and takes the step again otherwise.
 */
export class Learner {
  private readonly run: Run;
  private readonly entries: readonly Entry[];
  private beginning: Beginning = { index: 0, step: -1, addresses: new Map() };
  readonly told: Told[] = [];

  constructor(private readonly procedure: Procedure, stage: Stage, private readonly seat: Seat, private readonly slips: readonly Slip[]) {
    this.entries = entriesOf(procedure);
    // That screens are complete is what walks make sure of.
    const complete = new Set(procedure.steps.flatMap(({ scenes }) => scenes.map(({ screen }) => screen as ScreenName)));
    this.run = { procedure, stage, remembered: new Map(), mails: new Map(), at: new Map(), complete, secrets: new Secrets(), tabs: new Map() };
  }

  /** @throws Error at what cannot be done, naming the step */
  async play(): Promise<void> {
    const left = [...this.slips];
    await this.note(0);
    for (let index = 0; index < this.entries.length;) {
      const [slip] = left;
      try {
        if (slip?.at === index) {
          left.shift();
          index = await this.err(slip, index);
        } else {
          await this.does(index);
          index += 1;
          await this.note(index);
        }
      } catch (error) {
        const entry = this.entries[index];
        throw new Error(`${entry?.ref} ${entry?.screen} ${JSON.stringify(entry?.action).slice(0, 160)}${slip?.at === index ? ` ${JSON.stringify(slip)}` : ''}: ${error instanceof Error ? error.message.split('\nCall log')[0] : String(error)}`, { cause: error });
      }
    }
  }

  private entry(index: number): Entry {
    const found = this.entries[index];
    if (!found) throw new Error(`No entry ${index}`);
    return found;
  }

  private page(person: Person): Page { return actorOf(this.run, person).page; }

  private screen({ person, screen }: Entry): Screen { return actorOf(this.run, person).nss.screen(screen as ScreenName); }

  private async does(index: number): Promise<void> {
    const entry = this.entry(index);
    if (entry.screen === MAIL) { await atMailbox(this.run, entry.person, entry.action as MailAction, () => undefined); return; }
    if (entry.action.do !== 'open' && this.run.at.get(entry.person)?.screen !== entry.screen) await arrive(this.run, entry.person, entry.screen as ScreenName);
    await act(this.run, entry.person, this.screen(entry), entry.action as ScreenAction, () => undefined);
  }

  /** Remembers where everybody is when a step begins. */
  private async note(index: number): Promise<void> {
    const step = (await this.seat.attempt()).goal?.step ?? -1;
    if (step === this.beginning.step) return;
    const people = Object.keys(castOf(this.run.stage)) as Person[];
    this.beginning = { index, step, addresses: new Map(people.map((person) => [person, this.page(person).url()])) };
  }

  /** Makes a mistake, and mends it. @returns the entry to go on with */
  private async err(slip: Slip, index: number): Promise<number> {
    const before = (await this.seat.attempt()).record.mistakes.length;
    const entry = this.entry(index);
    const { page, from, names = [slip.label] } = await this.slipUp(slip, entry);
    const { record } = await this.seat.attempt();
    this.told.push({ slip, ref: entry.ref, names, mistakes: record.mistakes.slice(before), bar: await page.locator('.practice-told.practice-mistake').allInnerTexts().then((texts) => texts.join('\n')) });
    if (slip.make.do === 'elsewhere') {
      await page.goto(from);
      await arrive(this.run, entry.person, entry.screen as ScreenName);
      return index;
    }
    const isRefused = 'input' in slip.make && await page.getByRole('alert').count() > 0 && (await page.getByRole('heading', { level: 1 }).innerText()) === this.screen(entry).title;
    return isRefused ? this.mend(index) : this.again(page);
  }

  /** What was typed has to be typed once more: NSS keeps neither passwords nor files. */
  private async mend(index: number): Promise<number> {
    const { person, screen } = this.entry(index);
    let first = index;
    while (first > 0 && this.isInputOf(first - 1, person, screen)) first -= 1;
    return first;
  }

  private isInputOf(index: number, person: Person, screen: string): boolean {
    const entry = this.entry(index);
    return entry.person === person && entry.screen === screen && ['fill', 'choose', 'tick', 'upload', 'follow'].includes(entry.action.do);
  }

  /** Takes the step again, as the task bar offers it. */
  private async again(page: Page): Promise<number> {
    await page.getByRole('button', { name: 'この手順をやり直す' }).click();
    await page.getByRole('heading', { level: 1, name: '課題と資料' }).waitFor();
    const { step, addresses } = this.beginning;
    let { index } = this.beginning;
    // What was only looked at has been seen.
    while (this.entry(index).step < step && ['check', 'read'].includes(this.entry(index).action.do)) index += 1;
    for (const [person, address] of addresses) {
      const next = this.entries.slice(index).find((entry) => entry.person === person);
      if (!address.startsWith('http') || address.includes('/practice/') || !next || next.screen === MAIL || next.action.do === 'open') continue;
      await this.page(person).goto(address);
      await this.logInAgain(person, address);
      // The page may show input errors from the step before.
      const was = this.run.at.get(person);
      if (was) this.run.at.set(person, { ...was, screen: next.screen as ScreenName });
      await reread(this.run, person);
    }
    return index;
  }

  /** Who has logged out since is let in again by himself alone. */
  private async logInAgain(person: Person, address: string): Promise<void> {
    const page = this.page(person);
    if (address.includes(LOGIN_ADDRESS) || !page.url().includes(LOGIN_ADDRESS)) return;
    const { loginId } = actorOf(this.run, person).account;
    const account = (await this.seat.accounts()).find((one) => one.loginId === loginId);
    const { controls } = actorOf(this.run, person).nss.screen(LOGIN);
    await controls['ログインID'].fill(loginId);
    await fillSecret(controls['パスワード'], account?.password ?? '');
    await pressed(page, controls['ログイン']);
    await page.goto(address);
  }

  private async slipUp(slip: Slip, entry: Entry): Promise<{ page: Page; from: string; names?: readonly string[] }> {
    const { make } = slip;
    const { person } = entry;
    const page = this.page(person);
    const from = page.url();
    const screen = entry.screen === MAIL ? null : this.screen(entry);
    switch (make.do) {
      case 'elsewhere': {
        const elsewhere = actorOf(this.run, person).nss.screen(ELSEWHERE);
        await elsewhere.open?.();
        await pressed(page, find(elsewhere.controls, slip.label));
        return { page, from };
      }
      case 'press':
        return { page, from, names: [slip.label, ...await press(page, find(controlsOf(screen as Screen), make.label))] };
      case 'passBy': return { page: await this.passBy(entry, make.pressed), from };
      default: {
        const control = this.target(entry, make.input);
        if (make.do === 'forget') await forget(control, make.input);
        else if (make.do === 'change') await change(control, make.input);
        else await control.fill(castOf(this.run.stage).partner?.account.loginId ?? '');
        await pressed(page, this.target(entry, entry.action as ScreenAction));
        return { page, from };
      }
    }
  }

  private target(entry: Entry, action: ScreenAction): Locator {
    const found = aimOf(this.run, entry.person, this.screen(entry), action);
    if (!found) throw new Error('Nothing to aim at.');
    return found;
  }

  /** Goes on to what is pressed later, without doing what should come first. */
  private async passBy(from: Entry, target: number): Promise<Page> {
    const first = this.entries.indexOf(from) + 1;
    for (let index = first; index < target; index += 1) {
      const entry = this.entry(index);
      if (entry.screen === MAIL) await actorOf(this.run, entry.person).nss.screen(LOGIN).open?.();
      else if (['open', 'fill'].includes(entry.action.do)) await act(this.run, entry.person, this.screen(entry), entry.action as ScreenAction, () => undefined);
    }
    const entry = this.entry(target);
    const page = this.page(entry.person);
    await pressed(page, this.target(entry, entry.action as ScreenAction));
    this.run.at.delete(entry.person);
    return page;
  }
}

/** Presses what brings another page, or the same one anew. */
async function pressed(page: Page, control: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), control.click()]);
}

/** … @returns the names of all links that lead to the same place */
async function press(page: Page, control: Locator): Promise<readonly string[]> {
  const names = await control.evaluate((element) =>
    [...document.querySelectorAll('a')].filter(({ href }) => href !== '' && href === (element as HTMLAnchorElement).href).map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? ''));
  await pressed(page, control);
  return names;
}

async function forget(control: Locator, input: InputAction): Promise<void> {
  if (input.do === 'tick') await control.uncheck();
  else if (input.do === 'upload') await control.setInputFiles([]);
  else await control.fill('');
}

async function change(control: Locator, input: InputAction): Promise<void> {
  switch (input.do) {
    case 'upload': await control.setInputFiles({ ...await sampleFile('見積書.xlsx'), name: '画像.png' }); return;
    case 'choose': {
      if (!await control.evaluate((element) => element.matches('select'))) {
        const others = control.getByRole('radio');
        for (const radio of await others.all()) if (!await radio.isChecked() && await radio.isEnabled()) { await radio.check(); return; }
        throw new Error(`「${input.label}」にほかの選択肢がありません。`);
      }
      const other = await control.evaluate((element, chosen) => [...(element as HTMLSelectElement).options].find(({ text, value, disabled }) => text !== chosen && value !== '' && !disabled)?.text, input.option);
      await control.selectOption({ label: other ?? '' });
      return;
    }
    case 'fill': await control.fill(typo(await control.inputValue())); return;
    case 'tick': throw new Error('A box is ticked or not.');
  }
}

/** As a tired hand types it: another last figure or letter, the last sign of a word twice. */
function typo(text: string): string {
  const last = text.at(-1) ?? '';
  if (/\d/.test(last)) return text.slice(0, -1) + ((Number(last) + 1) % 10);
  if (/[A-Za-z]/.test(last)) return text.slice(0, -1) + (last.toLowerCase() === 'z' ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1));
  return text + last;
}
