import type { Browser, BrowserContext, Locator } from '@playwright/test';
import { fillSecret, Nss, type RunningNss } from '../../../fixtures';
import type { Secretly } from '../../../fixtures/secret';
import { compact } from '../oracle/calendar';
import { asksForCertificates, asksForTerminals, type Wish } from '../oracle/wish';
import { Centre } from './centre';
import type { AuthCodes, Driver, Filled } from './driver';

/** What the page objects of the input screens have in common. */
interface Screen {
  readonly heading: Locator;
  readonly alert?: Locator;
}

const refused = (refusedAt: string, messages: string): Filled => ({ refusedAt, messages });
const count = (number: number): string => (number === 0 ? '' : String(number));

/** People at a browser each, with the page objects: 変更申込 of terminals, 利用者ID, 料金プラン and 請求先. */
export class BrowserDriver implements Driver {
  readonly centre: Centre;
  private readonly people = new Map<string, { readonly context: BrowserContext; readonly nss: Nss }>();

  constructor(private readonly browser: Browser, private readonly running: RunningNss, private readonly secretly: Secretly) {
    this.centre = new Centre((path, init) => fetch(running.url + path, { ...init, redirect: 'manual' }));
  }

  async logIn(office: string, password: string): Promise<boolean> {
    const { page, login, menu } = await this.at(office);
    return this.secretly(page, async () => {
      await login.open();
      // What is there before the button is pressed is there afterwards too: the answer itself is waited for.
      const answered = page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303);
      await login.logIn(office, (field) => fillSecret(field, password));
      await answered;
      await login.heading.or(menu.heading).waitFor();
      return menu.heading.isVisible();
    });
  }

  async logOut(office: string): Promise<void> {
    const { page, menu, login } = await this.at(office);
    await page.goto('/dfw/nss/menu');
    await menu.controls['ログアウト'].click();
    await login.heading.waitFor();
  }

  async isLoggedIn(office: string): Promise<boolean> {
    const { page, menu } = await this.at(office);
    await page.goto('/dfw/nss/menu');
    return menu.heading.isVisible();
  }

  async fillIn(office: string, wish: Wish): Promise<Filled> {
    const { page, changeGuidance, changeItems } = await this.at(office);
    await page.goto('/dfw/nss/change/guidance');
    await changeGuidance.proceed();
    await changeItems.heading.waitFor();
    return this.through(office, wish);
  }

  async correct(office: string, number: string, wish: Wish): Promise<Filled | null> {
    const { page, applicationDetails, changeItems } = await this.at(office);
    await page.goto(`/dfw/nss/applications/${number}`);
    if (!(await applicationDetails.sometimes['申込内容を修正する'].isVisible())) return null;
    await applicationDetails.correct();
    await changeItems.heading.waitFor();
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    return this.through(office, wish);
  }

  async register(office: string, draft: string): Promise<string | null> {
    const { page, changeConfirmation, changeCompletion } = await this.at(office);
    if (!page.url().endsWith(`${draft}/confirm`)) await page.goto(`${draft}/confirm`);
    if (await changeConfirmation.heading.isVisible()) {
      await changeConfirmation.register();
      await changeCompletion.heading.or(changeConfirmation.alert).waitFor();
    }
    return (await changeCompletion.heading.isVisible()) ? changeCompletion.receiptNumber() : null;
  }

  async withdraw(office: string, number: string): Promise<boolean> {
    const { page, applicationDetails, applicationWithdrawal } = await this.at(office);
    await page.goto(`/dfw/nss/applications/${number}`);
    if (!(await applicationDetails.sometimes['申込を取り下げる'].isVisible())) return false;
    await applicationDetails.withdraw();
    await applicationWithdrawal.confirm();
    await applicationDetails.heading.waitFor();
    return true;
  }

  async owed(office: string, month: string): Promise<number | null> {
    const { page, billingDetails } = await this.at(office);
    await page.goto(`/dfw/nss/billing/${month}`);
    const total = billingDetails.values['合計（税込）'];
    return (await total.isVisible()) ? Number((await total.innerText()).replaceAll(/[^\d]/g, '')) : null;
  }

  async sees(office: string, number: string): Promise<boolean> {
    const { page } = await this.at(office);
    return (await page.goto(`/dfw/nss/applications/${number}`))?.status() === 200;
  }

  /** 認証コード are read and typed by the driver without a browser: they are secrets, and traces are kept here. */
  codes = async (): Promise<readonly AuthCodes[]> => [];
  fetchCertificate = async (): Promise<boolean> => false;

  async close(): Promise<void> {
    await Promise.all([...this.people.values()].map(({ context }) => context.close()));
    await this.running.close();
  }

  /** From 変更内容入力画面, each screen that the wish leads to. */
  private async through(office: string, wish: Wish): Promise<Filled> {
    const nss = await this.at(office);
    const { changeItems, changeContact, changeCodes, changeTerminals, changePlan, changeBilling, changeConfirmation } = nss;
    const steps: (readonly [Screen & { readonly title: string; proceed(): Promise<void> }, () => Promise<string | null>])[] = [
      [changeItems, () => this.items(nss, wish)], [changeContact, async () => null],
      ...(wish.retire.length > 0 ? [[changeCodes, () => this.retire(nss, wish)] as const] : []),
      ...(asksForTerminals(wish) || asksForCertificates(wish) ? [[changeTerminals, () => this.terminals(nss, wish)] as const] : []),
      ...(wish.plan ? [[changePlan, () => this.plan(nss, wish)] as const] : []),
      ...(wish.payment ? [[changeBilling, () => this.payment(nss, wish)] as const] : []),
    ];
    for (const [index, [screen, enter]] of steps.entries()) {
      const impossible = await enter();
      if (impossible !== null) return refused(screen.title, impossible);
      await screen.proceed();
      const next: Screen = steps[index + 1]?.[0] ?? changeConfirmation;
      const alert = 'alert' in screen ? screen.alert as Locator : null;
      await (alert ? next.heading.or(alert) : next.heading).first().waitFor();
      if (!(await next.heading.isVisible())) return refused(screen.title, (await alert?.innerText()) ?? '');
    }
    return { draft: new URL(nss.page.url()).pathname.slice(0, -'/confirm'.length) };
  }

  private async items({ changeItems }: Nss, wish: Wish): Promise<null> {
    await changeItems.chooseItems(
      ...(wish.retire.length > 0 ? ['識別番号（追加・削除）' as const] : []), ...(asksForTerminals(wish) ? ['netNACCS端末の登録情報（追加・削除）' as const] : []),
      ...(asksForCertificates(wish) ? ['netNACCS証明書の登録情報（追加・削除）' as const] : []), ...(wish.plan ? ['料金プラン（AプランまたはBプランの選択）' as const] : []),
      ...(wish.payment ? ['支払の方法（口座振替・銀行振込）' as const] : []),
    );
    await changeItems.enterStartDate(compact(wish.startDate));
    await changeItems.enterReason('業務量が変わるため');
    return null;
  }

  /** What cannot be ticked is refused as much as what is ticked in vain. */
  private async retire({ changeCodes, changeCodeDetails }: Nss, { retire }: Wish): Promise<string | null> {
    for (const code of new Set(retire.map((id) => id.slice(0, 5)))) {
      if (!(await changeCodes.rowControls['詳細'](code).isVisible())) return `${code} の詳細がない`;
      await changeCodes.openDetails(code);
      await changeCodeDetails.heading.waitFor();
      for (const id of retire.filter((one) => one.startsWith(code))) {
        if (!(await changeCodeDetails.rowControls['識別番号の廃止'](id).isVisible())) return `${id} を選択できない`;
        await changeCodeDetails.retire(id);
      }
      await changeCodeDetails.set();
      await changeCodes.heading.or(changeCodeDetails.alert).first().waitFor();
      if (await changeCodeDetails.alert.isVisible()) return changeCodeDetails.alert.innerText();
    }
    return null;
  }

  private async terminals({ changeTerminals }: Nss, wish: Wish): Promise<string | null> {
    await changeTerminals.addTerminals({ net: count(wish.addNet), ebms: count(wish.addEbms), web: count(wish.addWeb) });
    for (const [names, box] of [[wish.abolish, '論理端末の廃止'], [wish.abolishWeb, 'デジタル証明書の廃止']] as const) {
      for (const name of names) {
        if (!(await changeTerminals.rowControls[box](name).isVisible())) return `${name} を選択できない`;
        await changeTerminals.rowControls[box](name).check();
      }
    }
    return null;
  }

  private async plan({ changePlan }: Nss, { plan }: Wish): Promise<null> {
    if (plan?.net) await changePlan.choose('netNACCS', plan.net);
    if (plan?.general) await changePlan.choose('一般NACCS', plan.general);
    return null;
  }

  private async payment({ changeBilling }: Nss, { payment }: Wish): Promise<null> {
    if (payment) await changeBilling.choosePayment(payment);
    return null;
  }

  private async at(office: string): Promise<Nss> {
    let person = this.people.get(office);
    if (!person) {
      const context = await this.browser.newContext({ baseURL: this.running.url });
      person = { context, nss: new Nss(await context.newPage()) };
      this.people.set(office, person);
    }
    return person.nss;
  }
}
