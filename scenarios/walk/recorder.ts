import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { evidenceSchema, type Evidence, type EvidenceStep } from '../../reports/evidence';
import type { Run } from './run';

/** Ids of drafts in addresses are random. */
const DRAFT = /\/(change|new|settings)\/[\w-]{12}(?![\w-])/g;

/** Collects the evidence of one walk and writes it down. */
export class Recorder {
  readonly steps: EvidenceStep[] = [];
  readonly mails: Evidence['mails'] = [];
  readonly files: Evidence['files'] = [];
  private readonly startedAt = new Date();
  private readonly began = performance.now();
  private pictures = 0;
  private ready: Promise<unknown> | undefined;
  private readonly sessions = new Map<Page, Promise<CDPSession>>();

  /** @param directory where `<procedure>.json` goes; its screenshots go into a folder of the procedure's name */
  constructor(private readonly run: Run, private readonly directory: string) {}

  /** Takes a picture of the whole screen, secrets covered. @returns its path relative to the evidence */
  async picture(page: Page, hasSecrets: boolean): Promise<string> {
    const folder = path.join(this.directory, this.run.procedure.id);
    this.ready ??= rm(folder, { recursive: true, force: true }).then(() => mkdir(folder, { recursive: true }));
    this.pictures += 1;
    const name = `${this.run.procedure.id}/${String(this.pictures).padStart(2, '0')}.png`;
    const masked = { fullPage: true, mask: [page.locator('[data-secret]')], maskColor: '#333' };
    const [image] = await Promise.all([hasSecrets ? page.screenshot(masked) : this.quickPicture(page), this.ready]);
    await writeFile(path.join(this.directory, name), image);
    return name;
  }

  /**
   * Half the time of `page.screenshot`, and pictures are most of what a walk costs over bare clicks. Chromium refuses it now and
   * then on a busy machine; the slow way draws the page anew.
   */
  private quickPicture(page: Page): Promise<Buffer> {
    return this.captured(page).catch(() => page.screenshot({ fullPage: true }));
  }

  private async captured(page: Page): Promise<Buffer> {
    let session = this.sessions.get(page);
    if (!session) this.sessions.set(page, session = page.context().newCDPSession(page));
    const { data } = await (await session).send('Page.captureScreenshot', { captureBeyondViewport: true, optimizeForSpeed: true });
    return Buffer.from(data, 'base64');
  }

  /** A text without secrets, and without what differs from run to run though nothing has changed. */
  cleaned(text: string): string {
    const { url, mailDomain } = this.run.stage.nss;
    return this.run.secrets.hide(text).replaceAll(url, 'http://nss.example.jp').replaceAll(mailDomain, 'example.jp').replace(DRAFT, '/$1/-');
  }

  /**
   * Writes the evidence.
   * @returns the path of the file
   * @throws ZodError when it does not have the published shape
   */
  async write(): Promise<string> {
    const { id, title } = this.run.procedure;
    const raw: Evidence = {
      procedure: id, document: title, outcome: this.steps.every(({ outcome }) => outcome === 'passed') ? 'passed' : 'failed',
      startedAt: this.startedAt.toISOString(), durationMs: Math.round(performance.now() - this.began),
      steps: this.steps, mails: this.mails, files: this.files,
    };
    const evidence = evidenceSchema.parse(JSON.parse(JSON.stringify(raw, (_, value: unknown) => (typeof value === 'string' ? this.cleaned(value) : value))));
    await mkdir(this.directory, { recursive: true });
    const file = path.join(this.directory, `${id}.json`);
    await writeFile(file, `${JSON.stringify(evidence, null, 1)}\n`);
    return file;
  }
}
