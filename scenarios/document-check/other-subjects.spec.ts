import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { check } from '../../reports/document-check/check';
import { readHere } from '../../reports/document-check/read/file';
import { truth } from './truth';

const subjects = {
  'a recipe': ['recipe.md', `# かぼちゃの煮物

材料（2人分）: かぼちゃ 300グラム、だし 200ミリリットル、砂糖 大さじ1、しょうゆ 小さじ2

1. かぼちゃは種を取り、ひと口大に切ります。
2. 鍋にかぼちゃの皮を下にして並べ、だしと砂糖を入れて中火にかけます。
3. 煮立ったら落としぶたをして弱火にし、10分煮ます。
4. 炊飯器で仕上げるときは「煮込み」ボタンを押し、20分たったら「取消」ボタンを押してください。
5. しょうゆを加え、さらに5分煮て火を止めます。そのまま冷ますと味がよくしみます。

※ 冷蔵庫で3日ほど保存できます。
`],
  'a story': ['story.txt', `港の猫

「今日も船は来ないのかい」
おばあさんがそう言うと、猫は窓の外を見たまま、しっぽを一度だけ動かした。
「来るさ」と、網を直していた若者が答えた。「霧が晴れれば、夜の九時には着く」

猫は知っていた。船に乗っているのは、三年前にこの港を出ていった少女である。
彼女は別れぎわに「きっと戻るから、待っていて」と言い、青い首輪を残していった。
港の鐘が二度鳴り、霧の向こうに灯りが見えた。
「ほら」と若者が立ち上がる。おばあさんは「申し込んだ切符が無駄にならなかったね」と笑った。
`],
  'an English readme': ['readme.md', `# tide-table

A small command line tool that prints the tide table of a harbour.

## Getting started

1. Install it with \`npm install -g tide-table\`.
2. Run \`tide-table --harbour Lisbon\`.
3. Click **Download** in the window that opens, and choose a folder.

## Options

| Option | Meaning | Default |
| --- | --- | --- |
| \`--days\` | Number of days to print | 7 |
| \`--json\` | Print JSON instead of a table | off |

Requests time out after 30 seconds. Send questions to tides@example.org or see https://example.org/tides.
`],
} as const;

test.describe('a document of another subject is no list of errors', () => {
  for (const [what, [name, text]] of Object.entries(subjects)) {
    test(what, async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'nss-subjects-'));
      try {
        const file = path.join(folder, name);
        await writeFile(file, text);
        const { documents: [checked], contradictions } = check([await readHere(file, { ocr: false })], truth());
        expect(checked?.walks).toEqual([]);
        expect(checked?.findings).toEqual([]);
        expect(contradictions).toEqual([]);
        expect(checked?.judged.filter(({ verdict }) => verdict !== 'unknown')).toEqual([]);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  }
});
