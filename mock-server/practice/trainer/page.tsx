import type { Child } from 'hono/jsx';
import type { Context as Request } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { paths } from '../paths';
import { frame } from '../views/frame';

/** Answers with a page of the trainer's. @param trail where one goes back to, the farthest first */
export function trainerPage(c: Request, title: string, children: Child, { status = 200, trail = [] }: { status?: ContentfulStatusCode; trail?: readonly (readonly [href: string, text: string])[] } = {}) {
  const head = (
    <>
      <link rel="stylesheet" href={paths.trainerStylesheet} />
      <header class="trainer-head">
        <p class="trainer-name">NSSの練習　<b>講師用</b></p>
        <nav aria-label="現在の場所"><ol>{trail.map(([href, text]) => <li><a href={href}>{text}</a></li>)}<li aria-current="page">{title}</li></ol></nav>
      </header>
    </>
  );
  return frame(c, title, children, { status, head });
}

/** A button that does something, for a keyboard as well as for a mouse. @param of tells it apart from others of the same name */
export const Act = ({ to, label, of, kind = 'plain' }: { to: string; label: string; of?: string; kind?: 'plain' | 'go' | 'danger' }) => (
  <form method="post" action={to}><button type="submit" class={`trainer-${kind}`} {...(of === undefined ? {} : { 'aria-label': `${label}（${of}）` })}>{label}</button></form>
);
