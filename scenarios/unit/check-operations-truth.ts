import type { Claim, Outline, Passage, Statement } from '../../reports/document-check/model';
import type { TrueAction, TrueControl, TrueScreen, TrueStep, Truth } from '../../reports/document-check/truth/types';

type Draft = Partial<TrueAction> & Pick<TrueAction, 'kind' | 'screen' | 'label'>;

export const press = (on: string, role: string, label: string, to: string | null): Draft => ({ kind: 'press', screen: on, role, label, to });

export function step(ref: string, ...drafts: readonly Draft[]): TrueStep {
  return {
    ref, numbered: true, part: '1. 申込', actor: 'applicant', title: ref, source: `S9 ${ref}`,
    actions: drafts.map((draft, index) => ({ index, role: null, value: null, to: null, blockedBecause: null, mail: null, picture: null, ...draft })),
  };
}

/** @param controls `role label`, `role! label` where it is required, `radio label one|other`; the same twice: two of them */
export function screen(name: string, controls: readonly string[]): TrueScreen {
  const all = [...new Set(controls)].map((text): TrueControl => {
    const [role = '', label = '', options] = text.split(' ');
    return {
      role: role === 'tab' ? 'link' : role.replace('!', ''), label, required: role.endsWith('!'), format: null, options: options?.split('|') ?? null,
      maxLength: null, mark: 'documented: S9', count: controls.filter((other) => other === text).length, isInRows: false,
    };
  });
  return { name, title: name, site: 'NSS', mark: 'documented: S9', path: '/', controls: all, texts: [], picture: null, leads: [] };
}

export function truthOf({ screens, steps }: { readonly screens: readonly TrueScreen[]; readonly steps: readonly TrueStep[] }): Truth {
  const numbered = steps.flatMap(({ actions }) => actions);
  const indexed = steps.map((each) => ({ ...each, actions: each.actions.map((action) => ({ ...action, index: numbered.indexOf(action) })) }));
  const mails = numbered.flatMap(({ mail }) => (mail ? [{ ...mail, kind: mail.subject, text: '', mark: 'documented: S9', in: [] }] : []));
  return { product: '1', folder: '', screens, walks: [{ id: 'lending', title: '貸出', steps: indexed }], mails, files: [], facts: [], texts: [] };
}

/** What a line can say: ［screen］ 「press」を押す ☑「tick」 入力「fill」 〒mail. */
const SAID = /［([^］]+)］|(☑|入力)?「([^」]+)」(?:を押す)?|〒(\S+)/g;

/** A document of which each line is a numbered step, with its statements. */
export function documentOf(lines: readonly string[], heading = 'NACCSの貸出申込'): { readonly outline: Outline; readonly statements: readonly Statement[] } {
  const place = (line: number) => ({ page: null, line, boxes: [] });
  const passages = lines.map((text, index): Passage => ({
    index, kind: 'step', text, place: place(index + 1), step: String(index + 1), part: heading, emphasis: [], head: null, block: index, from: 0,
  }));
  const statements = lines.flatMap((text, index) => [...text.matchAll(SAID)].map((match, nth): Statement => (
    { id: `${index}-${nth}`, claim: claimOf(match), step: String(index + 1), passage: index, place: place(index + 1), quote: match[0] }
  )));
  const steps = lines.map((title, index) => ({ id: String(index + 1), marker: `${index + 1}.`, number: index + 1, part: null, parent: null, place: place(index + 1), title }));
  const document = { file: '手順.txt', format: 'txt' as const, title: null, pages: null, blocks: [], unread: [] };
  return { outline: { document, title: null, passages: [...passages, { ...passages[0] as Passage, index: lines.length, text: heading, step: null }], steps }, statements };
}

function claimOf([, arrival, how, label = '', mail]: RegExpMatchArray): Claim {
  if (arrival !== undefined) return { kind: 'arrival', screen: arrival };
  if (mail !== undefined) return { kind: 'mail', name: mail, to: null, notTo: [], when: null };
  const verb = how === '☑' ? 'tick' : how === '入力' ? 'fill' : 'press';
  return { kind: 'operation', verb, label, control: how === '☑' ? 'checkbox' : null, value: null, screen: null, isOptional: false };
}

/** The same document, with lines that begin with `heading:`, `text:` or `note:` outside of its steps. */
export function outside({ outline, statements }: ReturnType<typeof documentOf>): ReturnType<typeof documentOf> {
  let part: string | null = null;
  const passages = outline.passages.map((passage): Passage => {
    const [, kind, text = ''] = /^(title|heading|text|note):(.*)$/.exec(passage.text) ?? [];
    if (kind === 'heading') part = text;
    return kind === undefined ? { ...passage, part: part ?? passage.part } : { ...passage, kind: kind as Passage['kind'], text, step: null, part: part ?? passage.part };
  });
  return {
    outline: { ...outline, passages, steps: outline.steps.filter(({ id }) => passages.some((passage) => passage.step === id)) },
    statements: statements.map((statement) => ({ ...statement, step: passages[statement.passage]?.step ?? null })),
  };
}
