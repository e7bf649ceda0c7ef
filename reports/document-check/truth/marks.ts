import type { Facts } from '../../evidence/facts';
import { folded } from '../text';

type Ledger = Facts['ledger'];

/** The surest first. */
const order = ['documented', 'external', 'decided', 'assumed'];
const rank = (mark: string): number => order.indexOf(mark.slice(0, mark.indexOf(':')));

/** Where a mark says that it is documented: `S0 1-④`. */
const placesOf = (mark: string | null): string[] => mark?.match(/S\d (?:\d-.|[^ ,;()]+)/g) ?? [];

/** メニュー画面（仮ログイン） is メニュー画面 to NSS, and another screen to those who describe what can be done there. */
export const withoutSupplement = (name: string): string => name.replace(/[（(][^（）()]*[）)]$/, '');

/** Looks marks up in the fidelity ledger. */
export class Marks {
  private readonly texts = new Map<string, Ledger>();
  private readonly screens = new Map<string, string>();
  private readonly ids: ReadonlyMap<string, string>;

  constructor(ledger: Ledger) {
    this.ids = new Map(ledger.map(({ id, mark }) => [id, mark]));
    for (const entry of ledger) {
      if (entry.kind === 'screen') this.screens.set(folded(entry.text), entry.mark);
      const key = folded(entry.text);
      const known = this.texts.get(key);
      if (known) known.push(entry);
      else this.texts.set(key, [entry]);
    }
  }

  /** The mark of a screen by its 画面名; null where the ledger does not know it. */
  ofScreen(name: string): string | null {
    return this.screens.get(folded(name)) ?? this.screens.get(folded(withoutSupplement(name))) ?? null;
  }

  /**
   * The mark of a label on a screen. The ledger does not say on which screen a label stands; where there are several of the
   * same text, one from the place in the documents that the screen is from comes first, then the surest.
   * @param field id of an input, by which its mark is known for certain
   */
  of(label: string, screen: string | null, kinds: readonly Ledger[number]['kind'][], field: string | null = null): string | null {
    const own = field === null ? undefined : this.ids.get(`field.${field}`) ?? this.ids.get(`choice.${field}`);
    if (own !== undefined) return own;
    const entries = (this.texts.get(folded(label)) ?? []).filter(({ kind }) => kinds.includes(kind));
    const places = placesOf(screen === null ? null : this.ofScreen(screen));
    const distance = ({ mark }: { mark: string }): number => rank(mark) - (placesOf(mark).some((place) => places.includes(place)) ? order.length : 0);
    return entries.toSorted((one, other) => distance(one) - distance(other))[0]?.mark ?? null;
  }
}
