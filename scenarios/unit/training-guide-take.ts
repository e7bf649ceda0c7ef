/** A take of any procedure without a walk: what it would leave behind, from its data alone. Pictures are names only. */
import type { Box, Take, TakePicture } from '../../reports/evidence/take';
import { isSecret } from '../walk/run';
import { HIDDEN } from '../walk/secrets';
import { inWords } from '../walk/words';
import { CENTRE, MAIL, type Action, type Procedure, type Value } from '../procedures/types';

const roles: Readonly<Record<string, string>> = { fill: 'textbox', choose: 'combobox', tick: 'checkbox', upload: 'file', press: 'button', follow: 'link', switchTab: 'link', expectFile: 'button' };

/** References by their names. */
export function plain(value: Value): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain).join('');
  if (isSecret(value)) return HIDDEN;
  return 'remembered' in value ? `${value.remembered}の値` : 'account' in value ? `${value.account}の値` : HIDDEN;
}

function valueOf(action: Action): string | null {
  switch (action.do) {
    case 'fill': return isSecret(action.value) ? HIDDEN : plain(action.value);
    case 'choose': return action.option;
    case 'upload': return action.file;
    case 'read': return action.secret ? HIDDEN : `${action.remember}の値`;
    case 'check': return 'is' in action ? plain(action.is) : 'because' in action ? plain(action.because) : 'row' in action && action.row ? Object.entries(action.row).map(([head, value]) => `${head}: ${plain(value)}`).join('、') : null;
    default: return null;
  }
}

function labelOf(action: Action): string | null {
  if ('text' in action) return plain(action.text);
  if ('blocked' in action) return action.blocked;
  if ('table' in action) return action.table;
  return 'label' in action ? action.label : null;
}

/**
 * @param altered changes a box: by default every action on a screen has one of its own, below the last
 */
export function takeOf(procedure: Procedure, altered: (box: Box, index: number) => Box | null = (box) => box): Take {
  const moments = procedure.steps.flatMap((step) => step.scenes.flatMap((scene, at) => scene.actions.map((action, index) => ({ step, scene, at, action, index }))));
  const pictures: TakePicture[] = [];
  const add = (height: number): number => pictures.push({ file: `pictures/${pictures.length}.png`, width: 1440, height, sha256: String(pictures.length) }) - 1;
  let state: number | null = null;
  const shots = moments.map(({ step, scene, at, action, index }, count): Take['shots'][number] => {
    const isSeen = scene.screen !== CENTRE;
    if (index === 0) state = isSeen ? add(1000 + 40 * scene.actions.length) : null;
    const before = action.do === 'open' ? null : state;
    if (action.do === 'switchTab' && index < scene.actions.length - 1) state = add(1001 + 40 * scene.actions.length);
    const box = { x: 100, y: 100 + 40 * index, width: 300, height: 30 };
    return { part: step.part, scene: at, action: index, before, after: state, target: isSeen && action.do !== 'open' ? altered(box, count) : null, typed: null, masked: [] };
  });
  return {
    evidence: {
      procedure: procedure.id, document: procedure.title, outcome: 'passed', startedAt: '2026-04-01T09:00:00+09:00', durationMs: 0,
      steps: moments.map(({ step, scene, action }) => {
        const label = labelOf(action);
        const role = scene.screen === MAIL || scene.screen === CENTRE ? null : roles[action.do] ?? null;
        return {
          ref: step.ref, actor: step.actor, screen: scene.screen, title: inWords(action, plain), url: null, action: { kind: action.do, role, label, value: valueOf(action) },
          controls: role === null || label === null ? [] : [{ role, label, required: action.do === 'fill', format: action.do === 'fill' ? '半角数字' : null, options: null }],
          texts: [], verified: action.do === 'press' && action.alert !== undefined ? [`エラー「${plain(action.alert)}」が表示された`] : [], outcome: 'passed', durationMs: 0, screenshot: null,
        };
      }),
      mails: moments.flatMap(({ step, action }) => (action.do === 'expectMail' ? [{ kind: action.kind, subject: action.subject, to: [...action.to], text: '本文', afterStep: step.ref }] : [])),
      files: moments.flatMap(({ action }) => (action.do === 'expectFile' ? [{ name: plain(action.name), pages: 1, text: '' }] : [])),
    },
    shots, pictures,
    mails: moments.flatMap(({ action }, index) => (action.do === 'expectMail' ? [shots[index]?.after ?? null] : [])),
    files: moments.flatMap(({ action }) => (action.do === 'expectFile' ? [[0]] : [])),
  };
}
