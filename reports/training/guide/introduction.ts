import type { Procedure } from '../../../scenarios/procedures/types';
import { actorName } from '../../site/words';

/** What the guide is about, who takes part, what one needs. */
export function introductionOf(procedure: Procedure): readonly string[] {
  const { title, cast, steps } = procedure;
  const people = [...new Set(steps.flatMap(({ actor }) => (actor === 'centre' ? [] : [actorName(actor)])))];
  const waits = steps.some(({ actor }) => actor === 'centre');
  const actions = steps.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.actions));
  return [
    `「${title}」の手順を、画面に沿って説明します。`,
    `操作するのは、${people.join('と')}です。`,
    ...(waits ? ['NACCSセンターでの審査や作業を待つところがあります。'] : []),
    cast === 'newcomer' ? 'NSSのログインIDを、まだお持ちでない方の手順です。' : 'お使いのログインIDとパスワードをご用意ください。',
    ...(actions.some((action) => action.do === 'expectMail') ? ['E-mailを受け取れるようにしておいてください。'] : []),
    ...(actions.some((action) => action.do === 'upload') ? ['添付するファイルをご用意ください。'] : []),
    ...(steps.some(({ ref }) => ref.startsWith('準備 ')) ? ['先に済ませておく別の手続きも、続けて説明しています。'] : []),
    '画面の名前、番号、日付などは例です。ご自身の申込に合わせて読み替えてください。',
  ];
}
