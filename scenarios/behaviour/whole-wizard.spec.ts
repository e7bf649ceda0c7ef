/**
 * 新規の利用申込 as a whole (S1 2.; R-05): the browser's own buttons through all of its screens, somebody who closes the browser at
 * each of them, and two people who share a 仮ログインID.
 */
import { expect, test, type Actor, type Locator, type NewcomerData } from '../../fixtures';
import { actor } from '../../fixtures/actors';
import { tagging } from '../inventory';
import { DIAGRAM, REASON, addCode, enter, fillNewPlace, ordinaryRows, placeValues, toNewContact } from './new-applying';
import { openScreen } from './new-screen';
import { temporaryFor } from './http/new';

const tagged = tagging('@behaviour');
const START = '20260511';

/** An input screen of 一般NACCS on the way to 入力確認画面. */
interface Step {
  readonly heading: Locator;
  readonly fill: () => Promise<void>;
  /** Everything that `fill` has entered stands there. */
  readonly expectFilled: () => Promise<void>;
  readonly proceed: () => Promise<void>;
}

function stepsOf(person: Pick<Actor, 'page' | 'nss'>, people: NewcomerData): readonly Step[] {
  const { newContact, newPlace, newCodes, newLines, newWorks, newMailboxes, newPlan, newBilling } = person.nss;
  return [
    {
      heading: newContact.heading,
      fill: () => newContact.fill({ '申込理由': REASON }),
      expectFilled: async () => {
        await expect(newContact.controls['申込理由']).toHaveValue(REASON);
        await expect(newContact.controls['氏名 姓：']).toHaveValue(people.contact.familyName);
        await expect(newContact.use['単独で利用する']).toBeChecked();
      },
      proceed: () => newContact.proceed(),
    },
    {
      heading: newPlace.heading,
      fill: () => fillNewPlace(person, { people, startDate: START }),
      expectFilled: async () => {
        await expect(newPlace.controls['上記を確認しました。']).toBeChecked();
        for (const [label, value] of Object.entries(placeValues(people, START))) await expect(newPlace.controls[label as '企業名']).toHaveValue(value);
      },
      proceed: () => newPlace.useGeneral(),
    },
    {
      heading: newCodes.heading,
      fill: () => addCode(person, ordinaryRows.general),
      expectFilled: async () => {
        await expect(newCodes.row('1')).toContainText('通関業／インタラクティブ／1');
        await expect(newCodes.row('2')).toBeHidden();
      },
      proceed: () => newCodes.proceed(),
    },
    {
      heading: newLines.heading,
      fill: async () => {
        await newLines.attach(DIAGRAM);
        await newLines.rowControls['ファイル名'](DIAGRAM.name).waitFor();
        await newLines.fillLine({ kind: '専用線', speed: '1Mbps', options: ['予備機'], maintenance: '平日', terminals: '3' });
      },
      expectFilled: async () => {
        await expect(newLines.rowControls['ファイル名'](DIAGRAM.name)).toBeVisible();
        for (const [group, label] of [['回線種別', '専用線'], ['保守時間帯', '平日']] as const) await expect(newLines.controls[group].getByRole('radio', { name: label })).toBeChecked();
        await expect(newLines.controls['オプションメニュー'].getByRole('checkbox', { checked: true })).toHaveCount(1);
        await expect(newLines.controls['回線速度']).toHaveValue('1Mbps');
        await expect(newLines.controls['論理端末数']).toHaveValue('3');
      },
      proceed: () => newLines.proceed(),
    },
    {
      heading: newWorks.heading,
      fill: () => newWorks.fillPerson({ name: '通関　次郎', phone: '0312345678', wish: '20260506' }),
      expectFilled: async () => {
        await expect(newWorks.controls['工事担当者名']).toHaveValue('通関　次郎');
        await expect(newWorks.controls['工事担当者の電話番号']).toHaveValue('0312345678');
        await expect(newWorks.controls['工事希望日']).toHaveValue('20260506');
      },
      proceed: () => newWorks.proceed(),
    },
    {
      heading: newMailboxes.heading,
      fill: () => Promise.resolve(),
      expectFilled: () => expect(newMailboxes.controls['メールボックス数']).toHaveValue(''),
      proceed: () => newMailboxes.proceed(),
    },
    {
      heading: newPlan.heading,
      fill: () => newPlan.choosePlan('B'),
      expectFilled: () => expect(newPlan.controls['プランB（従量料金のみ）']).toBeChecked(),
      proceed: () => newPlan.proceed(),
    },
    {
      heading: newBilling.heading,
      fill: async () => {
        await newBilling.fillBillingContact('経理部　通関　三郎');
        await newBilling.choosePayment('銀行振込');
      },
      expectFilled: async () => {
        await expect(newBilling.controls['請求先担当者']).toHaveValue('経理部　通関　三郎');
        await expect(newBilling.controls['支払の方法'].getByRole('radio', { name: '銀行振込' })).toBeChecked();
      },
      proceed: () => newBilling.proceed(),
    },
  ];
}

/** What has been entered, as it is registered. */
const asRegistered = ({ company, office }: NewcomerData) => ({
  kind: 'new', status: 'received', reason: REASON, requestedStartDate: '2026-05-11',
  contents: { company: { name: company.name }, office: { name: office.name }, plan: 'B' },
});

/** Presses a button of the browser until a screen appears; screens that were shown several times take several presses. */
async function pressUntil(heading: Locator, press: () => Promise<unknown>): Promise<void> {
  for (let presses = 0; presses < 6 && !(await heading.isVisible()); presses += 1) await press();
  await expect(heading).toBeVisible();
}

test('ブラウザの「戻る」で入力確認画面からガイダンスまで戻り、「進む」で戻ってきても、すべての入力が残り、そのまま登録できる', tagged('R-05+'), async ({ nss, newcomer, data, control }) => {
  test.setTimeout(90_000);
  const people = data.newcomer();
  const { page, nss: { newGuidance, newConfirmation, newCompletion } } = newcomer;
  const steps = stepsOf(newcomer, people);
  const back = (): Promise<unknown> => page.goBack();
  await enter(nss, newcomer, people);
  await toNewContact(newcomer);
  for (const step of steps) {
    await step.heading.waitFor();
    await step.fill();
    await step.proceed();
  }
  await newConfirmation.heading.waitFor();

  await test.step('戻る', async () => {
    for (const step of steps.toReversed()) {
      await pressUntil(step.heading, back);
      await step.expectFilled();
    }
    await pressUntil(newGuidance.heading, back);
  });
  await test.step('進む', async () => {
    for (const step of steps) {
      await pressUntil(step.heading, () => page.goForward());
      await step.expectFilled();
    }
    await pressUntil(newConfirmation.heading, () => page.goForward());
  });
  await test.step('最初の画面に戻り、ボタンで進み直す', async () => {
    for (const step of steps.toReversed()) await pressUntil(step.heading, back);
    for (const step of steps) {
      await expect(step.heading).toBeVisible();
      await step.expectFilled();
      await step.proceed();
    }
    await newConfirmation.register();
  });
  expect(await control.application(await newCompletion.receiptNumber())).toMatchObject(asRegistered(people));
});

test('どの画面でブラウザを閉じても、別のブラウザでその画面から続けられ、それまでの入力は残り、最後に登録できる', tagged('R-05+'), async ({ nss, data, browser, mailbox, secretly, control }) => {
  test.setTimeout(90_000);
  const people = data.newcomer();
  const account = await temporaryFor(nss, people);
  let [finished, number] = [0, ''];
  while (number === '') {
    const context = await browser.newContext();
    const person = actor(await context.newPage(), account, mailbox.of(account.contact.email), { url: nss.url, secretly });
    const { newGuidance, newConfirmation, newCompletion } = person.nss;
    const steps = stepsOf(person, people);
    const [before, step] = [steps[finished - 1], steps[finished]];
    await person.logIn();
    await (before ? newGuidance.resume() : newGuidance.begin());
    if (step) {
      await expect(step.heading).toBeVisible();
      await step.fill();
      await step.proceed();
      await (steps[finished + 1]?.heading ?? newConfirmation.heading).waitFor();
      finished += 1;
    } else {
      await expect(newConfirmation.heading).toBeVisible();
      for (const earlier of steps.toReversed()) {
        await person.page.getByRole('button', { name: '前の画面に戻る', exact: true }).click();
        await expect(earlier.heading).toBeVisible();
        await earlier.expectFilled();
      }
      for (const earlier of steps) {
        await expect(earlier.heading).toBeVisible();
        await earlier.proceed();
      }
      await newConfirmation.register();
      number = await newCompletion.receiptNumber();
    }
    await context.close();
  }
  expect(await control.application(number)).toMatchObject(asRegistered(people));
});

test('同じ仮ログインIDの2人が別々の画面を同時に入力すると、どちらの入力も残り、まとめて登録される', tagged('R-05+'), async ({ nss, newcomer, newManager, data, control }) => {
  const { draft, account } = await openScreen(nss, data, newcomer, 'confirm', { connection: 'general' });
  const [first, second] = [newcomer.nss, newManager.nss];
  await newManager.logIn(undefined, account);
  await newcomer.page.goto(`${draft}/contact`);
  await newManager.page.goto(`${draft}/place`);
  await first.newContact.fill({ '申込理由': '一人目が入力した理由', '所属部課名': '一人目の部' });
  await second.newPlace.fill({ '契約者名': '二人目　入力', '緊急連絡用FAX番号': '0311112222' });
  await first.newContact.proceed();
  await first.newPlace.heading.waitFor();
  await second.newPlace.useGeneral();
  await expect(second.newCodes.heading).toBeVisible();

  await newcomer.page.goto(`${draft}/billing`);
  await newManager.page.goto(`${draft}/works`);
  await second.newWorks.fillPerson({ name: '二人目　工事' });
  await second.newWorks.proceed();
  await second.newMailboxes.heading.waitFor();
  await first.newBilling.fillBillingContact('一人目　請求');
  await first.newBilling.proceed();
  await first.newConfirmation.heading.waitFor();
  await expect(first.newConfirmation.section('回線工事')).toContainText('二人目　工事');
  await expect(first.newConfirmation.section('請求先')).toContainText('一人目　請求');
  await first.newConfirmation.register();
  expect(await control.application(await first.newCompletion.receiptNumber())).toMatchObject({
    reason: '一人目が入力した理由', contact: { department: '一人目の部' },
    contents: { holder: { name: '二人目　入力' }, emergencyFax: '0311112222' },
  });
});

test('同じ仮ログインIDの2人が同じ画面を入力すると、遅いほうは知らされ、どちらの入力も失われない（事業所・企業、請求先）', tagged('R-05+'), async ({ nss, newcomer, newManager, data }) => {
  const { draft, account } = await openScreen(nss, data, newcomer, 'confirm');
  const [first, second] = [newcomer.nss, newManager.nss];
  await newManager.logIn(undefined, account);
  const overtaken = 'この画面の内容は、表示された後に別の画面または別の担当者によって更新されています。';
  for (const { page } of [newcomer, newManager]) await page.goto(`${draft}/place`);
  await first.newPlace.fill({ '契約者名': '一人目　入力' });
  await first.newPlace.useNet();
  await first.newCodes.heading.waitFor();
  await second.newPlace.fill({ '契約者名': '二人目　入力' });
  await second.newPlace.useNet();
  await expect(second.newPlace.frame.alert).toContainText(overtaken);
  await expect(second.newPlace.controls['契約者名']).toHaveValue('二人目　入力');
  await newcomer.page.goto(`${draft}/place`);
  await expect(first.newPlace.controls['契約者名']).toHaveValue('一人目　入力');

  for (const { page } of [newcomer, newManager]) await page.goto(`${draft}/billing`);
  await first.newBilling.fillBillingContact('一人目　請求');
  await first.newBilling.goBack();
  await first.newPlan.heading.waitFor();
  await second.newBilling.fillBillingContact('二人目　請求');
  await second.newBilling.goBack();
  await expect(second.newBilling.frame.alert).toContainText(overtaken);
  await expect(second.newBilling.controls['請求先担当者']).toHaveValue('二人目　請求');
  await newcomer.page.goto(`${draft}/billing`);
  await expect(first.newBilling.controls['請求先担当者']).toHaveValue('一人目　請求');
  await second.newBilling.proceed();
  await second.newConfirmation.heading.waitFor();
  await expect(second.newConfirmation.section('請求先')).toContainText('二人目　請求');
});
