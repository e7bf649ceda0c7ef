import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';
import type { ScreenId } from '../../vocabulary/screens';
import { BoardLink } from '../layout';

const groups: readonly (readonly [heading: string, questions: readonly ScreenId[]])[] = [
  ['利用契約', ['applicationQuestion', 'idNumbers', 'singleSignOn', 'statisticsGuide', 'planQuestion']],
  ['端末・回線・証明書', ['reissueQuestion', 'lineQuestion']],
];

/** よくあるご質問: all of them by subject. */
export const questions = (): Child => (
  <>
    {groups.map(([heading, list], index) => (
      <Section id={`group-${index + 1}`} heading={heading}><ul>{list.map((to) => <li><BoardLink to={to} /></li>)}</ul></Section>
    ))}
    <Section id="unsolved" heading="解決しないときは"><p><BoardLink to="helpdesk" />または<BoardLink to="contactGuide" />をご覧ください。</p></Section>
  </>
);
