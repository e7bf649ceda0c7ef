import { expect, test } from '@playwright/test';
import { advance } from '../../mock-server/practice/judge/advance';
import type { Event, Sent } from '../../mock-server/practice/judge/event';
import type { Cast } from '../../mock-server/practice/judge/goal';
import { goalsOf } from '../../mock-server/practice/judge/goals';
import type { MistakeKind } from '../../mock-server/practice/judge/mistake';
import { nextGoal, nothingDone, type Exercise, type Progress } from '../../mock-server/practice/judge/progress';
import { demandsOf } from '../../mock-server/practice/judge/values';
import { find } from '../../mock-server/practice/page/find';
import { readPage } from '../../mock-server/practice/page/read';
import { atCentre, atMail, loggingIn, on } from '../procedures/build';
import type { Procedure, Scene } from '../procedures/types';

// The judge of the practice mode, asked about pages that are written here: what it calls wrong, what it lets pass.

const cast: Cast = {
  applicant: { loginId: 'AAA001', company: '甲社', office: '本店', contactEmail: 'a@x.example.jp', managerEmail: 'm@x.example.jp' },
  partner: { loginId: 'BBB002', company: '乙社', office: '支店', contactEmail: 'b@x.example.jp', managerEmail: 'b@x.example.jp' },
};

const html = {
  login: '<body><main><h1>ログイン</h1><form method="post" action="/login"><label for="loginId">ログインID</label><input id="loginId" name="loginId"><label for="p">パスワード</label><input id="p" type="password" name="password"><button>ログイン</button></form></main></body>',
  menu: '<body><main><a href="/contract">契約内容確認</a><a href="/list">申込内容確認</a><form action="/bill"><button>請求</button></form></main></body>',
  guide: '<body><main><form method="post" action="/guide"><button>申込内容選択へ進む</button></form></main></body>',
  terminals: '<body><main><form method="post" action="/terminals"><label for="n">論理端末追加数 (netNACCS)</label><input id="n" name="n" value=""><label for="e">論理端末追加数 (ebMS)</label><input id="e" name="e"><button name="go" value="back">戻る</button><button name="go" value="save">一時保存</button><button name="go" value="on">次へ進む</button></form></main></body>',
  confirm: '<body><main><form method="post" action="/confirm"><button>申込内容を登録する</button></form></main></body>',
  done: '<body><main><p>申込受付番号「260007A」</p><a href="/menu">メニューへ</a></main></body>',
  list: '<body><main><table><tbody><tr><td>260007A</td><td><form action="/a/7"><button>詳細</button></form></td></tr><tr><td>260009A</td><td><form action="/a/9"><button>詳細</button></form></td></tr></tbody></table></main></body>',
  password: '<body><main><form method="post" action="/password"><button>パスワードを変更する</button></form></main></body>',
} as const;
const names = {
  login: 'ログイン画面', menu: 'メニュー画面', guide: '変更申込ガイダンス画面', terminals: '利用申込情報（論理端末）登録画面', confirm: '変更申込確認画面',
  done: '変更申込登録完了画面', list: '申込情報一覧', password: 'パスワード変更画面',
} as const;
type Name = keyof typeof html;
const view = (name: Name, alert = '') => ({ ...readPage(html[name], names[name]), alert });

const number = { remembered: '申込受付番号' } as const;
const procedureOf = (...scenes: readonly Scene[]): Procedure => ({
  id: 'sample', title: '見本', now: '2026-04-01T09:00:00+09:00',
  steps: scenes.map((scene, index) => ({ ref: `1-${index}`, numbered: true, part: '1', actor: scene.screen === 'NACCSセンター' ? 'centre' : 'applicant', title: '見本', source: 'assumed: sample', scenes: [scene] })),
});
const entering = on('利用申込情報（論理端末）登録画面',
  { do: 'fill', label: '論理端末追加数 (netNACCS)', value: '2' }, { do: 'press', label: '次へ進む', to: '変更申込確認画面' });
const registering = on('変更申込確認画面', { do: 'press', label: '申込内容を登録する', to: '変更申込登録完了画面' });

/** A trainee at a procedure: what he does, and what the judge says to it. */
class Trial {
  progress: Progress = nothingDone;
  readonly mistakes: [MistakeKind, string][] = [];
  readonly exercise: Exercise;

  constructor(procedure: Procedure, rules: Partial<Pick<Exercise, 'mend' | 'strict'>> & { exact?: true } = {}) {
    const demands = demandsOf(procedure);
    this.exercise = { goals: goalsOf(procedure), known: { cast }, mend: false, strict: false, ...rules, isDemanded: rules.exact ? () => true : demands };
  }

  get next(): number { return nextGoal(this.exercise, this.progress); }
  get texts(): string { return JSON.stringify([this.progress, this.said]); }
  private readonly said: string[] = [];

  take(event: Event): this {
    const { progress, mistakes } = advance(this.exercise, this.progress, event);
    this.progress = progress;
    for (const { kind, label, text } of mistakes) {
      this.mistakes.push([kind, label]);
      this.said.push(text);
    }
    return this;
  }

  see(name: Name, alert = '', byLink = true): this {
    return this.take({ kind: 'shown', page: view(name, alert), byLink, loginId: 'AAA001' });
  }

  press(name: Name, label: string, fields: Record<string, string> = {}, more: Partial<Sent> = {}): this {
    const from = view(name);
    const pressed = find(from, { label, roles: ['button', 'link'] });
    const isPost = pressed.some(({ form }) => from.forms[form ?? -1]?.method === 'POST');
    const sent = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, [value]]));
    return this.take({ kind: 'sent', from, pressed, isPost, gaveFile: false, loginId: 'AAA001', fields: sent, files: {}, ...more });
  }
}

test('正しい値を入力して正しいボタンを押すと、次の目標へ進む', () => {
  const trial = new Trial(procedureOf(entering, registering)).see('terminals').press('terminals', '次へ進む', { n: '2' }).see('confirm', '', false);
  expect([trial.next, trial.mistakes]).toEqual([1, []]);
});

test('画面に着くまでは、押しただけでは目標を達したことにならない', () => {
  const trial = new Trial(procedureOf(entering)).see('terminals').press('terminals', '次へ進む', { n: '2' });
  expect(trial.next).toBe(0);
  expect(trial.see('terminals', '入力内容に誤りがあります。').next).toBe(0);
  expect(new Trial(procedureOf(entering)).see('terminals').press('terminals', '次へ進む', { n: '2' }).see('menu', '', false).next).toBe(0);
});

test('後で確かめる値は同じでなければならず、そのほかの値は自由である', () => {
  const checked = procedureOf(entering, on('変更申込確認画面', { do: 'check', table: '申込情報', row: { '端末追加数': '2' } }));
  expect(new Trial(checked).press('terminals', '次へ進む', { n: '3' }).see('confirm', '', false).mistakes).toEqual([['value', '論理端末追加数 (netNACCS)']]);
  expect(new Trial(procedureOf(entering)).press('terminals', '次へ進む', { n: '3' }).see('confirm', '', false).mistakes).toEqual([]);
  expect(new Trial(procedureOf(entering), { exact: true }).press('terminals', '次へ進む', { n: '3' }).see('confirm', '', false).mistakes).toEqual([['value', '論理端末追加数 (netNACCS)']]);
});

test('空欄のままでは、必要な入力を忘れたことになる', () => {
  const trial = new Trial(procedureOf(entering)).press('terminals', '次へ進む', { n: '' }).see('terminals', '入力してください。', false);
  expect(trial.mistakes).toEqual([['forgotten', '論理端末追加数 (netNACCS)']]);
});

test('NSSが受け付けなかった値は、値の誤りである', () => {
  const trial = new Trial(procedureOf(entering)).press('terminals', '次へ進む', { n: 'x' }).see('terminals', '半角数字で入力してください。', false);
  expect([trial.next, trial.mistakes]).toEqual([0, [['value', '次へ進む']]]);
});

test('ほかのボタンは、知らない画面へ移ったときだけ誤りである', () => {
  const begun = () => new Trial(procedureOf(entering)).see('menu').see('terminals');
  expect(begun().press('terminals', '一時保存', { go: 'save' }).see('guide', '', false).mistakes).toEqual([['button', '一時保存']]);
  expect(begun().press('terminals', '一時保存', { go: 'save' }).see('terminals', '', false).mistakes).toEqual([]);
  expect(begun().press('terminals', '戻る', { go: 'back' }).see('menu', '', false).mistakes).toEqual([]);
});

test('リンクでの寄り道は誤りではなく、厳格なコースでは誤りである', () => {
  const procedure = procedureOf(on('メニュー画面', { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' }));
  expect(new Trial(procedure).see('menu').press('menu', '申込内容確認').see('list').mistakes).toEqual([]);
  expect(new Trial(procedure, { strict: true }).see('menu').press('menu', '申込内容確認').see('list').mistakes).toEqual([['button', '申込内容確認']]);
});

test('別の行のボタンは誤りである', () => {
  const procedure = procedureOf(on('申込情報一覧', { do: 'press', label: '詳細', row: '260007A', to: '申込内容参照画面' }));
  const from = view('list');
  const [first, second] = find(from, { label: '詳細', roles: ['button'] });
  if (!first || !second) throw new Error('Two rows are needed.');
  expect(new Trial(procedure).press('list', '詳細', {}, { from, pressed: [second] }).mistakes).toEqual([['button', '詳細']]);
  expect(new Trial(procedure).press('list', '詳細', {}, { from, pressed: [first] }).mistakes).toEqual([]);
});

test('先の手順のボタンは、順序の誤りである', () => {
  const trial = new Trial(procedureOf(entering, registering)).see('terminals').press('confirm', '申込内容を登録する');
  expect(trial.mistakes).toEqual([['order', '申込内容を登録する']]);
});

test('NACCSセンターより先の手順のボタンは、いまの手順の順序の誤りとはしない', () => {
  const later = procedureOf(entering, atCentre({ do: 'clock', hours: 1 }), registering);
  expect(new Trial(later).see('terminals').press('confirm', '申込内容を登録する').mistakes).toEqual([['screen', '申込内容を登録する']]);
});

test('手順にない画面で送信すると、画面の誤りである。見るだけなら誤りではない', () => {
  expect(new Trial(procedureOf(entering)).see('password').mistakes).toEqual([]);
  expect(new Trial(procedureOf(entering)).see('password').press('password', 'パスワードを変更する').mistakes).toEqual([['screen', 'パスワードを変更する']]);
});

test('E-mailを読まずに進むと誤りで、読めば控える値も分かる', () => {
  const mail = atMail({ do: 'expectMail', kind: '受付', subject: '受付のお知らせ', to: ['applicant'], contains: ['受付番号'] },
    { do: 'read', mail: '受付のお知らせ', label: '受付番号', form: '\\d{6}[A-Z]', remember: '申込受付番号' });
  expect(new Trial(procedureOf(mail, entering)).press('terminals', '次へ進む', { n: '2' }).mistakes).toEqual([['mail', '受付のお知らせ']]);
  const reader = new Trial(procedureOf(mail, entering)).take({ kind: 'mail', subject: '受付のお知らせ', text: '受付番号：260007A' });
  expect([reader.next, reader.progress.remembered]).toEqual([1, { '申込受付番号': '260007A' }]);
  expect(new Trial(procedureOf(mail)).take({ kind: 'mail', subject: '別のお知らせ', text: '受付番号：260007A' }).next).toBe(0);
});

test('ファイルを出力せずに進むと、手順を飛ばしたことになる', () => {
  const procedure = procedureOf(on('申込内容参照画面', { do: 'expectFile', label: '申込書を出力する', name: 'x.pdf', contains: [] }), entering);
  expect(new Trial(procedure).press('terminals', '次へ進む', { n: '2' }).mistakes).toEqual([['skipped', '申込書を出力する']]);
});

test('別の事業所でログインすると誤りである', () => {
  const trial = new Trial(procedureOf(loggingIn())).see('login').press('login', 'ログイン', { loginId: 'BBB002', password: 'secret-1' }, { loginId: null }).see('menu', '', false);
  expect(trial.mistakes).toEqual([['person', 'ログインID']]);
});

test('別の事業所でログインしたまま手順を行うと誤りで、目標を達したことにならない', () => {
  const procedure = procedureOf(loggingIn(), entering);
  const trial = new Trial(procedure).press('login', 'ログイン', { loginId: 'AAA001', password: 'secret-1' }, { loginId: null }).see('menu', '', false)
    .press('terminals', '次へ進む', { n: '2' }, { loginId: 'BBB002' }).see('confirm', '', false);
  expect([trial.next, trial.mistakes]).toEqual([1, [['person', '次へ進む']]]);
});

test('読み取った申込受付番号が、次の目標の行になる', () => {
  const procedure = procedureOf(on('変更申込登録完了画面', { do: 'read', label: '申込受付番号', form: '\\d{6}[A-Z]', remember: '申込受付番号' }),
    on('申込情報一覧', { do: 'press', label: '詳細', row: number, to: '申込内容参照画面' }));
  const trial = new Trial(procedure).see('done');
  expect([trial.next, trial.progress.remembered]).toEqual([1, { '申込受付番号': '260007A' }]);
});

test('誤りを直すまで進めないコースでは、直して初めて次へ進む', () => {
  const trial = new Trial(procedureOf(entering), { mend: true, exact: true }).see('terminals').press('terminals', '次へ進む', { n: '3' }).see('confirm', '', false);
  expect(trial.next).toBe(0);
  expect(trial.press('terminals', '次へ進む', { n: '2' }).see('confirm', '', false).next).toBe(1);
});

test('戻って値を変えると、それも確かめる', () => {
  const begun = () => new Trial(procedureOf(entering, registering), { mend: true, exact: true }).see('terminals').press('terminals', '次へ進む', { n: '2' }).see('confirm', '', false);
  expect(begun().press('terminals', '次へ進む', { n: '2' }).see('confirm', '', false).mistakes).toEqual([]);
  const changed = begun().press('terminals', '次へ進む', { n: '5' }).see('confirm', '', false);
  expect([changed.next, changed.mistakes]).toEqual([0, [['value', '論理端末追加数 (netNACCS)']]]);
});

test('進み具合にも誤りの文にも、パスワードは残らない', () => {
  const secret = 'Kakushi-9876';
  const trial = new Trial(procedureOf(loggingIn(), entering)).see('login')
    .press('login', 'ログイン', { loginId: 'AAA001', password: secret }, { loginId: null }).see('login', '正しくありません。', false)
    .press('login', 'ログイン', { loginId: secret, password: '' }, { loginId: null }).see('login', '正しくありません。', false);
  expect(trial.mistakes.length).toBeGreaterThan(1);
  expect(trial.texts).not.toContain(secret);
});

test('同じ出来事からは、いつも同じ結果になり、もとの進み具合は変わらない', () => {
  const trial = new Trial(procedureOf(entering));
  const event: Event = { kind: 'shown', page: view('terminals'), byLink: true, loginId: null };
  const before = JSON.stringify(trial.progress);
  expect(advance(trial.exercise, trial.progress, event)).toEqual(advance(trial.exercise, trial.progress, event));
  expect(JSON.stringify(trial.progress)).toBe(before);
});

test('別の道で先の画面に着いたときは、通らなかった画面を飛ばしたことにならない', () => {
  const procedure = procedureOf(on('メニュー画面', { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' }),
    on('契約情報詳細表示画面', { do: 'press', label: '契約情報を変更する', to: '変更申込ガイダンス画面' }),
    on('変更申込ガイダンス画面', { do: 'press', label: '申込内容選択へ進む', to: '変更内容入力画面' }));
  const trial = new Trial(procedure).see('menu').see('guide');
  expect([trial.next, trial.mistakes]).toEqual([2, []]);
});

test('登録の画面を見た後は、登録せずにメニューへ移っても、登録したことにはならない', () => {
  const procedure = procedureOf(entering, registering, on('変更申込登録完了画面', { do: 'press', label: 'メニューへ', to: 'メニュー画面' }), on('メニュー画面', { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' }));
  const trial = new Trial(procedure).see('menu').see('terminals').press('terminals', '次へ進む', { n: '2' }).see('confirm', '', false).see('menu').press('menu', '契約内容確認').see('menu');
  expect(trial.next).toBe(1);
});

test('早すぎたボタンをNSSも受け付けなかったときは、順序の誤りが1つだけである', () => {
  const trial = new Trial(procedureOf(entering, registering)).see('terminals').press('confirm', '申込内容を登録する').see('confirm', 'まだ登録できません。', false);
  expect([trial.next, trial.mistakes]).toEqual([0, [['order', '申込内容を登録する']]]);
});

test('一つのボタンで送った値は、次のボタンでは求めない。入力し直せば求める', () => {
  const screen = '利用申込情報（論理端末）登録画面';
  const fill = { do: 'fill', label: '論理端末追加数 (netNACCS)', value: '2' } as const;
  const [refused, next] = [{ do: 'press', label: '次へ進む', to: screen }, { do: 'press', label: '次へ進む', to: '変更申込確認画面' }] as const;
  const asked = (scene: Scene) => goalsOf(procedureOf(scene)).map((goal) => (goal.kind === 'press' ? goal.inputs.length : null));
  expect(asked(on(screen, fill, refused, next))).toEqual([1, 0]);
  expect(asked(on(screen, fill, refused, fill, next))).toEqual([1, 1]);
});
