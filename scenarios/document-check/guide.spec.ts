import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { check } from '../../reports/document-check/check';
import { readHere } from '../../reports/document-check/read/file';
import { truth } from './truth';

/** It walks through nothing, and still speaks of NACCS. */
const guide = `# 導入のまえに

ヘルプデスク（0120-794-550）には、いつでも電話できます。
利用契約事務課の電話番号は 044-520-6266、FAX番号は 044-520-6248 です。
料金プランAの基本料金は、1端末ごとに 5,500円です。
`;

/** It names a button on the way. */
const brochure = `${guide}
登録の内容は、「メニュー画面」の「契約内容確認」でいつでも見られます。
`;

for (const [name, text] of [['the figures of a guide without any step are checked', guide], ['a button that a guide names in passing makes no procedure of it', brochure]] as const) {
  test(name, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'nss-guide-'));
    try {
      const file = path.join(folder, 'guide.md');
      await writeFile(file, text);
      const { documents: [checked] } = check([await readHere(file, { ocr: false })], truth());
      expect(checked).toMatchObject({ isAboutNss: true, walks: [] });
      expect(checked?.findings).toMatchObject([{ diagnosis: 'value', severity: 'error', found: '5500円', expected: '5000円' }]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
