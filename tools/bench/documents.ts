import { check } from '../../reports/document-check/check';
import { loadTruth } from '../../reports/document-check/truth';
import type { TrueWalk, Truth } from '../../reports/document-check/truth/types';
import { compose } from '../../scenarios/generated/compose';
import { Desk } from '../../scenarios/generated/desk';
import { print } from '../../scenarios/generated/print';
import { Random } from '../../scenarios/generated/random';
import { FORMATS } from '../../scenarios/generated/render';
import { mutantTrial, trueTrial, type Trial } from '../../scenarios/generated/trial';
import { KINDS, LAYOUTS, type MutantKind } from '../../scenarios/generated/types';
import { styled, usual } from '../../scenarios/generated/words/style';
import type { Bench } from './bench';
import { inPairs, timed } from './measure';

/** Mutants of each kind for each procedure. */
const EACH = 20;
const [ROUNDS, WARM_UP] = [20, 5];
const SHORT = 'terminal-addition';
const LONG = 'cyber-port-first';

const NAMES: Readonly<Record<MutantKind, string>> = {
  renamed: '名称の変更', 'other-screen': '別の画面のボタン', swapped: '手順の入れ替え', dropped: '手順の抜け', invented: '存在しない手順', format: '形式の誤り', limit: '桁数・文字数の誤り', figure: '期限・数値・連絡先の誤り',
  subject: 'メールの件名の誤り', recipient: 'メールの宛先の誤り', url: 'URLの誤り', 'control-kind': '操作項目の種類の誤り', required: '任意・必須の取り違え',
};

/** What the check of documents finds, what it finds where there is nothing, and how long it takes. */
export const documents: Bench = {
  name: 'documents',
  about: `手順書の確認: 誤りを1つずつ入れた文書（手続きごとに各${EACH}件）の診断、正しい文書での誤報、確認にかかる時間`,
  async run() {
    const { ensureTruth } = await import('../lib/truth.mjs');
    const truth = loadTruth(await ensureTruth());
    const desk = await Desk.open();
    try {
      await right(truth, desk);
      for (const kind of KINDS) await wrong(kind, truth, desk);
      return await times(truth, desk);
    } finally {
      await desk.close();
    }
  },
};

/** Documents as NSS is: each procedure in every format and layout, in the usual words and in others. */
async function right(truth: Truth, desk: Desk): Promise<void> {
  const trials: Trial[] = [];
  for (const walk of truth.walks) {
    for (const layout of LAYOUTS) {
      for (const format of FORMATS) {
        trials.push(await trueTrial(walk, truth, 'usual', layout, format, usual, desk));
        trials.push(await trueTrial(walk, truth, 'other', layout, format, styled(new Random(`${walk.id} ${layout} ${format}`)), desk));
      }
    }
  }
  const steps = sum(trials, ({ measured }) => measured.steps.made);
  const unchecked = sum(trials, ({ measured }) => measured.steps.unchecked.length);
  console.log(`誤りのない文書 ${trials.length}件: 誤報 ${alarms(trials)}、確認できなかった手順 ${unchecked}/${steps}`);
}

async function wrong(kind: MutantKind, truth: Truth, desk: Desk): Promise<void> {
  const trials: Trial[] = [];
  const without: string[] = [];
  for (const walk of truth.walks) {
    const own = await mutants(kind, walk, truth, desk);
    if (own.length < EACH) without.push(`${walk.id}（${own.length}件）`);
    trials.push(...own);
  }
  const found = trials.filter(({ measured }) => measured.isFound).length;
  const diagnosed = trials.filter(({ measured }) => measured.isDiagnosed).length;
  console.log(`${NAMES[kind]}: 作成 ${trials.length}、発見 ${found}、正しい診断 ${diagnosed}（${percent(diagnosed, trials.length)}）、誤報 ${alarms(trials)}${
    without.length === 0 ? '' : `、${EACH}件に満たない手続き: ${without.join('、')}`}`);
}

/** A procedure with a place for that kind has it in most of its documents: some seeds leave it out. */
async function mutants(kind: MutantKind, walk: TrueWalk, truth: Truth, desk: Desk): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (let seed = 0; seed < 2 * EACH && trials.length < EACH; seed += 1) {
    const trial = await mutantTrial(kind, walk, truth, String(seed), desk);
    if (trial !== null) trials.push(trial);
  }
  return trials;
}

/** Of the check alone: what a document has been read to is there already. */
async function times(truth: Truth, desk: Desk): ReturnType<Bench['run']> {
  const open = async (id: string) => {
    const walk = truth.walks.find((one) => one.id === id);
    if (walk === undefined) throw new Error(`The truth has no walk of ${id}.`);
    const document = compose(walk, truth, 'usual');
    return { source: await desk.read(print(document, 'list', usual), 'md'), sentences: document.parts.flatMap(({ steps }) => steps).flatMap(({ sentences }) => sentences).length };
  };
  const [short, long] = [await open(SHORT), await open(LONG)];
  const pairs = await inPairs({
    rounds: ROUNDS, warmUp: WARM_UP,
    subject: () => timed(() => check([short.source], truth)),
    baseline: async () => (await timed(() => check([long.source], truth))) / long.sentences * short.sentences,
  });
  return [{
    what: `1件の確認（${SHORT}、${short.sentences}文、読み取りを除く）`, against: `${LONG}（${long.sentences}文）を同じ文の数に換算`, unit: 'ms', pairs, aim: { of: 'measured', most: 20 },
  }];
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);
const percent = (share: number, whole: number): string => `${whole === 0 ? '－' : (100 * share / whole).toFixed(2)} %`;
const alarms = (trials: readonly Trial[]): string => {
  const [raised, statements] = [sum(trials, ({ measured }) => measured.alarms.length), sum(trials, ({ measured }) => measured.trueStatements)];
  return `${raised}/${statements}（${percent(raised, statements)}）`;
};
