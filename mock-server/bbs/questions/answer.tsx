import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';
import type { ScreenId } from '../../vocabulary/screens';
import { BoardLink } from '../layout';

/** The answer to a question, and where to read on; the question is the title of its page. */
export function Answer({ further, children }: { readonly further: readonly ScreenId[]; readonly children?: Child }) {
  return (
    <>
      <Section id="answer" heading="回答"><div class="answer">{children}</div></Section>
      <Section id="further" heading="関連するページ"><ul>{further.map((to) => <li><BoardLink to={to} /></li>)}</ul></Section>
    </>
  );
}
