/**
 * 申込情報一覧 (known from S0 2-③ by its name and the button that leads back to it): order, pages and search are ours, so what is
 * asserted here is NSS's own promise (rule application-list). Wrong input field by field is in wrong-input.
 */
import { expect, test, Nss, type Actor, type RunningNss } from '../../fixtures';
import { register } from './applying';
import { expectAccessible } from './axe';
import { HttpUser, type Request } from './http/user';
import { applyNew } from './http/new';

const tag = ['@behaviour', '@application-list'];
const LIST = '/dfw/nss/applications';

/** Applications one after the other. @returns their numbers, oldest first */
async function applied({ url }: Pick<RunningNss, 'url'>, { account }: Actor, wishes: readonly Request[]): Promise<string[]> {
  const user = new HttpUser(url, account);
  await user.logIn();
  const numbers: string[] = [];
  for (const wish of wishes) numbers.push(await user.apply(wish));
  return numbers;
}
const times = (count: number): Request[] => Array.from({ length: count }, () => ({}));

/** 260001A … */
const numbered = (...serials: readonly number[]): string[] => serials.map((serial) => `26${String(serial).padStart(4, '0')}A`);
const down = (from: number, to: number): string[] => numbered(...Array.from({ length: from - to + 1 }, (_, index) => from - index));

test('新しい順に20件ずつ並び、「前へ」「次へ」とページ番号で移れる', { tag }, async ({ nss, applicant }) => {
  await applied(nss, applicant, times(43));
  await applicant.logIn();
  const { menu, applicationList: list } = applicant.nss;
  await menu.controls['申込内容の確認'].click();
  await expect(list.numbers).toHaveText(down(43, 24));
  await expect(list.count).toHaveText('43件（1～20件目を表示）');
  await expect(list.sometimes['前へ']).toHaveCount(0);
  await list.nextPage();
  await expect(list.numbers).toHaveText(down(23, 4));
  await list.openPage(3);
  await expect(list.numbers).toHaveText(down(3, 1));
  await expect(list.count).toHaveText('43件（41～43件目を表示）');
  await expect(list.currentPage).toHaveText('3');
  await expect(list.sometimes['次へ']).toHaveCount(0);
  await list.previousPage();
  await expect(list.currentPage).toHaveText('2');
});

test('ないページや番号でないページを指定しても、ある範囲のページが表示される', { tag }, async ({ nss, applicant }) => {
  await applied(nss, applicant, times(21));
  await applicant.logIn();
  const { page, nss: { menu, applicationList: list } } = applicant;
  await menu.heading.waitFor();
  for (const [wanted, shown] of [['99', '2'], ['999999999999', '1'], ['0', '1'], ['-1', '1'], ['abc', '1'], ['1.5', '1']] as const) {
    await page.goto(`${LIST}?page=${wanted}`);
    await expect(list.currentPage).toHaveText(shown);
  }
});

test('表の見出しで並べ替え、もう一度選ぶと逆順になる。日付のない申込は、どちらの順でも最後になる', { tag }, async ({ nss, applicant, control }) => {
  await applied(nss, applicant, [{ startDate: '20260511' }, { startDate: '20260421' }, { startDate: '20260501' }]);
  await control.advanceClock({ duration: 'PT1H' });
  await applied(nss, applicant, [{ startDate: '20260521' }]);
  await control.review('260001A', { decision: 'approve' });
  await control.review('260003A', { decision: 'approve' });
  await control.review('260002A', { decision: 'query', message: '台数をご確認ください。' });
  await applicant.logIn();
  const { menu, applicationList: list } = applicant.nss;
  await menu.openApplications();
  await expect(list.columnHead('申込日')).toHaveAttribute('aria-sort', 'descending');
  await expect(list.numbers).toHaveText(numbered(4, 3, 2, 1));
  for (const [head, ascending, descending] of [
    ['申込受付番号', [1, 2, 3, 4], [4, 3, 2, 1]], ['申込日', [3, 2, 1, 4], [4, 3, 2, 1]], ['ステータス', [4, 2, 3, 1], [3, 1, 2, 4]],
    ['利用開始希望日', [2, 3, 1, 4], [4, 1, 3, 2]], ['確定した利用開始日', [3, 1, 4, 2], [1, 3, 4, 2]], ['申込分類', [4, 3, 2, 1], [4, 3, 2, 1]],
  ] as const) {
    await list.orderBy(head);
    await expect(list.columnHead(head)).toHaveAttribute('aria-sort', 'ascending');
    await expect(list.numbers).toHaveText(numbered(...ascending));
    await list.orderBy(head);
    await expect(list.columnHead(head)).toHaveAttribute('aria-sort', 'descending');
    await expect(list.numbers).toHaveText(numbered(...descending));
  }
  await expect(list.tables['申込情報一覧'].locator('[aria-sort]')).toHaveCount(1);
});

test('並べ替えると1ページ目になり、ページを移っても順は変わらない', { tag }, async ({ nss, applicant }) => {
  await applied(nss, applicant, times(22));
  await applicant.logIn();
  const { menu, applicationList: list } = applicant.nss;
  await menu.openApplications();
  await list.nextPage();
  await list.orderBy('申込受付番号');
  await expect(list.currentPage).toHaveText('1');
  await list.nextPage();
  await expect(list.numbers).toHaveText(numbered(21, 22));
});

test('申込受付番号、ステータス、申込分類、申込日で検索でき、条件は組み合わせられる', { tag }, async ({ nss, applicant, control }) => {
  await applied(nss, applicant, times(2));
  await control.setClock('2026-04-02T23:59:00+09:00');
  await applied(nss, applicant, times(1));
  await control.setClock('2026-04-03T00:00:00+09:00');
  await applied(nss, applicant, times(9));
  await control.review('260002A', { decision: 'approve' });
  await control.review('260010A', { decision: 'approve' });
  await applicant.logIn();
  const { menu, applicationList: list } = applicant.nss;
  await menu.openApplications();
  for (const [search, found] of [
    [{ number: '260003A' }, [3]], [{ number: '26001' }, [12, 11, 10]], [{ number: '260003a' }, [3]], [{ number: '  260003A ' }, [3]],
    [{ status: '審査終了' }, [10, 2]], [{ status: '受付', from: '20260401', until: '20260401' }, [1]],
    [{ from: '20260402', until: '20260402' }, [3]], [{ until: '20260402' }, [3, 2, 1]], [{ from: '20260403', number: '26000' }, [9, 8, 7, 6, 5, 4]],
    [{ kind: '変更申込', status: '審査終了', from: '20260403' }, [10]],
  ] as const) {
    await list.clearSearch();
    await list.search(search);
    await expect(list.numbers, JSON.stringify(search)).toHaveText(numbered(...found));
  }
});

test('検索の条件・順・ページはアドレスに残り、再読み込みやブラウザーの「戻る」でも同じ一覧になる', { tag }, async ({ nss, applicant }) => {
  await applied(nss, applicant, times(45));
  await applicant.logIn();
  const { page, nss: { menu, applicationList: list } } = applicant;
  await menu.openApplications();
  await list.search({ number: '2600', from: '20260401' });
  await list.orderBy('申込受付番号');
  await list.nextPage();
  const asFound = page.url();
  const same = async (): Promise<void> => {
    await expect(list.numbers).toHaveText(down(40, 21).toReversed());
    await expect(list.controls['申込受付番号']).toHaveValue('2600');
    await expect(list.controls['申込日(開始)']).toHaveValue('20260401');
  };
  await same();
  await page.reload();
  await same();
  await list.nextPage();
  await expect(list.currentPage).toHaveText('3');
  await page.goBack();
  await same();
  await page.goto('/dfw/nss/menu');
  await page.goto(asFound);
  await same();
});

test('該当する申込がなければその旨が表示され、条件を消去すると全件に戻る', { tag }, async ({ nss, applicant }) => {
  await applied(nss, applicant, times(1));
  await applicant.logIn();
  const { menu, applicationList: list } = applicant.nss;
  await menu.openApplications();
  for (const search of [{ number: '269999A' }, { number: '0001' }, { number: '60001A' }, { kind: 'システム設定申込' }, { status: '取下げ' }, { from: '20260402' }, { until: '20260331' }]) {
    await list.clearSearch();
    await list.search(search);
    await expect(list.empty).toHaveText('検索条件に該当する申込はありません。条件を変えて検索してください。');
    await expect(list.count).toHaveText('0件');
  }
  await list.clearSearch();
  await expect(list.numbers).toHaveText(numbered(1));
  await expect(list.controls['申込日(終了)']).toHaveValue('');
});

test('申込がまだなければ、その旨が表示される', { tag }, async ({ applicant }) => {
  await applicant.logIn();
  const { menu, applicationList: list } = applicant.nss;
  await menu.openApplications();
  await expect(list.empty).toHaveText('申込はありません。');
});

test('申込日の終了が開始より前なら、項目にメッセージが出て、ほかの条件も残る', { tag: [...tag, '@wrong-input'] }, async ({ nss, applicant }) => {
  await applied(nss, applicant, times(1));
  await applicant.logIn();
  const { menu, applicationList: list } = applicant.nss;
  await menu.openApplications();
  await list.orderBy('申込受付番号');
  await list.search({ number: '26', status: '受付', kind: '変更申込', from: '20260402', until: '20260401' });
  await expect(list.controls['申込日(終了)']).toHaveAccessibleErrorMessage('申込日(終了)は、申込日(開始)以降の日付を入力してください。');
  await expect(list.alert).toContainText('入力内容に誤りがあります。ご確認ください。');
  await expect(list.applications).toHaveCount(0);
  for (const [label, value] of [['申込受付番号', '26'], ['ステータス', 'received'], ['申込分類', 'change'], ['申込日(開始)', '20260402'], ['申込日(終了)', '20260401']] as const) {
    await expect(list.controls[label]).toHaveValue(value);
  }
  await list.search({ until: '20260402', from: '20260401' });
  await expect(list.numbers).toHaveText(numbered(1));
  await expect(list.columnHead('申込受付番号')).toHaveAttribute('aria-sort', 'ascending');
});

test('アドレスに選択肢にない値や知らない名前があっても、一覧は壊れない', { tag: [...tag, '@wrong-input'] }, async ({ nss, applicant }) => {
  await applied(nss, applicant, times(1));
  await applicant.logIn();
  const { page, nss: { menu, applicationList: list } } = applicant;
  await menu.heading.waitFor();
  const answer = await page.goto(`${LIST}?searchStatus=unknown&searchKind=%3Cb%3E`);
  expect(answer?.status()).toBe(422);
  await expect(list.controls['ステータス']).toHaveAccessibleErrorMessage('ステータスを選択してください。');
  await expect(list.controls['申込分類']).toHaveAccessibleErrorMessage('申込分類を選択してください。');
  for (const query of ['sort=unknown', 'sort=__proto__', 'sort=constructor', 'order=sideways', 'unknown=1', 'sort=start&sort=kind', 'page=1&page=2']) {
    expect((await page.goto(`${LIST}?${query}`))?.status(), query).toBe(200);
    await expect(list.numbers).toHaveText(numbered(1));
  }
});

test('S0 2-③ 「申込情報一覧に戻る」は、タブやID通知内容を見た後でも、検索したときの一覧に戻る', { tag: [...tag, '@S0-2-3'] }, async ({ nss, applicant, control }) => {
  await applied(nss, applicant, times(25));
  for (const number of numbered(2, 3)) await control.review(number, { decision: 'approve' });
  await applicant.logIn();
  const { page, nss: { menu, applicationList: list, applicationDetails: details, idNotice } } = applicant;
  await menu.openApplications();
  await list.search({ from: '20260401' });
  await list.orderBy('申込受付番号');
  await list.orderBy('申込受付番号');
  await list.nextPage();
  const asFound = page.url();
  await list.openDetails('260002A');
  await details.openTab('netNACCS');
  await details.openTab('申込内容');
  await details.openIdNotice();
  await idNotice.controls['申込内容参照に戻る'].click();
  await details.goBack();
  await expect(list.numbers).toHaveText(numbered(5, 4, 3, 2, 1));
  await expect(page).toHaveURL(asFound);
});

test('S0 2-③ 取下げの確認から戻っても、取り下げた後でも、「申込情報一覧に戻る」は検索したときの一覧に戻る', { tag: [...tag, '@S0-2-3', '@R-45'] }, async ({ nss, applicant, control }) => {
  await applied(nss, applicant, times(2));
  await control.review('260001A', { decision: 'query', message: '台数をご確認ください。' });
  await applicant.logIn();
  const { menu, applicationList: list, applicationDetails: details, applicationWithdrawal: withdrawal } = applicant.nss;
  await menu.openApplications();
  await list.search({ number: '260001' });
  await list.openDetails('260001A');
  await details.withdraw();
  await withdrawal.goBack();
  await details.withdraw();
  await withdrawal.confirm();
  await expect(details.values['ステータス']).toHaveText('取下げ');
  await details.goBack();
  await expect(list.controls['申込受付番号']).toHaveValue('260001');
  await expect(list.application('260001A')).toContainText('取下げ');
});

test('2つのタブで別々に検索しても、それぞれの一覧に戻る', { tag }, async ({ nss, applicant }) => {
  await applied(nss, applicant, times(2));
  await applicant.logIn();
  await applicant.nss.menu.openApplications();
  const tab = await applicant.page.context().newPage();
  const other = new Nss(tab);
  await tab.goto(LIST);
  await applicant.nss.applicationList.search({ number: '260001' });
  await other.applicationList.search({ number: '260002' });
  await applicant.nss.applicationList.openDetails('260001A');
  await other.applicationList.openDetails('260002A');
  await applicant.nss.applicationDetails.goBack();
  await other.applicationDetails.goBack();
  await expect(applicant.nss.applicationList.numbers).toHaveText(numbered(1));
  await expect(other.applicationList.numbers).toHaveText(numbered(2));
});

test('新着情報から開いた申込内容参照の「申込情報一覧に戻る」は、全件の一覧になる', { tag: [...tag, '@S0-2-3'] }, async ({ nss, applicant, control }) => {
  await applied(nss, applicant, times(2));
  await control.review('260001A', { decision: 'approve' });
  await applicant.logIn();
  await applicant.nss.menu.openDetails('260001A');
  await applicant.nss.applicationDetails.goBack();
  await expect(applicant.nss.applicationList.numbers).toHaveText(numbered(2, 1));
});

test('細工した戻り先を渡しても、申込情報一覧のほかへは行かない', { tag }, async ({ nss, applicant }) => {
  await applied(nss, applicant, times(1));
  await applicant.logIn();
  const { page, nss: { menu, applicationDetails: details, applicationList: list } } = applicant;
  await menu.heading.waitFor();
  for (const made of ['https://example.com/', 'javascript:alert(1)', 'searchNumber="><script>alert(1)</script>', 'message=loggedOut&return=//example.com', '%']) {
    await page.goto(`${LIST}/260001A?list=${encodeURIComponent(made)}`);
    await details.goBack();
    await expect(list.heading).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(LIST);
    expect(page.url()).not.toContain('return');
  }
});

test('別の事業所の申込は、番号を指定して検索しても出ない', { tag }, async ({ nss, applicant, stranger }) => {
  await applied(nss, applicant, times(1));
  await stranger.logIn();
  const foreign = await register(stranger);
  await applicant.logIn();
  const { menu, applicationList: list } = applicant.nss;
  await menu.openApplications();
  await list.search({ number: foreign });
  await expect(list.empty).toBeVisible();
  await list.clearSearch();
  await expect(list.numbers).toHaveText(numbered(1));
});

test('仮ログインIDでも、自分の新規申込を検索し、内容を見て、同じ一覧に戻れる', { tag }, async ({ nss, newcomer }) => {
  const { number, account } = await applyNew(nss);
  await applyNew(nss, { number: 2 });
  await newcomer.logIn(undefined, account);
  const { page, nss: { applicationList: list, applicationDetails: details } } = newcomer;
  await page.waitForURL('**/dfw/nss/**');
  await page.goto(LIST);
  await list.search({ kind: '新規申込', number: '26' });
  await expect(list.numbers).toHaveText([number]);
  await list.openDetails(number);
  await details.goBack();
  await expect(list.numbers).toHaveText([number]);
  await list.search({ kind: '変更申込' });
  await expect(list.empty).toBeVisible();
});

test('axe: 申込情報一覧の複数ページ、並べ替え、検索の結果なし', { tag: [...tag, '@accessibility'] }, async ({ nss, applicant }) => {
  await applied(nss, applicant, times(21));
  await applicant.logIn();
  const { page, nss: { menu, applicationList: list } } = applicant;
  await menu.openApplications();
  await expectAccessible(page);
  await list.orderBy('利用開始希望日');
  await list.nextPage();
  await expectAccessible(page);
  await list.search({ number: '99' });
  await expectAccessible(page);
});
