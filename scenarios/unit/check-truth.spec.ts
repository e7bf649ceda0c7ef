/** What documents are compared with, put together from walks, looks and published facts. */
import { expect, test } from '@playwright/test';
import { lexiconOf } from '../../reports/document-check/truth';
import { assemble } from '../../reports/document-check/truth/assemble';
import { lookup } from '../../reports/document-check/truth/lookup';
import { evidence, facts, looks, procedure, sources } from './check-truth-sample';

const truth = assemble(sources(), [procedure]);
const screen = (name: string) => truth.screens.find((each) => each.name === name);
const controlOf = (name: string, label: string) => screen(name)?.controls.find((each) => each.label === label);

test.describe('真実の組み立て', { tag: '@unit' }, () => {
  test('歩いた手順は、部・出典・行き先を手順データから、見えたものを証跡から得る', () => {
    expect(truth.walks).toMatchObject([{ id: 'sample', title: '見本の手続き', steps: [
      { ref: '1-①', numbered: true, part: '1. 変更申込', actor: 'applicant', source: 'S0 1-①', actions: [
        { index: 0, kind: 'check', to: null, blockedBecause: '請求は、まだありません。' },
        { index: 1, kind: 'press', screen: 'メニュー画面', role: 'button', label: '詳細', to: '申込内容参照画面', blockedBecause: null, picture: 'evidence/sample/01.png' },
      ] },
      { ref: '1-②', numbered: false, actions: [{ index: 2, kind: 'expectMail', mail: { subject: '【NSS】見本受付のお知らせ', to: ['申込担当者'] } }] },
    ] }]);
  });

  test('手順データと合わない証跡は受け付けない', () => {
    const [first, ...others] = evidence.steps;
    for (const steps of [others, [...evidence.steps, ...others], first ? [{ ...first, screen: '別の画面' }, ...others] : []]) {
      expect(() => assemble(sources({ evidence: [{ ...evidence, steps }] }), [procedure])).toThrow(/sample の証跡が手順のデータと合いません/);
    }
    expect(() => assemble(sources(), [])).toThrow('証跡 sample の手順がありません。');
  });

  test('失敗した歩みは真実にしない', () => {
    const failed = assemble(sources({ evidence: [{ ...evidence, outcome: 'failed' }] }), [procedure]);
    expect(failed.walks).toEqual([]);
    expect(failed.screens.map(({ name }) => name)).toEqual(['変更内容入力画面']);
  });

  test('画面は、歩みと調べから1つずつになる。題名・出典・文言・行き先がある', () => {
    expect(truth.screens.map(({ name }) => name).toSorted()).toEqual(['メニュー画面', '変更内容入力画面'].toSorted());
    expect(screen('メニュー画面')).toMatchObject({ title: 'メニュー', mark: 'documented: S0 1-①', path: '/dfw/nss/menu', texts: ['メニュー', '新着情報'], picture: 'evidence/sample/01.png' });
    expect(screen('メニュー画面')?.leads).toEqual([{ label: '詳細', to: '申込内容参照画面' }]);
    expect(screen('変更内容入力画面')).toMatchObject({ title: '変更申込内容 入力', mark: null, leads: [{ label: 'メニュー', to: 'メニュー画面' }] });
  });

  test('項目の数は、表の行のものと、同じ所へ行くリンクを数えない', () => {
    expect(controlOf('メニュー画面', '詳細')).toMatchObject({ isInRows: true, count: 0 });
    expect(controlOf('変更内容入力画面', 'こちら')).toMatchObject({ isInRows: false, count: 2 });
    expect(controlOf('変更内容入力画面', 'メニュー')).toMatchObject({ count: 1 });
    expect(controlOf('変更内容入力画面', '識別番号の廃止 1ANACA0A')).toMatchObject({ isInRows: true, count: 0 });
  });

  test('名前のないボタンと、入力誤りの要約は、項目ではない', () => {
    expect(screen('メニュー画面')?.controls.map(({ label }) => label)).toEqual(['詳細', '請求内容参照']);
  });

  test('長さは公表された項目から得る。同じ名前で異なるものがあれば分からない', () => {
    expect(controlOf('変更内容入力画面', '変更する理由')?.maxLength).toBe(240);
    expect(controlOf('変更内容入力画面', '氏名 姓：')?.maxLength).toBeNull();
    expect(controlOf('変更内容入力画面', 'こちら')?.maxLength).toBeNull();
  });

  test('出典は、その画面と同じ箇所のもの、次に確かなものを選ぶ', () => {
    expect(controlOf('メニュー画面', '詳細')?.mark).toBe('documented: S0 2-②');
    const near = { ...facts, ledger: [...facts.ledger, { id: 'button.c', kind: 'button' as const, text: '詳細', mark: 'decided: D-01 (S0 1-①)' }] };
    const other = assemble(sources({ facts: near }), [procedure]);
    expect(other.screens.find(({ name }) => name === 'メニュー画面')?.controls[0]?.mark).toBe('decided: D-01 (S0 1-①)');
    expect(controlOf('変更内容入力画面', 'こちら')?.mark).toBeNull();
  });

  test('メールは件名ごとに1通。届く人を手順と公表から集め、来ないものも含む', () => {
    expect(truth.mails).toEqual([
      { kind: '受付完了', subject: '【NSS】見本受付のお知らせ', names: ['見本作業完了'], to: ['申込担当者', '管理責任者'].toSorted(), text: '受け付けました。', mark: 'documented: S0 1-⑧', in: [{ walk: 'sample', ref: '1-②' }] },
      { kind: '見本無効', subject: '【NSS】見本無効のお知らせ', names: [], to: ['申込担当者'], text: '無効です。', mark: 'decided: D-20', in: [] },
    ]);
  });

  test('同じ材料からは同じものができる', () => {
    expect(JSON.stringify(assemble(sources(), [procedure]))).toBe(JSON.stringify(assemble(sources(), [procedure])));
  });
});

test.describe('真実の索引', { tag: '@unit' }, () => {
  const { screens, controls, options, mails, files, walks, texts, messages } = lookup(truth);
  const named = (label: string) => controls.get(label)?.map((each) => each.control.label);

  test('画面は、画面名と題名から、「画面」の有無によらず引ける', () => {
    for (const name of ['メニュー画面', 'メニュー']) expect(screens.get(name)?.map((each) => each.name)).toEqual(['メニュー画面']);
    expect(screens.get('変更申込内容入力')?.[0]?.name).toBe('変更内容入力画面');
    expect(screens.get('変更内容入力')?.[0]?.name).toBe('変更内容入力画面');
  });

  test('項目は、行や対象を除いた名前でも引ける', () => {
    expect(named('氏名姓:')).toEqual(['氏名 姓：']);
    expect(named('姓')).toEqual(['氏名 姓：']);
    expect(named('識別番号の廃止')).toEqual(['識別番号の廃止 1ANACA0A']);
    expect(named('1anaca0a')).toBeUndefined();
    expect(named('修正する')).toEqual(['修正する 申込担当者']);
    expect(named('申込担当者')).toBeUndefined();
    expect(options.get('一般naccs')?.[0]).toMatchObject({ option: '一般NACCS', control: { label: '接続形態' } });
  });

  test('メールは、件名・【NSS】のない件名・種類・別の呼び名から引ける', () => {
    for (const name of ['【nss】見本受付のお知らせ', '見本受付のお知らせ', '見本受付', '受付完了', '受付完了メール', '見本作業完了']) expect(mails.get(name)?.[0]?.subject, name).toBe('【NSS】見本受付のお知らせ');
  });

  test('帳票・歩み・文言・メッセージを引ける', () => {
    expect(files.get('承認通知')?.[0]?.name).toBe('見本承認通知');
    expect(walks.get('sample')?.title).toBe('見本の手続き');
    expect(texts.get('新着情報')?.map(({ name }) => name)).toEqual(['メニュー画面']);
    expect(messages.get('受付が完了しました.')).toBe('documented: S0 1-⑧');
  });

  test('索引と語彙は1つの真実につき1回だけ作る', () => {
    expect(lookup(truth)).toBe(lookup(truth));
    expect(lexiconOf(truth)).toBe(lexiconOf(truth));
  });

  test('語彙は長い名前から並び、名前でないものを含まない', () => {
    const noise = { ...looks[0], name: '一覧画面', controls: ['2026年', '12', 'a@example.jp', '図.pdf'].map((label) => ({ role: 'link', label, required: false, format: null, options: null, field: null, inRow: false })) };
    const lexicon = lexiconOf(assemble(sources({ looks: [...looks, noise as (typeof looks)[number]] }), [procedure]));
    expect(lexicon.screens).toContain('変更申込内容 入力');
    expect(lexicon.controls.map(({ length }) => length)).toEqual(lexicon.controls.map(({ length }) => length).toSorted((one, other) => other - one));
    for (const name of ['2026年', '12', 'a@example.jp', '図.pdf']) expect(lexicon.controls).not.toContain(name);
    expect(lexicon.files).toEqual(['見本承認通知', '承認通知']);
  });
});
