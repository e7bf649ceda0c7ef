const boundaries = require('eslint-plugin-boundaries').default ?? require('eslint-plugin-boundaries');
const tseslint = require('typescript-eslint');

/**
 * The rooms of the house and who may import whom (ARCHITECTURE.md). A file that belongs to no room is an error.
 */
const rooms = [
  { type: 'domain', pattern: 'mock-server/domain' },
  { type: 'vocabulary', pattern: 'mock-server/vocabulary' },
  { type: 'store', pattern: 'mock-server/store' },
  { type: 'operations', pattern: 'mock-server/operations' },
  { type: 'documents', pattern: 'mock-server/documents' },
  { type: 'seed', pattern: 'mock-server/seed' },
  { type: 'ui', pattern: 'mock-server/ui' },
  { type: 'screens', pattern: 'mock-server/screens' },
  { type: 'bbs', pattern: 'mock-server/bbs' },
  { type: 'naccs', pattern: 'mock-server/naccs' },
  { type: 'cyberPort', pattern: 'mock-server/cyber-port' },
  { type: 'centre', pattern: 'mock-server/centre' },
  { type: 'practice', pattern: 'mock-server/practice' },
  { type: 'server', pattern: 'mock-server' },
  { type: 'pages', pattern: 'pages' },
  { type: 'fixtures', pattern: 'fixtures' },
  { type: 'procedures', pattern: 'scenarios/procedures' },
  { type: 'inventory', pattern: 'scenarios/inventory' },
  { type: 'generated', pattern: 'scenarios/generated' },
  { type: 'documentCheck', pattern: 'scenarios/document-check' },
  { type: 'unit', pattern: 'scenarios/unit' },
  { type: 'practiceSpecs', pattern: 'scenarios/practice' },
  { type: 'trainingSpecs', pattern: 'scenarios/training' },
  { type: 'scenarios', pattern: 'scenarios' },
  { type: 'evidence', pattern: 'reports/evidence' },
  { type: 'reports', pattern: 'reports' },
  { type: 'bench', pattern: 'tools/bench' },
  { type: 'tools', pattern: 'tools' },
];

const allowed = {
  domain: ['domain'],
  vocabulary: ['vocabulary', 'domain'],
  store: ['store', 'domain', 'vocabulary'],
  operations: ['operations', 'domain', 'vocabulary', 'store', 'server'],
  documents: ['documents', 'domain', 'vocabulary'],
  seed: ['seed', 'domain'],
  ui: ['ui', 'domain', 'vocabulary', 'store'],
  screens: ['screens', 'domain', 'vocabulary', 'store', 'operations', 'documents', 'ui', 'server'],
  bbs: ['bbs', 'domain', 'vocabulary', 'store', 'operations', 'documents', 'ui', 'server'],
  naccs: ['naccs', 'domain', 'vocabulary', 'store', 'operations', 'documents', 'ui', 'server'],
  cyberPort: ['cyberPort', 'domain', 'vocabulary', 'store', 'operations', 'documents', 'ui', 'server'],
  centre: ['centre', 'domain', 'vocabulary', 'store', 'operations', 'seed', 'ui', 'server'],
  practice: ['practice', 'domain', 'vocabulary', 'store', 'operations', 'documents', 'seed', 'ui', 'server', 'procedures'],
  server: ['server', 'domain', 'vocabulary', 'store', 'operations', 'seed', 'ui', 'screens', 'bbs', 'naccs', 'cyberPort', 'centre', 'practice'],
  pages: ['pages'],
  fixtures: ['fixtures', 'pages', 'server', 'seed', 'tools'],
  procedures: ['procedures', 'pages'],
  inventory: ['inventory', 'procedures', 'pages'],
  scenarios: ['scenarios', 'procedures', 'inventory', 'fixtures', 'pages', 'evidence'],
  practiceSpecs: ['practiceSpecs', 'practice', 'scenarios', 'procedures', 'fixtures', 'pages', 'server'],
  trainingSpecs: ['trainingSpecs', 'unit', 'generated', 'scenarios', 'procedures', 'fixtures', 'pages', 'evidence', 'reports'],
  generated: ['generated', 'procedures', 'evidence', 'reports'],
  documentCheck: ['documentCheck', 'generated', 'procedures', 'evidence', 'reports', 'fixtures'],
  unit: ['practice', 'trainingSpecs', 'generated', 'domain', 'vocabulary', 'store', 'documents', 'seed', 'server', 'procedures', 'evidence', 'reports', 'fixtures', 'pages', 'tools', 'unit', 'scenarios', 'inventory', 'ui'],
  evidence: ['evidence'],
  reports: ['reports', 'evidence', 'procedures', 'inventory'],
  bench: ['bench', 'server', 'practice', 'pages', 'fixtures', 'tools', 'procedures', 'scenarios', 'generated', 'reports', 'evidence'],
  tools: ['tools', 'server', 'procedures', 'vocabulary', 'evidence'],
};

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'reports/out/', '.cache/', '.data/', 'test-results/'] },
  ...tseslint.configs.recommended,
  {
    plugins: { boundaries },
    settings: { 'boundaries/elements': rooms, 'boundaries/ignore': ['*.js', '*.ts', '*.mjs'], 'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] } } },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': ['error', {
        default: 'disallow',
        message: 'ARCHITECTURE.md: {{from.element.type}} must not import {{to.element.type}}',
        policies: Object.entries(allowed).map(([type, allow]) => ({ from: { element: { type } }, allow: { to: { element: { type: allow } } } })),
      }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['pages/**'], rules: { 'no-restricted-imports': ['error', { paths: [{ name: '@playwright/test', importNames: ['expect'], message: 'A page object asserts nothing.' }] }] } },
  {
    files: ['scenarios/behaviour/**', 'scenarios/documented/**'],
    rules: { 'no-restricted-syntax': ['error', { selector: "CallExpression[callee.property.name='waitForTimeout']", message: 'Wait on a condition, never for a time.' }] },
  },
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: {} }, rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' } },
  { files: ['tools/**', 'mock-server/protect.ts', 'reports/site/reporter.ts'], rules: { 'no-console': 'off' } },
);
