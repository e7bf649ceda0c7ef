import { getCookie, setCookie } from 'hono/cookie';
import type { Context } from '../../context';
import { TEMPORARY_MS } from '../../operations/accounts';
import type { Draft } from '../../store/tables';
import type { NssRequest } from '../../ui/env';
import { paths } from '../../ui/paths';
import { emptyDraft, type Wizard } from '../wizard/draft';

/** Whose drafts those are that nobody with a login ID has begun. */
const OWNER = 'entry';
/** Holds the id of the draft: who has no login is known by the browser alone, and no address tells on anybody. */
const cookie = 'nss_entry';

/** 仮アカウントの発行, from the consent to システム利用規程 on (S1 1.). */
export const entryWizard: Wizard = {
  kind: 'new',
  order: () => ['contact', 'confirm'],
  path: (_draft, screen) => (screen === 'contact' ? paths.entryContact : paths.entryConfirm),
  completed: () => paths.entryComplete,
  gone: 'termsNotAgreed',
  unnamed: { find: entryDraft, begins: `${paths.terms}?message=termsNotAgreed` },
};

/** What this browser is filling in, or has registered last. */
export function entryDraft({ store }: Context, c: NssRequest): Draft | undefined {
  const draft = store.get('drafts', getCookie(c, cookie) ?? '');
  return draft?.owner === OWNER ? draft : undefined;
}

/** システム利用規程 has been agreed to: what was being filled in goes on, otherwise it begins. */
export function beginEntry(context: Context, c: NssRequest): void {
  const going = entryDraft(context, c);
  if (going && going.registeredAs === null) return;
  const { store, clock } = context;
  // Its id is all that keeps it from others: nobody is logged in.
  const draft = emptyDraft(context, entryWizard.kind, OWNER, 24);
  store.transaction(() => {
    // Nobody logs in to come back to these, so what has been left lying goes, oldest first.
    for (const old of store.group('drafts', OWNER)) {
      if (Date.parse(old.startedAt) + TEMPORARY_MS > clock.now()) break;
      store.delete('drafts', old.id);
    }
    store.put('drafts', draft);
  });
  setCookie(c, cookie, draft.id, { httpOnly: true, sameSite: 'Lax', path: '/dfw/entry', secure: new URL(c.req.url).protocol === 'https:' });
}
