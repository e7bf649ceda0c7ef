import type { Child } from 'hono/jsx';
import { Answer } from './answer';

/** Internet over a line of NACCS: S4 prints this page's address without its text; the answer stands in S4 p. 2 and p. 5. */
export const lineQuestion = (): Child => (
  <Answer further={['accessLines', 'methodGuide']}>
    <p>利用できません。NACCSの専用線・ブロードバンド回線は、NACCSの利用だけに使う回線です。インターネットの利用には、別の回線をご用意ください。</p>
    <p>netNACCSとwebNACCSは、お客様のインターネット回線で利用できます。</p>
  </Answer>
);
