import type { Context as Request } from 'hono';
import type { Office, Session, Temporary, TerminalSession, User } from '../store/tables';
import type { ScreenId } from '../vocabulary/screens';


/** What the middleware leaves for the screens. */
export interface Env {
  Variables: {
    /** Set on every screen behind the login. */
    user: User;
    session: Session;
    /** Set on the screens that only a contract holder reaches. */
    office: Office;
    /** Set on the screens that only a 仮アカウント reaches. */
    temporary: Temporary;
    /** Set on the pages of NACCS業務 behind its logon. */
    terminal: TerminalSession;
    /** The screen that was answered with, for the journal. */
    screen: ScreenId;
  };
}

export type NssRequest = Request<Env>;
