import { spelling } from '../judge/spelling';
import { contradiction, grouped, quoted, type Compared, type Contradiction, type Mention } from './mentions';

interface Way extends Mention {
  readonly names: readonly string[];
}

/** 「本棚」＞「詳細」→「予約」: names, quoted or not, with arrows between. */
const STATION = '(?:「[^「」]{1,30}」|『[^『』]{1,30}』)(?:[の\\s]*(?:\\p{Script=Han}|\\p{Script=Katakana}|ー){2,8})?';
const WAY = new RegExp(`${STATION}(?:\\s*(?:[>＞→⇒➡]|から|より)\\s*${STATION})+`, 'gu');

/**
 * Ways through screens that begin and end alike, and of which one passes what the other leaves out: who follows the shorter one does
 * not know what to press between.
 */
export function contradictingWays(documents: readonly Compared[]): Contradiction[] {
  const all = documents.flatMap(waysOf);
  return [...grouped(all, ({ names }) => `${names[0]}\n${names.at(-1)}`).values()].flatMap((ways) => {
    const groups = [...grouped(ways, ({ names }) => names.join('\n')).values()].toSorted(([one], [other]) => (one?.names.length ?? 0) - (other?.names.length ?? 0));
    const [short, long] = [groups[0], groups.at(-1)];
    const [first, second] = [short?.[0], long?.[0]];
    if (!short || !long || !first || !second || first.names.length === second.names.length || !first.names.every((name) => second.names.includes(name))) return [];
    return contradiction([short, long], 'note', `同じところへの道順が${quoted(first)}と${quoted(second, first)}で異なっています。途中で押すものを揃えて書いてください。`, null);
  });
}

function waysOf({ outline }: Compared): Way[] {
  return outline.passages.flatMap((passage) => [...passage.text.matchAll(WAY)].map(([value]): Way => ({
    file: outline.document.file, step: passage.step, place: passage.place, quote: passage.text, value: value.replace(/[「」『』]/g, ''), passage, statement: null,
    names: value.split(/[>＞→⇒➡「」『』]|から|より/).map(spelling).filter((name) => name !== ''),
  })));
}
