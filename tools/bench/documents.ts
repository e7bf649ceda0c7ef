import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { check } from '../../reports/document-check/check';
import { loadTruth } from '../../reports/document-check/truth';
import type { Truth } from '../../reports/document-check/truth/types';
import { compose } from '../../scenarios/generated/compose';
import { Desk } from '../../scenarios/generated/desk';
import { print } from '../../scenarios/generated/print';
import { KINDS, type MutantKind } from '../../scenarios/generated/types';
import { usual } from '../../scenarios/generated/words/style';
import type { Bench } from './bench';
import type { Answer } from './documents-child';
import { EACH, total, type Share, type Tally } from './documents-trials';
import { inPairs, timed } from './measure';

const [ROUNDS, WARM_UP] = [20, 5];
const SHORT = 'terminal-addition';
const LONG = 'cyber-port-first';
/** Processes that check documents side by side. */
const WORKERS = 2;

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
    const folder = await ensureTruth();
    const truth = loadTruth(folder);
    tell(await shared(truth.walks.map(({ id }) => id), folder));
    const desk = await Desk.open();
    try {
      return await times(truth, desk);
    } finally {
      await desk.close();
    }
  },
};

/** Hands the procedures to processes, each the next one as soon as it is done with one. @throws Error when one of them fails */
async function shared(walks: readonly string[], folder: string): Promise<Share[]> {
  const left = [...walks];
  const shares: Share[] = [];
  const work = async (): Promise<void> => {
    const child = fork(path.join(__dirname, 'documents-child.ts'), [folder], { execArgv: ['-r', 'ts-node/register/transpile-only'] });
    try {
      await answerOf(child);
      for (let walk = left.shift(); walk !== undefined; walk = left.shift()) {
        child.send(walk);
        const answer = (await answerOf(child)) as Answer;
        if ('error' in answer) throw new Error(`${walk}: ${answer.error}`);
        shares.push(answer.share);
        process.stderr.write(`  ${shares.length}/${walks.length} ${walk}\n`);
      }
    } finally {
      child.disconnect();
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return shares;
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const failed = once(child, 'exit', { signal: ended.signal }).then(() => Promise.reject(new Error('文書を確認するプロセスが終了しました。')));
  failed.catch(() => {});
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal: ended.signal }), failed])) as [unknown];
    return message;
  } finally {
    ended.abort();
  }
}

function tell(shares: readonly Share[]): void {
  const right = total(shares.map((share) => share.right));
  console.log(`誤りのない文書 ${right.made}件: 誤報 ${alarms(right)}、確認できなかった手順 ${right.unchecked}/${right.steps}`);
  for (const kind of KINDS) {
    const all = total(shares.map(({ wrong }) => wrong[kind]));
    const few = shares.filter(({ wrong }) => wrong[kind].made < EACH).map(({ walk, wrong }) => `${walk}（${wrong[kind].made}件）`).toSorted();
    console.log(`${NAMES[kind]}: 作成 ${all.made}、発見 ${all.found}、正しい診断 ${all.diagnosed}（${percent(all.diagnosed, all.made)}）、誤報 ${alarms(all)}${
      few.length === 0 ? '' : `、${EACH}件に満たない手続き: ${few.join('、')}`}`);
  }
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

const percent = (share: number, whole: number): string => `${whole === 0 ? '－' : (100 * share / whole).toFixed(2)} %`;
const alarms = ({ alarms: raised, statements }: Tally): string => `${raised}/${statements}（${percent(raised, statements)}）`;
