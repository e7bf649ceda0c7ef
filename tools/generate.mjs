/** `npm run generate`: writes the files that are made from code and kept in the repository. */
import { writeFileSync } from 'node:fs';
import { inRoot } from './lib/paths.mjs';
import { loadTypeScript } from './lib/typescript.mjs';

const { fidelityPage } = loadTypeScript('mock-server', 'vocabulary', 'fidelity.ts');
const { evidenceJsonSchema } = loadTypeScript('reports', 'evidence', 'index.ts');
const { resultJsonSchema } = loadTypeScript('reports', 'document-check', 'output', 'json', 'schema.ts');

writeFileSync(inRoot('mock-server', 'FIDELITY.md'), fidelityPage());
writeFileSync(inRoot('reports', 'evidence.schema.json'), `${JSON.stringify(evidenceJsonSchema(), null, 2)}\n`);
writeFileSync(inRoot('reports', 'document-check.schema.json'), `${JSON.stringify(resultJsonSchema(), null, 2)}\n`);
