import type { Random } from '../random';
import { verbs, type Verb } from './verbs';

/** Text between these is emphasised; renderers without emphasis put it in 「」. */
export const [BOLD, PLAIN] = ['\ue000', '\ue001'];

/** How an author writes. */
export interface Style {
  readonly bracket: readonly [string, string];
  readonly manner: 'polite' | 'plain' | 'request';
  readonly press: Verb;
  readonly fill: Verb;
  readonly choose: Verb;
  readonly tick: Verb;
  /** ボタン after the name of a button. */
  readonly noun: 'ボタン' | 'のボタン' | '';
  /** What a link is called; many documents call it a button as well. */
  readonly link: 'リンク' | 'のリンク' | 'ボタン' | '';
  readonly numbering: 'circled' | 'dot' | 'parenthesis' | 'word';
  /** Where a sentence names the screen it happens on. */
  readonly screen: 'before' | 'heading' | 'none';
  /** Name the screen that follows: in a sentence of its own, or in the one of the press. */
  readonly next: 'own' | 'joined' | 'onward' | 'none';
  readonly mail: 'メール' | 'E-mail' | '電子メール';
  readonly and: 'と' | 'および' | '及び' | '、';
  readonly valueFirst: boolean;
  /** Which of several wordings of the same. */
  readonly wording: 0 | 1 | 2;
}

const BRACKETS = [['「', '」'], ['『', '』'], ['［', '］'], ['【', '】'], ['[', ']'], ['“', '”'], [BOLD, PLAIN]] as const;

/** The way most manuals are written. */
export const usual: Style = {
  bracket: ['「', '」'], manner: 'polite', press: verbs.press[0]!, fill: verbs.fill[0]!, choose: verbs.choose[0]!, tick: verbs.tick[0]!,
  noun: 'ボタン', link: 'リンク', numbering: 'circled', screen: 'heading', next: 'own', mail: 'E-mail', and: '、', valueFirst: false, wording: 0,
};

/** Any other way. */
export function styled(random: Random): Style {
  return {
    bracket: random.pick(BRACKETS),
    manner: random.pick(['polite', 'plain', 'request']),
    press: random.pick(verbs.press), fill: random.pick(verbs.fill), choose: random.pick(verbs.choose), tick: random.pick(verbs.tick),
    noun: random.pick(['ボタン', 'のボタン', '']),
    link: random.pick(['リンク', 'のリンク', 'ボタン', '']),
    numbering: random.pick(['circled', 'dot', 'parenthesis', 'word']),
    screen: random.pick(['before', 'heading', 'none']),
    next: random.pick(['own', 'joined', 'onward', 'none']),
    mail: random.pick(['メール', 'E-mail', '電子メール']),
    and: random.pick(['と', 'および', '及び', '、']),
    valueFirst: random.chance(0.3),
    wording: random.pick([0, 1, 2]),
  };
}
