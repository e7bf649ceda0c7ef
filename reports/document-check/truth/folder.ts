import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { evidenceSchema } from '../../evidence';
import { factsSchema, type Facts } from '../../evidence/facts';
import { screensSchema } from '../../evidence/screens';
import type { Sources } from './assemble';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const nothing: Facts = { ledger: [], screens: [], mails: [], fields: [], documents: [], facts: [] };

/**
 * Reads what the walks and the look at every screen have left in a folder: `evidence/*.json`, `screens.json`, `facts.json`;
 * the last two may be missing.
 * @throws ZodError, SyntaxError where a file is not what it should be
 */
export function readSources(folder: string): Sources {
  const evidence = path.join(folder, 'evidence');
  const names = readdirSync(evidence).filter((name) => name.endsWith('.json')).toSorted();
  const optional = (name: string): unknown => (existsSync(path.join(folder, name)) ? readJson(path.join(folder, name)) : undefined);
  return {
    product: productOf(folder), folder,
    evidence: names.map((name) => evidenceSchema.parse(readJson(path.join(evidence, name)))),
    looks: screensSchema.parse(optional('screens.json') ?? []),
    facts: factsSchema.parse(optional('facts.json') ?? nothing),
  };
}

const productOf = (folder: string): string => path.basename(folder);
