import { expect, test } from '@playwright/test';
import { createNss, type Nss } from '../../mock-server/app';

/** The control API as any tool sees it: requests in, JSON out. No mail server is listening; mails stay queued. */

const NOW = '2026-04-01T09:00:00+09:00';
let nss: Nss;

test.beforeEach(() => {
  nss = createNss({ now: NOW, smtp: { host: '127.0.0.1', port: 1 } });
});
test.afterEach(() => nss.close());

interface Answer {
  status: number;
  type: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON of any shape: the tests say which it must be
  body: any;
}

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await nss.app.request(`http://localhost/__nss${path}`, {
    method, headers: { ...json, ...headers }, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type') ?? '', body: text.startsWith('<') ? text : JSON.parse(text) };
}

/** Logs in and applies for one more netNACCS terminal through the forms. @returns 申込受付番号 */
async function register(startDate = '20260421'): Promise<string> {
  const { body: [account] } = await call('GET', '/accounts');
  const post = (path: string, fields: Record<string, string>, cookie = '') =>
    nss.app.request(`http://localhost${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: 'http://localhost', cookie } });
  const login = await post('/dfw/login/nsscoapp/', { loginId: account.loginId, password: account.password });
  const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const begun = await post('/dfw/nss/change/guidance', {}, cookie);
  const draft = (begun.headers.get('location') ?? '').replace(/\/items$/, '');
  const email = account.contact.email;
  const person = { familyName: '通関', givenName: '花子', familyKana: 'ツウカン', givenKana: 'ハナコ', department: '通関課', position: '係長', phone: '0301234567', fax: '', email, emailAgain: email };
  await post(`${draft}/items`, { items: 'netTerminals', other: 'no', startDate, reason: '端末の増設のため' }, cookie);
  await post(`${draft}/contact`, person, cookie);
  await post(`${draft}/terminals`, { addNet: '1' }, cookie);
  const done = await post(`${draft}/confirm`, { remarks: '' }, cookie);
  return (done.headers.get('location') ?? '').split('/').at(-1) ?? '';
}

function expectProblem(answer: Answer, status: number, detail: RegExp): void {
  expect(answer.status).toBe(status);
  expect(answer.type).toMatch(/^application\/problem\+json/);
  expect(answer.body).toMatchObject({ type: 'about:blank', status });
  expect(answer.body.title).toMatch(/[ぁ-ん]/);
  expect(answer.body.detail).toMatch(detail);
  expect(JSON.stringify(answer.body)).not.toMatch(/\bat .*:\d+|node_modules|Error:/);
}

test('応答確認', async () => {
  expect((await call('GET', '/health')).body).toEqual({ status: 'ok' });
});

test.describe('契約者', () => {
  test('作ったアカウントは一覧にあり、契約を読める', async () => {
    const made = await call('POST', '/accounts', { company: '港商事株式会社', contact: { email: 'a@example.jp' }, terminals: [{ kind: 'net' }, { kind: 'web' }] });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ kind: 'formal', company: '港商事株式会社', contact: { email: 'a@example.jp' } });
    expect((await call('GET', '/accounts')).body).toContainEqual(made.body);
    const contract = (await call('GET', `/contracts/${made.body.loginId}`)).body;
    expect(Object.keys(contract)).toEqual([
      'officeCode', 'company', 'office', 'places', 'holder', 'manager', 'emergencyFax', 'systemKind', 'servers', 'startedOn', 'endedOn', 'sharedEquipment', 'jointUse',
      'terminals', 'userCodes', 'certificates', 'lines', 'mailboxes', 'plan', 'billing',
    ]);
    expect(contract.terminals.map(({ kind }: { kind: string }) => kind)).toEqual(['net', 'web']);
    expect(JSON.stringify(contract)).not.toContain('authCode');
  });

  test('論理端末名と事業所コードは重ならない', async () => {
    await call('POST', '/accounts', { officeCode: 'YSR001', terminals: [{ kind: 'net' }, { kind: 'ebms' }] });
    for (let more = 0; more < 3; more += 1) await call('POST', '/accounts', {});
    const accounts: { loginId: string }[] = (await call('GET', '/accounts')).body;
    const codes = accounts.map(({ loginId }) => loginId);
    const contracts = await Promise.all(codes.map((code) => call('GET', `/contracts/${code}`)));
    const names = contracts.flatMap(({ body }) => body.terminals.map(({ name }: { name: string }) => name));
    expect(new Set(codes).size).toBe(5);
    expect(names).toHaveLength(6);
    expect(new Set(names).size).toBe(6);
  });

  const taken: [string, object, RegExp][] = [
    ['使われている事業所コード', { officeCode: 'NAC001' }, /NAC001 は既に使われています/],
    ['使われている論理端末名', { terminals: [{ kind: 'net', name: '00001A' }] }, /00001A は事業所 NAC001/],
    ['二重の論理端末名', { terminals: [{ kind: 'net', name: '77777Z' }, { kind: 'web', name: '77777Z' }] }, /重複/],
    ['端末のない証明書', { certificates: [{ terminalName: '77777Z', status: 'issued' }] }, /77777Z の論理端末がありません/],
  ];
  for (const [name, input, detail] of taken) {
    test(`${name}は409で、何も作られない`, async () => {
      expectProblem(await call('POST', '/accounts', input), 409, detail);
      expect((await call('GET', '/accounts')).body).toHaveLength(1);
    });
  }
});

test.describe('申込', () => {
  test('審査から作業完了まで', async () => {
    const number = await register();
    const listed = (await call('GET', '/applications?officeCode=NAC001')).body;
    expect(listed).toEqual([expect.objectContaining({
      receiptNumber: number, kind: 'change', status: 'received', appliedAt: NOW, requestedStartDate: '2026-04-21', startDate: null, items: ['netTerminals'],
    })]);
    expect((await call('GET', '/applications?officeCode=XXX999')).body).toEqual([]);
    expect((await call('POST', `/applications/${number}/review`, { decision: 'open' })).body.status).toBe('reviewing');
    const approved = (await call('POST', `/applications/${number}/review`, { decision: 'approve' })).body;
    expect(approved).toMatchObject({ status: 'approved', startDate: '2026-04-21', granted: [{ name: '00002A', kind: 'net' }], inForce: false });
    const completed = (await call('POST', `/applications/${number}/complete`)).body;
    expect(completed).toMatchObject({ status: 'completed', completedAt: NOW });
    expect(JSON.stringify(completed)).not.toContain('authCode');
    expect((await call('GET', '/mails')).body.map(({ kind, state }: Record<string, string>) => [kind, state])).toEqual([['received', 'queued'], ['approved', 'queued'], ['certificatesIssued', 'queued']]);
  });

  test('利用開始日になると契約に入る。途中で起こることは起こるべき日時に起こる', async () => {
    const number = await register();
    await call('POST', `/applications/${number}/review`, { decision: 'approve', startDate: '2026-05-01' });
    expect((await call('PUT', '/clock', { now: '2026-04-30T23:59:59+09:00' })).status).toBe(200);
    expect((await call('GET', '/contracts/NAC001')).body.terminals).toHaveLength(1);
    await call('PUT', '/clock', { now: '2026-06-10T12:00:00+09:00' });
    expect((await call('GET', '/contracts/NAC001')).body.terminals).toHaveLength(2);
    const { progress } = (await call('GET', `/applications/${number}`)).body;
    expect(progress.at(-1)).toMatchObject({ work: '利用開始', at: '2026-05-01T00:00:00+09:00' });
  });

  test('選ばれた論理端末名は、審査でも契約の作成でも払い出されない', async () => {
    await call('POST', '/accounts', { terminals: [{ kind: 'net', name: '00002A' }, { kind: 'net', name: '00006A' }] });
    const number = await register();
    await call('POST', `/applications/${number}/review`, { decision: 'approve', startDate: '2026-05-01' });
    const granted = (await call('GET', `/applications/${number}`)).body.granted.map(({ name }: { name: string }) => name);
    const more = (await call('POST', '/accounts', { terminals: [{ kind: 'net' }, { kind: 'web' }, { kind: 'ebms' }] })).body.loginId;
    const names = (await call('GET', `/contracts/${more}`)).body.terminals.map(({ name }: { name: string }) => name);
    expect(new Set(['00001A', '00002A', '00006A', ...granted, ...names]).size).toBe(7);
    expect((await call('PUT', '/clock', { now: '2026-05-02T09:00:00+09:00' })).status).toBe(200);
    expect((await call('GET', '/contracts/NAC001')).body.terminals).toHaveLength(2);
  });

  test('確認事項の文は申込者への通知になる', async () => {
    const number = await register();
    const queried = (await call('POST', `/applications/${number}/review`, { decision: 'query', message: ' 台数をご確認ください。\r\n2台ですか。 ' })).body;
    expect(queried.status).toBe('queried');
    expect(queried.progress.at(-1).notice).toBe('台数をご確認ください。\n2台ですか。');
  });

  const refusals: [string, unknown, number, RegExp][] = [
    ['decisionなし', {}, 422, /decision/],
    ['知らないdecision', { decision: 'maybe' }, 422, /decision/],
    ['文のない確認事項', { decision: 'query' }, 422, /通知内容/],
    ['空白だけの文', { decision: 'reject', message: ' 　' }, 422, /通知内容を入力/],
    ['長すぎる文', { decision: 'reject', message: 'あ'.repeat(1001) }, 422, /1000文字以内/],
    ['制御文字', { decision: 'query', message: 'a\u0000b' }, 422, /使用できない文字/],
    ['確認事項に利用開始日', { decision: 'query', message: 'はい', startDate: '2026-05-01' }, 422, /startDate/],
    ['承認に文', { decision: 'approve', message: 'はい' }, 422, /message/],
    ['存在しない日付', { decision: 'approve', startDate: '2026-02-30' }, 422, /実在する日付/],
    ['スケジュールにない日付', { decision: 'approve', startDate: '2026-05-02' }, 409, /スケジュール/],
    ['早すぎる日付', { decision: 'approve', startDate: '2026-04-01' }, 409, /営業日/],
    ['過去の日付', { decision: 'approve', startDate: '0001-01-01' }, 409, /過去/],
    ['遠すぎる日付', { decision: 'approve', startDate: '9999-01-01' }, 409, /スケジュール/],
  ];
  for (const [name, decision, status, detail] of refusals) {
    test(`審査: ${name}は${status}で、状態は変わらない`, async () => {
      const number = await register();
      expectProblem(await call('POST', `/applications/${number}/review`, decision), status, detail);
      expect((await call('GET', `/applications/${number}`)).body).toMatchObject({ status: 'received', startDate: null });
    });
  }

  test('ないものは404、状態に合わない操作は409', async () => {
    for (const [method, path, body] of [['GET', '', undefined], ['POST', '/review', { decision: 'approve' }], ['POST', '/complete', {}]] as const) {
      expectProblem(await call(method, `/applications/269999Z${path}`, body), 404, /269999Z の申込はありません/);
    }
    expectProblem(await call('GET', '/contracts/ZZZ999'), 404, /ZZZ999 の契約はありません/);
    expectProblem(await call('POST', `/applications/${await register()}/complete`, {}), 409, /「受付」のため/);
  });
});

test.describe('時計', () => {
  test('進める', async () => {
    expect((await call('GET', '/clock')).body).toEqual({ now: NOW });
    expect((await call('PUT', '/clock', { now: '2026-04-02T01:00:00Z' })).body).toEqual({ now: '2026-04-02T10:00:00+09:00' });
    expect((await call('POST', '/clock/advance', { duration: 'PT48H' })).body).toEqual({ now: '2026-04-04T10:00:00+09:00' });
    // Saturday 4 April: Monday is the first 営業日 after it.
    expect((await call('POST', '/clock/advance', { businessDays: 3 })).body).toEqual({ now: '2026-04-08T10:00:00+09:00' });
  });

  const refusals: [string, string, unknown, number, RegExp][] = [
    ['過去', '', { now: '2026-03-31T09:00:00+09:00' }, 409, /戻すことはできません/],
    ['遠い未来', '', { now: '2300-01-01T00:00:00Z' }, 409, /年までしか/],
    ['時差のない日時', '', { now: '2026-04-02T09:00:00' }, 422, /形式/],
    ['知らない項目', '', { now: NOW, zone: 'JST' }, 422, /zone/],
    ['期間と営業日の両方', '/advance', { duration: 'PT1H', businessDays: 1 }, 422, /どちらか一方/],
    ['どちらもない', '/advance', {}, 422, /どちらか一方/],
    ['期間でない文字', '/advance', { duration: '48h' }, 422, /ISO 8601/],
    ['負の期間', '/advance', { duration: '-PT1H' }, 422, /ISO 8601/],
    ['長すぎる期間', '/advance', { duration: 'P9999Y' }, 409, /年までしか/],
    ['0営業日', '/advance', { businessDays: 0 }, 422, /1～250/],
    ['小数の営業日', '/advance', { businessDays: 1.5 }, 422, /1～250/],
  ];
  for (const [name, path, body, status, detail] of refusals) {
    test(`${name}は${status}で、時計は動かない`, async () => {
      expectProblem(await call(path === '' ? 'PUT' : 'POST', `/clock${path}`, body), status, detail);
      expect((await call('GET', '/clock')).body).toEqual({ now: NOW });
    });
  }
});

test.describe('状態', () => {
  test('スナップショットは申込も時計も元に戻す', async () => {
    const { status, body: { id } } = await call('POST', '/snapshots');
    expect(status).toBe(201);
    await register();
    await call('POST', '/clock/advance', { duration: 'P10D' });
    expect((await call('POST', `/snapshots/${id}/restore`)).status).toBe(200);
    expect((await call('GET', '/applications')).body).toEqual([]);
    expect((await call('GET', '/clock')).body).toEqual({ now: NOW });
    expectProblem(await call('POST', '/snapshots/none/restore', {}), 404, /none はありません/);
  });

  test('残るのは新しい20件', async () => {
    const ids: string[] = [];
    for (let taken = 0; taken < 21; taken += 1) ids.push((await call('POST', '/snapshots', {})).body.id);
    expect((await call('POST', `/snapshots/${ids[0]}/restore`, {})).status).toBe(404);
    expect((await call('POST', `/snapshots/${ids[1]}/restore`, {})).status).toBe(200);
  });

  test('リセットは種ごとに同じ状態にする', async () => {
    const before = (await call('GET', '/accounts')).body;
    await register();
    await call('POST', '/reset', { seed: 7 });
    expect((await call('GET', '/accounts')).body).not.toEqual(before);
    await call('POST', '/reset', { seed: 1 });
    expect((await call('GET', '/accounts')).body).toEqual(before);
    expect((await call('GET', '/applications')).body).toEqual([]);
    expectProblem(await call('POST', '/reset', { seed: -1 }), 422, /0以上の整数/);
  });

  test('障害は数えられ、解除できる', async () => {
    expect((await call('POST', '/faults', { kind: 'maintenance', count: 2 })).body).toEqual([{ kind: 'maintenance', count: 2 }]);
    expect((await nss.app.request('/dfw/login/nsscoapp/')).status).toBe(503);
    expect((await call('GET', '/faults')).body).toEqual([{ kind: 'maintenance', count: 1 }]);
    expect((await call('DELETE', '/faults')).body).toEqual([]);
    expect((await nss.app.request('/dfw/login/nsscoapp/')).status).toBe(200);
    expectProblem(await call('POST', '/faults', { kind: 'fire', count: 1 }), 422, /kind/);
    expectProblem(await call('POST', '/faults', { kind: 'slow', count: 0 }), 422, /1～1000/);
    expectProblem(await call('POST', '/faults', { kind: 'maintenance', count: 1, ms: 5 }), 422, /ms/);
  });

  test('履歴と根拠の一覧', async () => {
    await register();
    const entries = (await call('GET', '/journal')).body;
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'request', what: 'POST /dfw/login/nsscoapp/', status: 303 }));
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'event', what: 'register', loginId: 'NAC001' }));
    expect(entries.map(({ number }: { number: number }) => number)).toEqual(entries.map((_: unknown, index: number) => index + 1));
    const marks: { mark: string }[] = (await call('GET', '/fidelity')).body;
    expect(marks.every(({ mark }) => /^(documented|external|decided|assumed): ./.test(mark))).toBe(true);
  });
});

test.describe('リクエストの形', () => {
  test('JSONでないものは415、壊れたJSONは400', async () => {
    expectProblem(await call('POST', '/accounts', 'company=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415, /application\/json/);
    expectProblem(await call('POST', '/accounts', '{}', { 'content-type': 'text/plain' }), 415, /application\/json/);
    for (const text of ['{', '']) expectProblem(await call('POST', '/reset', text), 400, /JSON/);
    for (const value of [[], null, 1, '"a"']) expectProblem(await call('POST', '/reset', value), 422, /オブジェクト/);
  });

  test('知らない項目は422で、場所を示す', async () => {
    const answer = await call('POST', '/accounts', { contact: { email: 'x' }, nickname: 'y' });
    expectProblem(answer, 422, /nickname/);
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['', '/contact/email']);
    expectProblem(await call('GET', '/applications?office=NAC001'), 422, /office/);
  });

  test('知らない場所は404、使えないメソッドは405、大きすぎるものは413', async () => {
    expectProblem(await call('GET', '/nothing'), 404, /\/__nss\/nothing はありません/);
    expectProblem(await call('DELETE', '/health'), 405, /GET/);
    expectProblem(await call('GET', '/reset'), 405, /POST/);
    expectProblem(await call('POST', '/accounts', { company: 'あ'.repeat(300_000) }), 413, /256KB/);
  });

  test('他のサイトのページからは操作できない', async () => {
    const foreign = [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }];
    for (const headers of foreign) expectProblem(await call('POST', '/reset', {}, headers), 403, /他のサイト/);
    expect((await call('POST', '/reset', {}, { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    const rebound = await nss.app.request('http://evil.example/__nss/accounts');
    expect(rebound.status).toBe(403);
    expect(await rebound.text()).not.toContain('password');
    for (const host of ['127.0.0.1:4010', '[::1]:4010', '192.168.1.2', 'localhost:1']) expect((await nss.app.request(`http://${host}/__nss/health`)).status).toBe(200);
  });
});

test.describe('OpenAPI', () => {
  /** Every call that the README publishes. */
  const published = [
    'get /health', 'get /clock', 'put /clock', 'post /clock/advance', 'get /accounts', 'post /accounts', 'get /contracts/{officeCode}', 'get /contracts/{officeCode}/charges/{month}',
    'get /applications', 'get /applications/{receiptNumber}', 'post /applications/{receiptNumber}/review', 'post /applications/{receiptNumber}/complete',
    'post /tasks', 'get /mails', 'get /journal', 'get /fidelity', 'post /snapshots', 'post /snapshots/{id}/restore', 'post /reset', 'get /facts', 'get /faults', 'post /faults', 'delete /faults',
  ];

  test('公開しているすべての呼び出しが載っている', async () => {
    const { body } = await call('GET', '/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const listed = Object.entries<object>(body.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
    expect(listed.sort()).toEqual([...published].sort());
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(references.length).toBeGreaterThan(0);
    for (const name of references) expect(body.components.schemas).toHaveProperty([name ?? '']);
  });
});
