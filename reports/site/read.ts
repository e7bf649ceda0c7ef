import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Evidence } from '../evidence';
import { evidenceSchema } from '../evidence';
import type { LedgerEntry } from './fidelity';
import { ledgerSchema } from './fidelity';
import type { Unreadable } from './view/overview';

/** Lies beside the evidence and is none. */
const ledgerFile = 'fidelity.json';

/** Evidence whose procedure can name a page of its own. */
const pageable = evidenceSchema.refine(
  ({ procedure }) => /^[a-z0-9-]+$/.test(procedure) && procedure !== 'index' && procedure !== 'fidelity',
  { path: ['procedure'], message: '手順のIDは英小文字・数字・ハイフンで書きます（index と fidelity は使えません）' },
);

export interface Reading {
  readonly evidence: readonly Evidence[];
  readonly unreadable: readonly Unreadable[];
  readonly ledger: readonly LedgerEntry[] | null;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}

function list(dir: string): string[] {
  try {
    return readdirSync(dir).filter((name) => name.endsWith('.json')).toSorted();
  } catch {
    return [];
  }
}

/**
 * Reads the evidence of all walks that left any, and the fidelity ledger if it is there. A file that is no evidence is
 * reported rather than passed over: a report that silently lacks a walk would look better than the truth.
 */
export function readAll(evidenceDir: string): Reading {
  const evidence: Evidence[] = [];
  const unreadable: Unreadable[] = [];
  let ledger: readonly LedgerEntry[] | null = null;
  for (const name of list(evidenceDir)) {
    try {
      const content = readJson(join(evidenceDir, name));
      if (name === ledgerFile) ledger = ledgerSchema.parse(content);
      else evidence.push(pageable.parse(content));
    } catch (error) {
      unreadable.push({ file: basename(name), reason: reasonOf(error) });
    }
  }
  return { evidence, unreadable, ledger };
}
