/** `npm run check-document`: checks procedure documents against NSS. */
import { CHECK_HELP, checkOptions } from './lib/check-options.mjs';
import { endWhenInterrupted } from './lib/interrupt.mjs';
import { followDocuments } from './lib/reader.mjs';
import { EXIT, main, Stop } from './lib/stop.mjs';
import { ensureTruth } from './lib/truth.mjs';
import { loadTypeScript } from './lib/typescript.mjs';
import { setup } from './setup/index.mjs';

await main(async () => {
  const options = checkOptions(process.argv.slice(2));
  if (options === null) {
    console.log(CHECK_HELP);
    return EXIT.ok;
  }
  endWhenInterrupted();
  await setup();
  const ignored = options.ignore === null ? [] : acceptedIn(options.ignore);
  const folder = await ensureTruth();
  const { loadTruth } = loadTypeScript('reports', 'document-check', 'truth', 'index.ts');
  const { checkDocuments } = loadTypeScript('reports', 'document-check', 'main.ts');
  /** @type {Stop | null} */
  let trouble = null;
  const follow = (/** @type {readonly object[]} */ documents) => followDocuments(documents).catch((error) => {
    // What was found without the browser is worth its report all the same.
    if (!(error instanceof Stop)) throw error;
    trouble = error;
    return new Map();
  });
  const code = await checkDocuments({
    ...options, ignored,
    truth: loadTruth(folder),
    screen: { width: process.stdout.columns ?? Infinity, hasColours: process.stdout.isTTY && process.stdout.hasColors() },
    print: (/** @type {string} */ line) => console.log(line),
    progress: (/** @type {string} */ text) => process.stderr.write(`${text}\n`),
    follow: options.walk ? follow : null,
  }).catch((/** @type {Error} */ error) => {
    throw error.name === 'Unwritable' ? new Stop(error.message) : error;
  });
  if (trouble === null) return code;
  process.stderr.write(`${/** @type {Stop} */ (trouble).message}\n`);
  return code === EXIT.ok ? EXIT.unusable : code;
});

/** @param {string} file @returns {{id: string, reason: string}[]} @throws {Stop} */
function acceptedIn(file) {
  const { readIgnoreFile } = loadTypeScript('reports', 'document-check', 'output', 'ignore.ts');
  try {
    return readIgnoreFile(file);
  } catch (error) {
    if (error instanceof Error && error.name === 'UnusableIgnoreFile') throw new Stop(error.message);
    throw error;
  }
}
