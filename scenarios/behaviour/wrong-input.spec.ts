/**
 * Wrong input in every field of every screen (issue: message at the field, input kept, nothing stored), and the longest
 * right input as the counterpart. are proved in detail in change-items and change-contact.
 */
import { expect, test, type Actor, type Locator } from '../../fixtures';
import { CERTIFICATES, TERMINALS, toConfirmation, toContact, toItems, toTerminals } from './applying';
import { fields, longest, messageAt, wrongFor, type Field, type ScreenKey } from './corpus';
import { submitEach } from './submit';

interface Form {
  readonly screen: { readonly heading: Locator; readonly controls: Readonly<Record<string, Locator>> };
  readonly open: () => Promise<void>;
  readonly proceed: () => Promise<void>;
}

const loggedIn = (actor: Actor, go: (actor: Actor) => Promise<void>) => async (): Promise<void> => {
  await actor.logIn();
  await go(actor);
};

/** The screens that take input: how to get there, and how to send them. */
const forms: Record<ScreenKey, (actor: Actor) => Form> = {
  login: ({ nss }) => ({ screen: nss.login, open: () => nss.login.open(), proceed: () => nss.login.controls['ログイン'].click() }),
  items: (actor) => ({ screen: actor.nss.changeItems, open: loggedIn(actor, toItems), proceed: () => actor.nss.changeItems.proceed() }),
  contact: (actor) => ({ screen: actor.nss.changeContact, open: loggedIn(actor, toContact), proceed: () => actor.nss.changeContact.proceed() }),
  terminals: (actor) => ({
    screen: actor.nss.changeTerminals, open: loggedIn(actor, () => toTerminals(actor, { items: [TERMINALS, CERTIFICATES] })), proceed: () => actor.nss.changeTerminals.proceed(),
  }),
  confirmation: (actor) => ({ screen: actor.nss.changeConfirmation, open: loggedIn(actor, toConfirmation), proceed: () => actor.nss.changeConfirmation.register() }),
};

const controlOf = ({ screen }: Form, { control }: Field): Locator => screen.controls[control]!;

for (const field of fields) {
  test(`誤った入力: ${field.called}は、項目にメッセージが出て、入力が残り、何も保存されない`, { tag: ['@behaviour', '@wrong-input'] }, async ({ applicant, control }) => {
    const form = forms[field.screen](applicant);
    await form.open();
    const input = controlOf(form, field);
    const before = await input.inputValue();
    const [typed, ...others] = wrongFor(field);

    await test.step(`ブラウザで入力: ${typed!.name}`, async () => {
      await input.fill(typed!.value);
      await form.proceed();
      await expect(input).toHaveAccessibleErrorMessage(messageAt(field, typed!));
      await expect(input).toHaveValue(field.secret ? '' : typed!.value);
      await expect(form.screen.heading).toBeVisible();
    });

    await test.step(`画面のフォームで送信: ${others.length}通り`, async () => {
      const answers = await submitEach(input, others.map(({ value }) => value));
      const seen = others.map(({ name, lost }, index) => ({ name, ...answers[index]!, ...(lost ? { value: '' } : {}) }));
      const promised = others.map((wrong) => ({
        name: wrong.name, status: 422, message: messageAt(field, wrong), value: field.secret || wrong.lost ? '' : wrong.value,
      }));
      expect(seen).toEqual(promised);
    });

    await test.step('何も保存されていない', async () => {
      expect(await control.applications()).toEqual([]);
      await applicant.page.goto(applicant.page.url());
      await expect(input).toHaveValue(before);
    });
  });
}

const longestOf = (screen: ScreenKey): readonly Field[] => fields.filter((field) => field.screen === screen);

test('正しい入力: 限度いっぱいの文字数は、どの画面でも受け付けられ、そのまま登録される', { tag: ['@behaviour', '@wrong-input'] }, async ({ applicant, control }) => {
  const { changeItems, changeContact, changeTerminals, changeConfirmation, changeCompletion } = applicant.nss;
  await applicant.logIn();
  await toItems(applicant);
  await changeItems.chooseItems(TERMINALS, CERTIFICATES);
  await changeItems.enterStartDate('20260501');
  await changeItems.enterReason('理'.repeat(240));
  await changeItems.proceed();
  for (const screen of ['contact', 'terminals', 'confirmation'] as const) {
    const form = forms[screen](applicant);
    await form.screen.heading.waitFor();
    for (const field of longestOf(screen)) await controlOf(form, field).fill(longest(field));
    await form.proceed();
  }
  const registered = await control.application(await changeCompletion.receiptNumber());
  expect(registered).toMatchObject({
    reason: '理'.repeat(240), remarks: '理'.repeat(240),
    contact: {
      familyName: '関'.repeat(20), givenName: '関'.repeat(20), familyKana: 'カ'.repeat(20), givenKana: 'カ'.repeat(20),
      department: '関'.repeat(70), position: '関'.repeat(70), phone: '0301234567', fax: '0301234567', email: 'taro@naccs.jp',
    },
    terminals: { addNet: 111, addEbms: 111, addWeb: 111 },
  });
  for (const screen of [changeItems, changeContact, changeTerminals, changeConfirmation]) await expect(screen.heading).toBeHidden();
});

const markup = '<script>alert(1)</script> & "引用" \'; DROP TABLE applications; --\n2行目 𠮷野家';

test('自由記述: HTMLやSQLに見える理由と備考は、ただの文字として登録され、そのまま表示される', { tag: ['@behaviour', '@wrong-input'] }, async ({ applicant, control }) => {
  const dialogs: string[] = [];
  applicant.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const { nss } = applicant;
  await applicant.logIn();
  await toItems(applicant);
  await nss.changeItems.chooseItems(TERMINALS);
  await nss.changeItems.enterStartDate('20260501');
  await nss.changeItems.enterReason(markup);
  await nss.changeItems.proceed();
  await nss.changeContact.proceed();
  await nss.changeTerminals.addTerminals({ net: '1' });
  await nss.changeTerminals.proceed();
  await expect(nss.changeConfirmation.values['変更する理由']).toHaveText(markup, { useInnerText: true });
  await nss.changeConfirmation.enterRemarks(markup);
  await nss.changeConfirmation.register();
  const number = await nss.changeCompletion.receiptNumber();
  expect(await control.application(number)).toMatchObject({ reason: markup, remarks: markup });
  await nss.menu.openApplications();
  await nss.applicationList.openDetails(number);
  await expect(nss.applicationDetails.values['変更する理由']).toHaveText(markup, { useInnerText: true });
  await expect(nss.applicationDetails.values['備考']).toHaveText(markup, { useInnerText: true });
  expect(dialogs).toEqual([]);
});

test('前後の空白: 取り除かれて登録される（途中の空白は残る）', { tag: ['@behaviour', '@wrong-input'] }, async ({ applicant, control }) => {
  const { nss } = applicant;
  await applicant.logIn();
  await toItems(applicant);
  await nss.changeItems.chooseItems(TERMINALS);
  await nss.changeItems.enterStartDate(' 20260501　');
  await nss.changeItems.enterReason('　\n増員のため 以上\n　');
  await nss.changeItems.proceed();
  await nss.changeContact.enterContact({ '氏名 姓：': '　通関　', '電話番号': ' 0120794550 ' });
  await nss.changeContact.proceed();
  await nss.changeTerminals.addTerminals({ net: ' 2 ' });
  await nss.changeTerminals.proceed();
  await nss.changeConfirmation.register();
  expect(await control.application(await nss.changeCompletion.receiptNumber())).toMatchObject({
    requestedStartDate: '2026-05-01', reason: '増員のため 以上', contact: { familyName: '通関', phone: '0120794550' }, terminals: { addNet: 2 },
  });
});
