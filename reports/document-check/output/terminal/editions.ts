import type { Editions, SentenceChange, StepChange } from '../../compare/types';
import { changeName, changeKinds, verdictChangeName } from '../editions';
import { titleOf } from '../report';
import { ink, type Ink, type Screen } from './ink';
import { wrapped } from './width';

const INDENT = '      ';

/** What is different in the newer edition, and what that touches. */
export function editionLines(editions: Editions, screen: Screen): string[] {
  const { older, newer, steps, outside, verdicts, walks } = editions;
  const counts = changeKinds.map((kind) => `${changeName[kind]} ${steps.filter((step) => step.kind === kind).length}`).join('・');
  const told = verdicts.filter(({ kind }) => kind !== 'other');
  return [
    ink(screen, 'strong', `■ 版の比較: ${older} → ${newer}`),
    `  手順: ${counts}`,
    ...steps.filter(({ kind }) => kind !== 'same').flatMap((step) => stepLines(step, screen)),
    ...(outside.length === 0 ? [] : [`  手順以外の文: ${outside.length}か所が異なります`, ...outside.flatMap((sentence) => sentenceLines(sentence, screen))]),
    ...told.flatMap(({ kind, newer: after, older: before }) => indented(`${verdictChangeName[kind]}: ${(after ?? before)?.quote ?? ''}（${(after ?? before)?.reason ?? ''}）`, screen, kind === 'broken' ? 'error' : 'good')),
    ...walks.flatMap(({ title, training, steps: touched }) => indented(`影響する手続: ${title} ${touched.map(({ ref }) => ref).join('、')}（研修: ${training} の ${touched.map(({ chapter }) => `第${chapter}章`).join('、')}）`, screen, 'warning')),
  ];
}

function stepLines({ kind, older, newer, sentences }: StepChange, screen: Screen): string[] {
  const step = newer ?? older;
  const renumbered = older !== null && newer !== null && older.marker !== newer.marker ? `${older.marker} → ${newer.marker}` : step?.marker ?? '';
  return [...indented(`${changeName[kind]}: ${renumbered} ${step === null ? '' : titleOf(step)}`, screen), ...sentences.flatMap((sentence) => sentenceLines(sentence, screen))];
}

function sentenceLines({ older, newer }: SentenceChange, screen: Screen): string[] {
  const of = (sign: string, text: string | undefined, colour: Ink) =>
    (text === undefined ? [] : wrapped(text, screen.width - INDENT.length - 2).map((line, index) => INDENT + ink(screen, colour, `${index === 0 ? sign : ' '} ${line}`)));
  return [...of('-', older?.text, 'error'), ...of('+', newer?.text, 'good')];
}

const indented = (text: string, screen: Screen, colour?: Ink): string[] =>
  wrapped(text, screen.width - 4).map((line, index) => `  ${index === 0 ? '' : '  '}${colour === undefined ? line : ink(screen, colour, line)}`);
