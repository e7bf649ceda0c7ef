import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Stop } from './lib/stop.mjs';

const KEEPER = fileURLToPath(new URL('./lib/keeper.mjs', import.meta.url));
const READY_LIMIT_MS = 15_000;
const POLL_MS = 25;
const ATTEMPTS = 3;

/** Options that make Mailpit keep every mail, talk to nobody and change nothing. */
const STEADY = [
  '--max', '0',
  '--smtp-max-recipients', '1000',
  '--ignore-duplicate-ids',
  '--disable-version-check',
  '--smtp-disable-rdns',
  '--block-remote-css-and-fonts',
  '--tags-disable', 'plus-addresses,x-tags',
];

/**
 * Starts a real Mailpit on loopback and waits until it answers. It ends with {@link RunningMailpit.stop}, and also whenever
 * this process ends in whatever way.
 * @param {import('./mailpit.d.mts').MailpitOptions} options
 * @returns {Promise<import('./mailpit.d.mts').RunningMailpit>}
 * @throws {Stop} when it does not start: port in use, unwritable database, or no answer within 15 seconds
 */
export async function startMailpit({ bin, database, smtpPort, httpPort, label = 'NSS' }) {
  for (let attempt = 1; ; attempt += 1) {
    const [smtp, http] = await Promise.all([takePort(smtpPort), takePort(httpPort)]);
    try {
      return await startOn({ bin, database, label, smtp, http });
    } catch (error) {
      // Somebody else took a port between our finding it free and Mailpit's binding it.
      const lostRace = error instanceof Stop && /address already in use|Only one usage/.test(error.message);
      if (!lostRace || attempt === ATTEMPTS) throw error;
    }
  }
}

/** @param {{bin: string, database: string | undefined, label: string, smtp: number, http: number}} options */
async function startOn({ bin, database, label, smtp, http }) {
  const url = `http://127.0.0.1:${http}/`;
  const args = [
    '--smtp', `127.0.0.1:${smtp}`, '--listen', `127.0.0.1:${http}`, '--label', label, ...STEADY,
    ...(database === undefined ? [] : ['--database', database]),
  ];
  // A group of its own keeps Ctrl-C in the terminal away from it, so that the owner can stop things in order.
  const keeper = spawn(process.execPath, [KEEPER, bin, ...args], {
    env: withoutMailpitSettings(process.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    windowsHide: true,
  });
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk).slice(-4_000);
  };
  keeper.stdout.on('data', keep);
  keeper.stderr.on('data', keep);
  keeper.stdin.on('error', () => {}); // It ended by itself; its exit is what counts.
  let ended = false;
  const exit = new Promise((resolve) => {
    keeper.once('close', resolve);
    keeper.once('error', (error) => resolve(keep(Buffer.from(error.message))));
  }).then(() => {
    ended = true;
  });
  const stop = async () => {
    keeper.ref();
    keeper.stdin.end();
    await exit;
  };

  const deadline = Date.now() + READY_LIMIT_MS;
  while (!((await answers(`${url}readyz`)) && (await isUsed(smtp)))) {
    if (ended) throw new Stop(`Mailpit を起動できません（${reasonIn(output)}）。`);
    if (Date.now() > deadline) {
      await stop();
      throw new Stop(`Mailpit が${READY_LIMIT_MS / 1000}秒以内に応答しませんでした（${reasonIn(output)}）。`);
    }
    await Promise.race([exit, new Promise((resolve) => setTimeout(resolve, POLL_MS))]);
  }
  // Nothing of it holds this process open; when the process ends, the pipe closes and it ends too.
  for (const handle of [keeper, keeper.stdin, keeper.stdout, keeper.stderr]) /** @type {any} */ (handle).unref();
  return { smtp: { host: '127.0.0.1', port: smtp }, url, stop };
}

/** @param {string} url @returns {Promise<boolean>} */
async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} a loopback port that nobody uses at this moment */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {number | undefined} wished
 * @returns {Promise<number>} the wished port, or a free one
 * @throws {Stop} when the wished one is in use
 */
async function takePort(wished) {
  if (wished === undefined) return freePort();
  if (await isUsed(wished)) throw new Stop(`ポート ${wished} は使用中です。`, 'Mailpit のポートを変えて、もう一度実行してください。');
  return wished;
}

/** @param {number} port @returns {Promise<boolean>} whether something listens there on loopback */
function isUsed(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (/** @type {boolean} */ used) => {
      socket.destroy();
      resolve(used);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}

/** The user's own Mailpit settings (MP_…) are meant for another Mailpit. @param {NodeJS.ProcessEnv} env */
function withoutMailpitSettings(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('MP_')));
}

/** @param {string} output @returns {string} the last line without colours, which names the cause */
function reasonIn(output) {
  return output.replace(/\u001b\[[0-9;]*m/g, '').trim().split('\n').at(-1) || '理由は出力されていません';
}
