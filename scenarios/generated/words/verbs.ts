/** A verb with its object's particle, in the forms that sentences need. */
export interface Verb {
  readonly particle: 'を' | 'に';
  /** 押下し、… */
  readonly joining: string;
  readonly plain: string;
  readonly polite: string;
  readonly request: string;
  /** 押下すると、… */
  readonly when: string;
}

const suru = (base: string, particle: Verb['particle'] = 'を'): Verb => ({
  particle, joining: `${base}し`, plain: `${base}する`, polite: `${base}します`, request: `${base}してください`, when: `${base}すると`,
});
const osu: Verb = { particle: 'を', joining: '押し', plain: '押す', polite: '押します', request: '押してください', when: '押すと' };
const erabu: Verb = { particle: 'を', joining: '選び', plain: '選ぶ', polite: '選びます', request: '選んでください', when: '選ぶと' };
const ireru = (base: string): Verb => ({
  particle: 'に', joining: `${base}入れ`, plain: `${base}入れる`, polite: `${base}入れます`, request: `${base}入れてください`, when: `${base}入れると`,
});
const tsukeru: Verb = {
  particle: 'に', joining: 'チェックを付け', plain: 'チェックを付ける', polite: 'チェックを付けます', request: 'チェックを付けてください', when: 'チェックを付けると',
};
export const hiraku: Verb = { particle: 'を', joining: '開き', plain: '開く', polite: '開きます', request: '開いてください', when: '開くと' };
export const attach: Verb = suru('添付');
export const output: Verb = suru('出力');
export const confirm: Verb = suru('確認');

export const verbs = {
  press: [suru('押下'), suru('クリック'), osu, suru('選択')],
  fill: [suru('入力'), suru('記入')],
  choose: [suru('選択'), erabu, suru('指定')],
  tick: [ireru('チェックを'), tsukeru, suru('チェック'), suru('☑で選択')],
} as const satisfies Record<string, readonly Verb[]>;
