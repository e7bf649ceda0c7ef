import { expect, test } from '@playwright/test';
import { procedures } from '../procedures';
import { asPreparation } from '../procedures/build';
import { CENTRE, MAIL } from '../procedures/types';

test.describe('手順データ', { tag: '@unit' }, () => {
  test('netNACCS端末の追加申込は、文書の13の手順を文書の順に含む', () => {
    const steps = procedures.find(({ id }) => id === 'terminal-addition')?.steps ?? [];
    expect(steps.filter(({ numbered }) => numbered).map(({ ref }) => ref)).toEqual([
      '1-①', '1-②', '1-③', '1-④', '1-⑤', '1-⑥', '1-⑦', '1-⑧', '2-①', '2-②', '2-③', '3-①', '3-②',
    ]);
  });

  test('サイバーポートの申込は、文書の20の手順を文書の順に含み、通関士は21まで行う', () => {
    const numberedOf = (wanted: string) => procedures.find(({ id }) => id === wanted)?.steps.flatMap(({ numbered, ref }) => (numbered ? [ref] : [])) ?? [];
    const detail = [1, 2, 3, 4, 5, 6, 7].map((part) => `13(${part})`);
    const steps = [...Array.from({ length: 12 }, (_, index) => String(index + 1)), ...detail, '14', '15', '16', '17', '18', '19', '20'];
    expect(numberedOf('cyber-port')).toEqual(steps);
    expect(numberedOf('cyber-port-broker')).toEqual([...steps, '21']);
    const again = (parts: readonly string[]) => parts.map((part) => `${part}（2回目）`);
    expect(numberedOf('cyber-port-trades-ids')).toEqual([...steps.slice(0, 18), ...again(detail.slice(1, 6)), ...steps.slice(18)]);
    expect(numberedOf('cyber-port-trades-codes')).toEqual([...steps.slice(0, 19), ...again(['12', ...detail]), ...steps.slice(19)]);
    expect(numberedOf('cyber-port-several-offices')).toEqual([...steps, ...steps.map((step) => `${step}（2件目）`)]);
  });

  test('準備として加えた手順は番号を持たず、文書の手順と名前が重ならない', () => {
    const steps = procedures.find(({ id }) => id === 'terminal-addition')?.steps ?? [];
    const prepared = asPreparation(steps);
    expect(prepared.slice(0, 2)).toMatchObject([{ ref: '準備', numbered: false }, { ref: '準備 1-①', numbered: false }]);
    expect(prepared.map(({ scenes }) => scenes)).toEqual(steps.map(({ scenes }) => scenes));
    expect(prepared.every(({ numbered, note }) => !numbered && note)).toBe(true);
    expect(asPreparation(prepared)).toEqual(prepared);
  });

  for (const { id, steps } of procedures) {
    test(`${id}: 手順の名前は重複せず、番号の有無と一致する`, () => {
      expect(new Set(steps.map(({ ref }) => ref)).size).toBe(steps.length);
      for (const { ref, numbered } of steps) expect(/^\d+(-.|[(（]|$)/.test(ref), ref).toBe(numbered);
    });

    test(`${id}: どの手順にも出典があり、文書にない手順には注記がある`, () => {
      for (const { ref, source, numbered, note } of steps) {
        expect(source, ref).toMatch(/^(S[0-4] |external: |assumed: ).+/);
        if (!numbered || source.includes('omitted')) expect(note, ref).toBeTruthy();
        // Not every document numbers its steps.
        if (numbered && note === undefined && /^S[02] /.test(source)) expect(source, ref).toContain(ref);
      }
    });

    test(`${id}: 画面から画面へ切れ目なくつながる`, () => {
      const at = new Map<string, string>();
      for (const { ref, actor, scenes } of steps) {
        for (const { screen, actions } of scenes) {
          expect(actions.length, ref).toBeGreaterThan(0);
          const opens = actions.some((action) => action.do === 'open');
          if (screen !== MAIL && screen !== CENTRE && !opens) expect(at.get(actor), `${ref} ${screen}`).toBe(screen);
          for (const action of actions) {
            if (action.do === 'open') at.set(actor, screen);
            if ('to' in action && typeof action.to === 'string') at.set(actor, action.to);
          }
        }
      }
    });

    test(`${id}: 控えた値だけを、秘密は秘密として参照する`, () => {
      const known = new Set<string>();
      for (const { ref, scenes } of steps) {
        for (const action of scenes.flatMap(({ actions }) => actions)) {
          for (const [name] of JSON.stringify(action).matchAll(/("secret":\{)?"remembered":"[^"]+"/g)) expect(known, `${ref} ${name}`).toContain(name);
          if (action.do === 'read') known.add(`${action.secret ? '"secret":{' : ''}"remembered":${JSON.stringify(action.remember)}`);
        }
      }
    });

    test(`${id}: パスワードが書かれたE-mailや画面からは、秘密として控える`, () => {
      const actions = steps.flatMap(({ scenes }) => scenes).flatMap((scene) => scene.actions);
      const hidden = new Set(actions.flatMap((action) => (action.do === 'read' && 'mail' in action && action.secret ? [action.mail] : [])));
      for (const action of actions) {
        if (action.do === 'read' && action.label.includes('パスワード')) expect(action.secret, action.label).toBe(true);
        if (action.do === 'expectMail' && JSON.stringify(action.contains).includes('パスワード')) expect(hidden, action.subject).toContain(action.subject);
      }
    });

    test(`${id}: 手順はデータとして書き出せる`, () => {
      expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
    });
  }
});
