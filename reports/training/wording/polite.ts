/** Vowels of a row of kana: the a-row becomes the i-row before ません, the u-row before ます. */
const A_TO_I: Readonly<Record<string, string>> = { か: 'き', が: 'ぎ', さ: 'し', た: 'ち', な: 'に', ば: 'び', ま: 'み', ら: 'り', わ: 'い' };
const U_TO_I: Readonly<Record<string, string>> = { う: 'い', く: 'き', ぐ: 'ぎ', す: 'し', つ: 'ち', ぬ: 'に', ぶ: 'び', む: 'み', る: 'り' };
/** Kana before る by which a verb loses it: 示される, 用いる. */
const BEFORE_RU = /[いきぎしじちにびみりえけげせぜてでねべめれ]る$/;

/** The plain form of the end of a sentence in the polite one. */
function ending(plain: string): string {
  if (/(?:です|ます|ません|でした|ました|ください)$/.test(plain)) return plain;
  if (plain.endsWith('である')) return `${plain.slice(0, -3)}です`;
  if (plain.endsWith('ではない')) return `${plain.slice(0, -2)}ありません`;
  if (plain.endsWith('もうない')) return `${plain.slice(0, -2)}ありません`;
  if (plain.endsWith('ない')) {
    const stem = plain.slice(0, -2);
    return `${stem.slice(0, -1)}${A_TO_I[stem.slice(-1)] ?? stem.slice(-1)}ません`;
  }
  if (plain.endsWith('する')) return `${plain.slice(0, -2)}します`;
  if (BEFORE_RU.test(plain)) return `${plain.slice(0, -1)}ます`;
  const last = U_TO_I[plain.slice(-1)];
  return last === undefined ? `${plain}です` : `${plain.slice(0, -1)}${last}ます`;
}

/**
 * Sentences in the plain form (…を押す。…が届く) in the polite one, with a full stop; what stands in brackets at the end of a
 * sentence stays there.
 */
export function polite(text: string): string {
  return text.split('。').filter((sentence) => sentence !== '').map((sentence) => {
    const [, said = sentence, remark = ''] = /^(.*?)(（[^（）]*）)?$/.exec(sentence) ?? [];
    return `${ending(said)}${remark}。`;
  }).join('');
}
