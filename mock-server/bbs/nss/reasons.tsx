import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';

/** Examples that NSS takes as they are. */
const examples = ['業務量の増加に伴い、netNACCS端末を2台追加するため。', '担当者の増員により、利用する端末を追加するため。', '事業所の縮小に伴い、使用していない端末を廃止するため。', 'webNACCSの利用者の増員に伴い、デジタル証明書を追加するため。'];

/** 変更する理由の記載例 (S0 1-④ links to it). */
export const reasons = (): Child => <Section id="examples" heading="記載例"><ul>{examples.map((text) => <li>{text}</li>)}</ul></Section>;
