/** `npm run serve`: NSS (with `--practice` a class room of them), the NACCSセンター console and Mailpit, until Ctrl-C. */
import path from 'node:path';
import { checkCanListen, checkMailpit } from './lib/checks.mjs';
import { makeFolder } from './lib/paths.mjs';
import { serveOptions } from './lib/serve-options.mjs';
import { Stop, main } from './lib/stop.mjs';
import { loadTypeScript } from './lib/typescript.mjs';
import { startMailpit } from './mailpit.mjs';
import { setup } from './setup/index.mjs';

const CLOSE_LIMIT_MS = 5_000;

await main(async () => {
  const { host, port, data, seed, mailpit, mailpitPort, smtpPort, practice } = serveOptions(process.argv.slice(2));
  await checkCanListen(host, port);
  if (mailpit) await checkMailpit(mailpit);
  const found = await setup();
  const asked = untilAsked(); // From here on there is something to close.
  const inData = (/** @type {string} */ name) => (data === null ? undefined : path.join(data, name));
  if (data !== null) makeFolder(data);

  // Loading the server takes as long as Mailpit's start; together they cost one of the two.
  const starting = mailpit ? null : startMailpit({ bin: found.mailpit, database: inData('mailpit.db'), smtpPort, httpPort: mailpitPort });
  const { serve, servePractice } = loadTypeScript('mock-server', 'main.ts');
  const mail = mailpit ?? (await /** @type {NonNullable<typeof starting>} */ (starting));
  const stopMailpit = async () => (await starting)?.stop();

  const nss = await (practice ? servePractice : serve)({ host, port, dataFile: inData('nss.db') ?? null, seed, smtp: mail.smtp, mailpitUrl: mail.url }).catch(
    async (/** @type {unknown} */ error) => {
      await stopMailpit();
      if (error instanceof Error && error.name === 'UnreadableState') throw new Stop(error.message, '--data で別のフォルダーを指定するか、このファイルを削除してください。');
      throw error;
    },
  );
  console.log(`NSS ready at ${new URL('/dfw/login/nsscoapp/', nss.url)}`);
  if (practice) console.log(`練習の管理（講師だけが開くアドレス）: ${nss.trainer}`);
  console.log(`NACCSセンター コンソール: ${new URL('/__nss/', nss.url)}${practice ? '（講師のブラウザーで開けます）' : ''}`);
  console.log(`メール（Mailpit）: ${mail.url}`);
  if (!practice) console.log(`ログインの例: ${await sampleLogin(nss.url)}`);
  console.log('終了するには Ctrl-C を押してください。');

  await asked;
  // A browser that keeps its connection open must not keep us from ending.
  setTimeout(() => process.exit(0), CLOSE_LIMIT_MS).unref();
  await nss.close();
  await stopMailpit();
  process.exit(0);
});

/** @param {string} url @returns {Promise<string>} an account of the mock that people can try */
async function sampleLogin(url) {
  const response = await fetch(new URL('/__nss/accounts', url));
  /** @type {{kind: string, loginId: string, password: string}[]} */
  const accounts = await response.json();
  const account = accounts.find(({ kind }) => kind === 'formal');
  return account ? `ログインID ${account.loginId} ／ パスワード ${account.password}` : 'コンソールの一覧をご覧ください';
}

/** @returns {Promise<void>} resolves on Ctrl-C or a request to terminate */
function untilAsked() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
}
