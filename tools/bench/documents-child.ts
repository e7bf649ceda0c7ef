import { loadTruth } from '../../reports/document-check/truth';
import { Desk } from '../../scenarios/generated/desk';
import { shareOf, type Share } from './documents-trials';

/** What the other side answers to the id of a procedure. */
export type Answer = { readonly share: Share } | { readonly error: string };

/** Checks the documents of one procedure after the other, as their ids come in. */
async function work(folder: string): Promise<void> {
  const truth = loadTruth(folder);
  const desk = await Desk.open();
  process.on('disconnect', () => void desk.close().finally(() => process.exit(0)));
  process.on('message', (id) => {
    const walk = truth.walks.find((one) => one.id === id);
    const answer = walk === undefined ? Promise.reject(new Error(`The truth has no walk of ${String(id)}.`)) : shareOf(walk, truth, desk);
    void answer.then((share) => process.send?.({ share } satisfies Answer), (error: unknown) => process.send?.({ error: String(error) } satisfies Answer));
  });
  process.send?.('ready');
}

void work(process.argv[2] ?? '');
