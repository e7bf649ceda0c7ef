import type { Hono } from 'hono';
import type { Env } from '../ui/env';
import { page } from '../ui/page';
import { paths } from '../ui/paths';
import { buttons, type ButtonId } from '../vocabulary/buttons';

/** Functions of the menu that cannot be used here yet: they say so, and whom to ask. */
const functions: readonly (readonly [Parameters<typeof paths.notOffered>[0], ButtonId])[] = [
  ['broker', 'menuBroker'], ['certificate', 'menuCertificate'], ['billing', 'menuBilling'],
];

export function notOffered(app: Hono<Env>): void {
  for (const [what, id] of functions) {
    app.get(paths.notOffered(what), (c) => page(c, 'notOffered', (
      <div class="notice">
        <p>「{buttons[id].text}」は、現在この画面からご利用いただけません。</p>
        <p>お急ぎの場合は、<a href={paths.contactGuide}>お問い合わせ先</a>までご連絡ください。</p>
        <p><a href={paths.menu}>メニューへ</a></p>
      </div>
    )));
  }
}
