import { folded } from '../text';
import { namesOfMail } from './names';
import type { Truth, TrueControl, TrueFact, TrueMail, TrueScreen, TrueWalk } from './types';

/** A control and the screen it stands on; `option` where it is one of those that can be chosen there. */
export interface Placed {
  readonly screen: TrueScreen;
  readonly control: TrueControl;
  readonly option: string | null;
}

/** Everything of a truth by its folded name (`folded` of text.ts). */
export interface Lookup {
  /** By 画面名 and title, each with and without 画面; by 画面名 first. */
  readonly screens: ReadonlyMap<string, readonly TrueScreen[]>;
  /** By exact 画面名, as `TrueAction.screen` and `TrueScreen.leads` have it. */
  readonly screenOf: ReadonlyMap<string, TrueScreen>;
  /** By label: as it is, without the row it stands in (氏名 姓： → 姓), and without what tells a link from others (こちら（スケジュール） → こちら). */
  readonly controls: ReadonlyMap<string, readonly Placed[]>;
  /** By each option of a list or a group of radio buttons. */
  readonly options: ReadonlyMap<string, readonly Placed[]>;
  /** By subject, with and without 【NSS】 and お知らせ, and by kind. */
  readonly mails: ReadonlyMap<string, readonly TrueMail[]>;
  /** By name and by what the button says (申込書を出力する → 申込書). */
  readonly files: ReadonlyMap<string, readonly Truth['files'][number][]>;
  readonly walks: ReadonlyMap<string, TrueWalk>;
  /** By each line that a screen shows. */
  readonly texts: ReadonlyMap<string, readonly TrueScreen[]>;
  /** By text: messages, news, phases, statuses with their mark. */
  readonly messages: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<TrueFact['kind'], readonly TrueFact[]>;
}

const lookups = new WeakMap<Truth, Lookup>();

/** The indexes of a truth, made once. */
export function lookup(truth: Truth): Lookup {
  let made = lookups.get(truth);
  if (!made) lookups.set(truth, made = make(truth));
  return made;
}

function make({ screens, walks, mails, files, texts, facts }: Truth): Lookup {
  const placed = screens.flatMap((screen) => screen.controls.map((control): Placed => ({ screen, control, option: null })));
  return {
    // Names first: the title of one screen may be the name of another.
    screens: listed([
      ...screens.map((screen): Entry<TrueScreen> => [screen, withAndWithout(screen.name)]),
      ...screens.map((screen): Entry<TrueScreen> => [screen, withAndWithout(screen.title)]),
    ]),
    screenOf: new Map(screens.map((screen) => [screen.name, screen])),
    controls: listed(placed.map((each) => [each, namesOfControl(each.control)])),
    options: listed(placed.flatMap(({ screen, control }) => (control.options ?? []).map((option): Entry<Placed> => [{ screen, control, option }, [option]]))),
    mails: listed(mails.map((mail) => [mail, namesOfMail(mail)])),
    files: listed(files.map((file) => [file, [file.name, file.label, file.label.replace(/を出力する$/, '')]])),
    walks: new Map(walks.map((walk) => [walk.id, walk])),
    texts: listed(screens.flatMap((screen) => screen.texts.map((text): Entry<TrueScreen> => [screen, [text]]))),
    messages: new Map(texts.toReversed().map(({ text, mark }) => [folded(text), mark])),
    facts: new Map([...new Set(facts.map(({ kind }) => kind))].map((wanted) => [wanted, facts.filter(({ kind }) => kind === wanted)])),
  };
}

type Entry<T> = readonly [T, readonly string[]];

function listed<T>(entries: readonly Entry<T>[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const [each, names] of entries) for (const key of new Set(names.map(folded))) {
    const list = map.get(key);
    if (!list) map.set(key, [each]);
    else if (!list.includes(each)) list.push(each);
  }
  map.delete('');
  return map;
}

const withAndWithout = (name: string): string[] => [name, name.endsWith('画面') ? name.slice(0, -'画面'.length) : `${name}画面`];

/** The names by which a document may call a control. */
export function namesOfControl({ label, role }: Pick<TrueControl, 'label' | 'role'>): string[] {
  const bare = label.replace(/[:：]$/, '');
  const common = bare.replace(/[(（][^()（）]*[)）]$/, '');
  const general = bare.replace(/ [0-9A-Z]{3,8}$/, '');
  if (role === 'button' || role === 'link') return [label, bare, common, general, VERB.exec(bare)?.[1] ?? bare];
  return [label, bare, common, general, general === bare ? bare.split(' ').at(-1) ?? bare : general];
}

/** 修正する 申込担当者: what stands on a button, and for those who do not see where it stands what it is about. */
const VERB = /^(\S*[るくぐすつぶむう]|削除|変更|詳細|解除) \S+$/;
