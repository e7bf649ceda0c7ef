import type { Context as Request } from 'hono';
import type { Office, Session } from '../store/tables';
import type { ScreenId } from '../vocabulary/screens';

/** What the middleware leaves for the screens. */
export interface Env {
  Variables: {
    /** Set on every screen behind the login. */
    office: Office;
    session: Session;
    /** The screen that was answered with, for the journal. */
    screen: ScreenId;
  };
}

export type NssRequest = Request<Env>;
