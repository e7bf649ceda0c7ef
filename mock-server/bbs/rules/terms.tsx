import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';
import { termsOfUse } from '../../vocabulary/terms';

/** 利用規程: the terms that システム利用規程画面 of NSS asks to agree to (S4 p. 1, R-46). */
export const terms = (): Child => termsOfUse.map(({ heading, clauses }, index) => (
  <Section id={`article-${index + 1}`} heading={`第${index + 1}条（${heading}）`}><ol>{clauses.map((clause) => <li>{clause}</li>)}</ol></Section>
));
