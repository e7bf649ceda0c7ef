import type { TrueAction, TrueControl, TrueScreen } from '../../reports/document-check/truth/types';
import { controlOf } from './operations';
import type { Random } from './random';
import type { Said } from './types';

/** Forms that a sentence can name: 半角数字8桁, 全角カナ. */
const FORM = /^(半角|全角)/;
const LIMIT = /^(\d+)文字以内$/;

/** Notes on some of the fields that have just been filled, and on what else must be filled there. */
export function fieldNotes(screen: TrueScreen, actions: readonly TrueAction[], random: Random): Said[] {
  const filled = actions.flatMap(({ kind, label }) => (kind === 'fill' && label !== null ? controlOf(screen, label) ?? [] : []));
  const notes = random.shuffled(filled).slice(0, 2).flatMap((control) => random.shuffled(saidOf(control, screen.name)).slice(0, 1));
  const isMore = screen.controls.some((control) => control.required && !filled.includes(control));
  return [...notes, ...(isMore ? [{ say: 'plain', text: 'そのほかの各項目にも必要事項を入力します。' } as const] : [])];
}

/** All that can be said of a field. */
export function saidOf({ label, format, required, maxLength }: TrueControl, screen: string): Said[] {
  const limit = LIMIT.exec(format ?? '')?.[1] ?? maxLength;
  return [
    ...(format !== null && FORM.test(format) ? [{ say: 'format', label, screen, format } as const] : []),
    ...(limit !== null && limit !== undefined ? [{ say: 'limit', label, screen, characters: Number(limit) } as const] : []),
    { say: 'required', label, screen, required },
  ];
}
