import type { Person, Procedure, Value } from '../../../scenarios/procedures/types';
import type { Cast } from './goal';

/** What values refer to while a procedure is practised. */
export interface Known {
  readonly cast: Cast;
  /** What has been noted down, by its name; secrets never are. */
  readonly remembered: Readonly<Record<string, string>>;
}

/** @returns the value as it is now; null where it is a secret, or not known yet */
export function resolve({ cast, remembered }: Known, person: Person, value: Value): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const parts = value.map((part) => resolve({ cast, remembered }, person, part));
    return parts.includes(null) ? null : parts.join('');
  }
  if ('remembered' in value) return remembered[value.remembered] ?? null;
  if (!('account' in value)) return null;
  const found = (cast[person] ?? cast.applicant)?.[value.account];
  return found === undefined || found === '' ? null : found;
}

/** Does a value hold anything that is not to be written down? */
export const isSecret = (value: Value): boolean => (Array.isArray(value) ? value.some(isSecret) : typeof value === 'object' && 'secret' in value);

/** Figures and dates are written in several ways; what is left is compared. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s/年月日:,-]/g, '');

/** Shorter texts stand in others by chance. */
const TELLING = 4;

/** Texts that a procedure speaks of after somebody has typed them. */
function spokenOf({ steps }: Procedure): readonly string[] {
  const actions = steps.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.actions));
  return actions.flatMap((action): readonly Value[] => {
    const row = 'row' in action && action.row !== undefined && (typeof action.row === 'string' || Array.isArray(action.row)) ? [action.row] : [];
    switch (action.do) {
      case 'check':
        if ('is' in action) return [action.is];
        if ('text' in action) return [action.text];
        return 'blocked' in action ? [action.because] : Object.values(action.row ?? {});
      case 'expectMail': return action.contains;
      case 'follow': return 'shows' in action ? action.shows : [];
      case 'expectFile': return [action.name, ...action.contains];
      case 'task': return [action.userId];
      default: return row as readonly Value[];
    }
  }).flat().filter((value): value is string => typeof value === 'string').map(plain);
}

/**
 * Which of the texts that a procedure types have to be typed as they are: those that come up again later. Of the others any will do
 * that NSS takes.
 */
export function demandsOf(procedure: Procedure): (typed: string) => boolean {
  const spoken = spokenOf(procedure);
  return (typed) => {
    const text = plain(typed);
    return spoken.some((other) => other === text || (text.length >= TELLING && other.includes(text)));
  };
}

/** Do two texts say the same, however they are written? */
export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other);
