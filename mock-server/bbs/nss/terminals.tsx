import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';
import { BoardLink } from '../layout';

/** 論理端末について (S0 1-⑥ links to it). */
export const terminalGuide = (): Child => (
  <Section id="about" heading="論理端末とは">
    <p>論理端末は、NACCSに接続する端末を識別するための登録です。netNACCSではパソコン1台ごとに1つの論理端末が必要です。</p>
    <p>パソコンを入れ替える場合は論理端末を追加せず、デジタル証明書の再発行を行います。詳しくは「<BoardLink to="replacementGuide" />」をご覧ください。</p>
  </Section>
);
