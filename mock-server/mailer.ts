import { createTransport, type Transporter } from 'nodemailer';
import type { Context } from './context';
import type { Faults } from './faults';
import type { Mail } from './store/tables';
import { mailFrame } from './vocabulary/mails';

/** Where mails are handed over. */
export interface MailServer {
  readonly smtp: { readonly host: string; readonly port: number };
  /** API of the Mailpit behind it, asked whether a mail of unknown outcome has arrived. */
  readonly mailpitUrl?: string | undefined;
}

/** Waits between attempts, milliseconds: short at first, so that a mail server that is back gets its mails at once. */
const WAITS = [100, 250, 500, 1000, 2000];

/**
 * Takes queued mails to the mail server, in their order. A mail leaves the outbox only when the server has taken it; one
 * whose outcome is unknown (killed in between) is looked up by its Message-ID first, so that it arrives exactly once.
 */
export class Mailer {
  private readonly transport: Transporter;
  private running: Promise<void> | null = null;
  private wake: (() => void) | null = null;
  private failures = 0;
  private closed = false;

  constructor(
    private readonly store: Context['store'],
    private readonly faults: Faults,
    private readonly server: MailServer,
  ) {
    this.transport = createTransport({
      host: server.smtp.host, port: server.smtp.port, secure: false, ignoreTLS: true, pool: true, maxConnections: 1,
      maxMessages: Infinity, connectionTimeout: 2000, greetingTimeout: 2000, socketTimeout: 5000, disableFileAccess: true, disableUrlAccess: true,
    });
  }

  /** Starts delivering if there is something to deliver; returns at once. */
  deliver(): void {
    this.wake?.();
    if (this.closed || this.running || this.pending() === 0) return;
    this.running = this.run().finally(() => {
      this.running = null;
      if (!this.closed && this.pending() > 0) this.deliver();
    });
  }

  /** Resolves when no mail is waiting; while a mail server is away, that is not before it is back. */
  async delivered(): Promise<void> {
    while (this.running) await this.running;
  }

  /** Ends deliveries; what has not left stays in the outbox. */
  async close(): Promise<void> {
    this.closed = true;
    this.wake?.();
    this.transport.close();
    await this.running;
  }

  private pending(): number {
    return this.store.groupSize('mails', 'queued') + this.store.groupSize('mails', 'sending');
  }

  private async run(): Promise<void> {
    while (!this.closed) {
      const mail = this.store.first('mails', 'sending') ?? this.store.first('mails', 'queued');
      if (!mail) return;
      const sent = await this.send(mail).catch(() => false);
      if (this.closed && !sent) return;
      this.keep(mail, sent);
      if (sent) this.failures = 0;
      else await this.pause();
    }
  }

  /** @returns true when the server has taken the mail, now or before */
  private async send(mail: Mail): Promise<boolean> {
    if (this.faults.take('mail-refused')) return false;
    if (mail.state === 'sending' && (await this.hasArrived(mail))) return true;
    this.store.transaction(() => this.store.put('mails', { ...mail, state: 'sending' }));
    await this.transport.sendMail({
      from: mailFrame.sender, to: [...mail.to], subject: mail.subject, text: mail.text, date: new Date(mail.date), messageId: mail.messageId,
      encoding: 'utf-8', headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return true;
  }

  /** A refusal before anything was handed over leaves `queued`; the row may have been reset away meanwhile. */
  private keep(mail: Mail, sent: boolean): void {
    const now = this.store.get('mails', mail.id);
    if (now) this.store.transaction(() => this.store.put('mails', { ...now, state: sent ? 'sent' : now.state, attempts: now.attempts + 1 }));
  }

  private async hasArrived({ messageId }: Mail): Promise<boolean> {
    if (!this.server.mailpitUrl) return false;
    const query = `message-id:${messageId.slice(1, -1)}`;
    const answer = await fetch(`${this.server.mailpitUrl}/api/v1/search?query=${encodeURIComponent(query)}&limit=1`, { signal: AbortSignal.timeout(2000) });
    return ((await answer.json()) as { messages_count: number }).messages_count > 0;
  }

  private async pause(): Promise<void> {
    const wait = WAITS[Math.min(this.failures, WAITS.length - 1)] ?? 0;
    this.failures += 1;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, wait);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = null;
  }
}
