/**
 * その他の契約変更入力画面 (S0 1-④; the screen itself is assumed): its sections by what was ticked, messages at the inputs, going back,
 * sending twice, correcting, and how 申込内容参照画面, news and mails call it. What it refuses and what becomes of the contracts:
 * change-other-rules, change-other-effects.
 */
import { expect, test, type Actor } from '../../fixtures';
import { tagging } from '../inventory';
import { expectAccessible } from './axe';
import { applyChange, fillChange, type ChangeWish } from './http/change';
import { other, SUCCESSOR } from './http/change-other';
import { HttpUser } from './http/user';
import { applyNew } from './http/new';

const tagged = tagging('@behaviour', '@S0-1-4');
const OFFICE = {
  officeCode: 'QOTH01', lines: [{ kind: '専用線', speed: '1Mbps' }], mailboxes: [{ name: 'QOTH01M01' }], terminals: [{ kind: 'net' as const, name: '70001N' }],
  userCodes: [{ code: 'QOTHA', trades: ['通関業' as const, '海貨業' as const], ids: [{ id: 'QOTHAA0A' }] }],
};
test.use({ office: OFFICE, viewport: { width: 1280, height: 900 } });

/** The screen, in the browser, of an application for these items. */
async function open(nss: Parameters<typeof HttpUser.at>[0], applicant: Actor, items: readonly string[], entered: ChangeWish['entered'] = {}): Promise<Actor['nss']['changeOther']> {
  const draft = await fillChange(await HttpUser.at(nss, applicant.account), { items, entered }, 'other');
  await applicant.logIn();
  await applicant.page.goto(`${draft}/other`);
  await applicant.nss.changeOther.heading.waitFor();
  return applicant.nss.changeOther;
}

const partner = async ({ control }: Parameters<typeof HttpUser.at>[0], officeCode = 'QOTH02'): Promise<string> => (await control.createAccount({ officeCode })).loginId;

for (const { items, labels } of [
  { items: ['shareEquipment', 'jointUse'], labels: ['機器共用の追加・削除', '機器共用先事業所コード', '共同利用の追加・削除', '共同利用先事業所コード'] },
  { items: ['jointUseNewOffice'], labels: ['新規事業所の申込受付番号'] },
  { items: ['transfer'], labels: ['移動する利用者コード', '移動する論理端末', '移動する回線', '移動するメールボックス'] },
  { items: ['succession'], labels: ['承継の理由', '企業名', '企業名(フリガナ)', '郵便番号', '住所(都道府県)', '住所(市区町村)', '住所(番地等)', '住所(建物名等)', '電話番号', '反映', '契約者の役職', '契約者名'] },
  { items: ['termination'], labels: ['契約解除・事業所廃止', '利用開始日以降は、この事業所の利用者ID、論理端末、デジタル証明書、回線、メールボックスがすべて使用できなくなることを確認しました。'] },
] as const) {
  test(`選択した内容の欄だけがあり、誤りは欄に示される（${items.join('・')}）`, tagged('R-16+'), async ({ nss, applicant }) => {
    const screen = await open(nss, applicant, items, { items: { transferOffice: items[0] === 'transfer' ? await partner(nss) : '' } });
    for (const text of screen.texts) await expect(applicant.page.getByText(text).first()).toBeVisible();
    for (const control of Object.values(screen.controls)) await expect(control).toBeVisible();
    for (const [label, control] of Object.entries(screen.sometimes)) await expect(control).toBeVisible({ visible: (labels as readonly string[]).includes(label) });
    await expectAccessible(applicant.page);
    await screen.proceed();
    await expect(screen.alert).toContainText('その他の契約変更は、事前にNACCSセンターへお問い合わせのうえ、問い合わせを行ったことにチェックを入れてください。');
    await expect(screen.heading).toBeVisible();
    // Every message of the summary leads to where it is about.
    for (const link of await screen.alert.getByRole('link').all()) await expect(applicant.page.locator((await link.getAttribute('href'))!)).toBeVisible();
    await expectAccessible(applicant.page);
  });
}

test('付替: 付替先を示し、選んだものは前の画面に戻っても誤りがあっても残る。確認画面に移動するものが示され、2回登録しても1つの申込になる', tagged(), async ({ nss, applicant, control }) => {
  const to = await partner(nss);
  const screen = await open(nss, applicant, ['transfer'], { items: { transferOffice: to } });
  const { changeContact, changeConfirmation, changeCompletion } = applicant.nss;
  await expect(screen.values['付替先事業所コード']).toHaveText(to);
  await screen.move('移動する利用者コード', 'QOTHA（通関業、海貨業）');
  await screen.move('移動する回線', '回線1（専用線 1Mbps）');
  await screen.goBack();
  await changeContact.proceed();
  await expect(screen.sometimes['移動する回線'].getByRole('checkbox')).toBeChecked();
  await screen.proceed();
  await expect(screen.alert.getByRole('listitem')).toHaveCount(1);
  await expect(screen.sometimes['移動する利用者コード'].getByRole('checkbox')).toBeChecked();
  await expect(screen.sometimes['移動する論理端末'].getByRole('checkbox')).not.toBeChecked();
  await screen.confirmInquiry();
  await screen.proceed();
  await expect(applicant.page.getByRole('table', { name: '付替' })).toContainText(`利用者コードQOTHA事業所コード ${to} へ移動回線回線1事業所コード ${to} へ移動`);
  await expectAccessible(applicant.page);
  const confirmation = applicant.page.url();
  await changeConfirmation.register();
  const number = await changeCompletion.receiptNumber();
  await applicant.page.goto(confirmation);
  expect(await changeCompletion.receiptNumber()).toBe(number);
  expect(await control.applications('QOTH01')).toHaveLength(1);
});

test('地位の承継: 「反映」で住所が入り、ほかの入力も残る。契約者と企業の誤りは欄に示される', tagged(), async ({ nss, applicant, control }) => {
  const screen = await open(nss, applicant, ['succession']);
  const { changeConfirmation, changeCompletion } = applicant.nss;
  await screen.confirmInquiry();
  await screen.choose('承継の理由', '事業譲渡');
  await screen.fill({ '企業名': '南西通商株式会社', '企業名(フリガナ)': 'ナンセイツウショウカブシキガイシャ' });
  await screen.reflect('0000000');
  await expect(screen.sometimes['郵便番号']).toHaveAccessibleErrorMessage(/郵便番号/);
  await screen.reflect('2120013');
  await expect(screen.sometimes['住所(市区町村)']).toHaveValue('川崎市幸区堀川町');
  await expect(screen.sometimes['企業名']).toHaveValue('南西通商株式会社');
  await expect(screen.sometimes['承継の理由'].getByRole('radio', { name: '事業譲渡' })).toBeChecked();
  await screen.fill({ '住所(番地等)': '５８０', '電話番号': '044-520-6280', '契約者名': '南西　三郎' });
  await screen.proceed();
  await expect(screen.sometimes['電話番号']).toHaveAccessibleErrorMessage('企業の電話番号は「-」(ハイフン)を入力せずに、数字のみ入力してください。');
  await expect(screen.sometimes['契約者の役職']).toHaveAccessibleErrorMessage('契約者の役職を入力してください。');
  await expect(screen.alert.getByRole('listitem')).toHaveCount(2);
  await screen.fill({ '電話番号': '0445206280', '契約者の役職': '代表取締役' });
  await screen.proceed();
  await expect(applicant.page.getByRole('table', { name: '地位の承継' })).toContainText('承継の理由－事業譲渡');
  await changeConfirmation.register();
  expect((await control.application(await changeCompletion.receiptNumber()))['change']).toMatchObject({
    other: { succession: { cause: '事業譲渡', company: { name: '南西通商株式会社', address: '神奈川県川崎市幸区堀川町５８０' }, holder: { position: '代表取締役', name: '南西　三郎' } } },
  });
});

test('R-45 確認事項の後の修正は、入力したすべてを残して始まり、契約解除も修正できる', tagged('R-45+'), async ({ nss, applicant, control }) => {
  const number = await applyChange(await HttpUser.at(nss, applicant.account), other(['termination'], { terminationKind: '契約解除', terminationConfirmed: 'yes' }));
  await control.review(number, { decision: 'query', message: '事業所廃止ではありませんか。' });
  await applicant.logIn();
  await applicant.page.goto(`/dfw/nss/applications/${number}`);
  await applicant.page.getByRole('button', { name: '申込内容を修正する' }).click();
  const { changeItems, changeContact, changeOther: screen, changeConfirmation, changeCompletion } = applicant.nss;
  await expect(changeItems.controls['契約解除・事業所廃止']).toBeChecked();
  await changeItems.proceed();
  await changeContact.proceed();
  await expect(screen.controls['NACCSセンターへの問い合わせを行いました']).toBeChecked();
  await expect(screen.sometimes['契約解除・事業所廃止'].getByRole('radio', { name: '契約解除', exact: true })).toBeChecked();
  await screen.choose('契約解除・事業所廃止', '事業所廃止');
  await screen.proceed();
  await changeConfirmation.register();
  expect(await changeCompletion.receiptNumber()).toBe(number);
  expect((await control.application(number))['change']).toEqual({ other: { termination: { cause: '事業所廃止' } } });
});

for (const { item, wish, kinds } of [
  { item: '機器共用', wish: async (to: string) => other(['shareEquipment'], { shareAction: '追加', shareOffice: to }), kinds: ['変更申込', '機器共用'] },
  { item: '共同利用', wish: async (to: string) => other(['jointUse'], { jointAction: '追加', jointOffice: to }), kinds: ['変更申込', '共同利用'] },
  { item: '付替', wish: async (to: string) => other(['transfer'], { transferLines: ['回線1'] }, to), kinds: ['変更申込', '付替'] },
  { item: '地位の承継', wish: async () => other(['succession'], SUCCESSOR), kinds: ['変更申込', '地位の承継'] },
  { item: '契約解除', wish: async () => other(['termination'], { terminationKind: '契約解除', terminationConfirmed: 'yes' }), kinds: ['解約申込'] },
] as const) {
  test(`D-11 ${item}: 申込分類が示され、受付完了と確認完了のメールだけが届き、新着情報は申し込んだ事業所だけに出る`, tagged('D-11', 'S0-2-3'), async ({ nss, applicant, control, clock, mailbox }) => {
    const to = await control.createAccount({ officeCode: 'QOTH02' });
    const number = await applyChange(await HttpUser.at(nss, applicant.account), await wish(to.loginId));
    await control.review(number, { decision: 'approve' });
    const { startDate } = await control.application(number);
    await clock.set(startDate!);
    await control.drained();
    const subjects = (await mailbox.of(applicant.account.contact.email).all()).map(({ subject }) => subject);
    expect(subjects).toEqual(['【NSS】利用申込受付完了のお知らせ', '【NSS】利用申込確認完了のお知らせ']);
    expect(await mailbox.of(to.contact.email).all()).toEqual([]);
    expect((await (await HttpUser.at(nss, to)).get('/dfw/nss/menu')).text).not.toContain(number);

    const user = await HttpUser.at(nss, applicant.account);
    expect((await user.get('/dfw/nss/menu')).text).toContain(`【${number}】`);
    const { text } = await user.get(`/dfw/nss/applications/${number}`);
    const [, flags = ''] = /申込分類<\/th>([^]*?)契約変更内容/.exec(text) ?? [];
    expect([...flags.matchAll(/aria-current="true">([^<]*)/g)].map(([, kind]) => kind)).toEqual(kinds);
  });
}

test('共同利用（新規事業所）: 申込分類は共同利用', tagged('S0-2-3'), async ({ nss, applicant }) => {
  const screen = await open(nss, applicant, ['jointUseNewOffice']);
  const { number } = await applyNew(nss, { typed: { contact: { useKind: 'joint', jointOffice: applicant.account.loginId } } });
  await screen.confirmInquiry();
  await screen.fill({ '新規事業所の申込受付番号': number });
  await screen.proceed();
  await applicant.nss.changeConfirmation.register();
  const own = await applicant.nss.changeCompletion.receiptNumber();
  const { text } = await (await HttpUser.at(nss, applicant.account)).get(`/dfw/nss/applications/${own}`);
  expect(text).toContain('<li aria-current="true">共同利用</li>');
  expect(text).toContain('<li aria-current="true">変更申込</li>');
});
