import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { PhaseBar } from '../../ui/flow';
import { Go, Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { newPhases } from '../../vocabulary/flows';
import { message } from '../../vocabulary/messages';
import { termsOfUse } from '../../vocabulary/terms';
import { beginEntry } from './wizard';

/** システム利用規程画面 (S1 1. bullet 3): what the terms hold, and the button that agrees to them. */
export function terms(app: Hono<Env>, context: Context): void {
  app.get(paths.terms, (c) => page(c, 'terms', (
    <>
      <PhaseBar phases={newPhases} current={0} />
      {c.req.query('message') === 'termsNotAgreed' && <p class="notice" role="status">{message('termsNotAgreed')}</p>}
      {termsOfUse.map(({ heading, clauses }, index) => (
        <Section id={`article-${index + 1}`} heading={`第${index + 1}条（${heading}）`}><ol>{clauses.map((clause) => <li>{clause}</li>)}</ol></Section>
      ))}
      <div class="actions">
        <Go to={paths.login} id="disagree" chevron="back" />
        <form method="post" action={paths.terms} class="go"><Submit id="agree" /></form>
      </div>
    </>
  )));

  app.post(paths.terms, (c) => {
    beginEntry(context, c);
    return c.redirect(paths.entryContact, 303);
  });
}
