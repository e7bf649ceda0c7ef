import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { evidenceSchema, type Evidence, type EvidenceStep } from '../../reports/evidence';
import { Pictures } from './picture';
import type { Run } from './run';

/** Ids of drafts in addresses are random. */
const DRAFT = /\/(change|new|settings)\/[\w-]{12}(?![\w-])/g;

/** What differs from run to run, and what stands for it wherever a walk is written down or pictured. */
export const insteadIn = ({ stage: { nss: { url, mailDomain } } }: Run): readonly (readonly [string, string])[] =>
  [[url, 'http://nss.example.jp'], [mailDomain, 'example.jp']];

/** Collects the evidence of one walk and writes it down. */
export class Recorder {
  readonly steps: EvidenceStep[] = [];
  readonly mails: Evidence['mails'] = [];
  readonly files: Evidence['files'] = [];
  private readonly startedAt = new Date();
  private readonly began = performance.now();
  private count = 0;
  private ready: Promise<unknown> | undefined;
  private readonly pictures = new Pictures();

  /** @param directory where `<procedure>.json` goes; its screenshots go into a folder of the procedure's name */
  constructor(private readonly run: Run, private readonly directory: string) {}

  /** Takes a picture of the whole screen, secrets covered. @returns its path relative to the evidence */
  async picture(page: Page, hasSecrets: boolean): Promise<string> {
    const folder = path.join(this.directory, this.run.procedure.id);
    this.ready ??= rm(folder, { recursive: true, force: true }).then(() => mkdir(folder, { recursive: true }));
    this.count += 1;
    const name = `${this.run.procedure.id}/${String(this.count).padStart(2, '0')}.png`;
    const masked = { fullPage: true, mask: [page.locator('[data-secret]')], maskColor: '#333' };
    const [image] = await Promise.all([hasSecrets ? page.screenshot(masked) : this.pictures.of(page), this.ready]);
    await writeFile(path.join(this.directory, name), image);
    return name;
  }

  /** A text without secrets, and without what differs from run to run though nothing has changed. */
  cleaned(text: string): string {
    return insteadIn(this.run).reduce((rest, [from, to]) => rest.replaceAll(from, to), this.run.secrets.hide(text)).replace(DRAFT, '/$1/-');
  }

  /** All texts of something, cleaned. */
  allCleaned(something: unknown): unknown {
    return JSON.parse(JSON.stringify(something, (_, value: unknown) => (typeof value === 'string' ? this.cleaned(value) : value)));
  }

  /**
   * The evidence as it may be written down.
   * @throws ZodError when it does not have the published shape
   */
  evidence(): Evidence {
    const { id, title } = this.run.procedure;
    const raw: Evidence = {
      procedure: id, document: title, outcome: this.steps.every(({ outcome }) => outcome === 'passed') ? 'passed' : 'failed',
      startedAt: this.startedAt.toISOString(), durationMs: Math.round(performance.now() - this.began),
      steps: this.steps, mails: this.mails, files: this.files,
    };
    return evidenceSchema.parse(this.allCleaned(raw));
  }

  /**
   * Writes the evidence.
   * @returns the path of the file
   * @throws ZodError when it does not have the published shape
   */
  async write(): Promise<string> {
    const evidence = this.evidence();
    await mkdir(this.directory, { recursive: true });
    const file = path.join(this.directory, `${evidence.procedure}.json`);
    await writeFile(file, `${JSON.stringify(evidence, null, 1)}\n`);
    return file;
  }
}
