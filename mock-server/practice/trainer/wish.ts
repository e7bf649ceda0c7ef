import { procedures } from '../../../scenarios/procedures';
import type { CourseWish } from '../course';
import { DEFAULT_PASS_MARK } from './score';

export const MOST_TRAINEES = 50;
const LONGEST_TITLE = 60;
const LONGEST_NAME = 40;

/** The fields of the form that opens a course. */
export type WishField = 'title' | 'procedures' | 'count' | 'names' | 'passMark';
export type WishErrors = Readonly<Partial<Record<WishField, string>>>;

/** The form as it is before anything is typed. */
export const emptyWish = (): URLSearchParams => new URLSearchParams({ title: 'NSS研修', mode: 'practice', centre: 'itself', passMark: String(DEFAULT_PASS_MARK) });

/** Reads the form. @returns what is wanted, or what is wrong with it, field by field */
export function readWish(form: URLSearchParams): { readonly wish: CourseWish } | { readonly errors: WishErrors } {
  const title = text(form, 'title');
  const chosen = inOrder(form);
  const people = trainees(form);
  const isTest = form.get('mode') === 'test';
  const passMark = wholeNumber(text(form, 'passMark'), 0, 100);
  const errors: WishErrors = {
    ...(title === '' ? { title: 'コース名を入力してください。' } : [...title].length > LONGEST_TITLE ? { title: `コース名は${LONGEST_TITLE}文字以内で入力してください。` } : {}),
    ...('error' in chosen ? { procedures: chosen.error } : {}),
    ...('errors' in people ? people.errors : {}),
    ...(isTest && passMark === null ? { passMark: '合格点は0から100までの整数で入力してください。' } : {}),
  };
  if (Object.keys(errors).length > 0 || 'error' in chosen || 'errors' in people) return { errors };
  return { wish: {
    title, procedures: chosen.ids, names: people.names,
    rules: {
      hints: form.get('mode') === 'practice', mend: form.has('mend'), exact: form.has('exact'), test: isTest, centre: form.get('centre') === 'trainer' ? 'trainer' : 'itself',
      ...(isTest && passMark !== null ? { passMark } : {}),
    },
  } };
}

const text = (form: URLSearchParams, name: string): string => clean(form.get(name) ?? '');

/** Control characters come from pasting and are seen by nobody. */
const clean = (value: string): string => value.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim();

/** Half-width or full-width figures. @returns null for anything else */
function wholeNumber(value: string, least: number, most: number): number | null {
  const plain = value.normalize('NFKC');
  const number = Number(plain);
  return /^\d{1,4}$/.test(plain) && number >= least && number <= most ? number : null;
}

/** The chosen procedures: by the numbers typed, those without one after them in the order of the list. */
function inOrder(form: URLSearchParams): { readonly ids: readonly string[] } | { readonly error: string } {
  const chosen = procedures.filter(({ id }) => form.getAll('procedures').includes(id));
  if (chosen.length === 0) return { error: '手続きを1つ以上選んでください。' };
  const placed = chosen.map(({ id, title }) => {
    const typed = text(form, `order-${id}`);
    return { id, title, typed, place: typed === '' ? null : wholeNumber(typed, 1, 99) };
  });
  const wrong = placed.find(({ typed, place }) => typed !== '' && place === null);
  if (wrong) return { error: `「${wrong.title}」の順番は1から99までの整数で入力してください。` };
  const places = placed.flatMap(({ place }) => place ?? []);
  if (new Set(places).size < places.length) return { error: '同じ順番が2つ以上の手続きに付いています。' };
  return { ids: placed.sort((one, other) => (one.place ?? 100) - (other.place ?? 100)).map(({ id }) => id) };
}

/** As many trainees as asked for; who has no name is called by his number. */
function trainees(form: URLSearchParams): { readonly names: readonly string[] } | { readonly errors: WishErrors } {
  const names = (form.get('names') ?? '').split(/\r?\n/).map(clean).filter((name) => name !== '');
  const typed = text(form, 'count');
  const count = typed === '' ? names.length : wholeNumber(typed, 1, MOST_TRAINEES);
  if (count === null) return { errors: { count: `人数は1から${MOST_TRAINEES}までの整数で入力してください。` } };
  if (count === 0) return { errors: { count: '人数を入力するか、受講者の氏名を1行に1名ずつ入力してください。' } };
  if (names.length > MOST_TRAINEES) return { errors: { names: `受講者は${MOST_TRAINEES}名までです（${names.length}名が入力されています）。` } };
  if (names.length > count) return { errors: { count: `人数は${count}名ですが、氏名が${names.length}名分入力されています。` } };
  const long = names.find((name) => [...name].length > LONGEST_NAME);
  if (long !== undefined) return { errors: { names: `氏名は1名${LONGEST_NAME}文字以内で入力してください（${[...long].slice(0, 12).join('')}…）。` } };
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) return { errors: { names: `「${twice}」が2回入力されています。区別できる氏名にしてください。` } };
  return { names: Array.from({ length: count }, (_, index) => names[index] ?? `受講者${index + 1}`) };
}
