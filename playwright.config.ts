import os from 'node:os';
import { defineConfig } from '@playwright/test';
import { chromium, isolated } from './fixtures/machine';

const isCi = Boolean(process.env.CI);
const isRoot = process.getuid?.() === 0;
const executablePath = chromium();

export default defineConfig({
  testDir: './scenarios',
  outputDir: './reports/out/test-results',
  globalSetup: './fixtures/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: isCi,
  // The longest of them take half of it on a busy machine with two cores.
  timeout: 60_000,
  reporter: [
    // `npm run walk` prints the steps themselves as they happen.
    [isCi || process.env.NSS_WALK_PROGRESS === '1' ? 'dot' : 'list'],
    ['html', { outputFolder: './reports/out/playwright', open: 'never' }],
    ['json', { outputFile: process.env.NSS_RESULTS ?? './reports/out/results.json' }],
    ['allure-playwright', {
      resultsDir: './reports/out/allure-results',
      detail: true,
      suiteTitle: true,
      environmentInfo: { 'Node.js': process.version, OS: `${os.type()} ${os.release()}`, ブラウザ: executablePath ?? 'Chromium (Playwright)' },
    }],
    ['./reports/coverage/reporter.ts'],
    ['./reports/site/reporter.ts'],
  ],
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium refuses its sandbox to root, as containers run it; everybody else keeps the sandbox.
      args: [...isolated, ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'unit', testDir: './scenarios/unit' },
    { name: 'behaviour', testDir: './scenarios/behaviour' },
    { name: 'documented', testDir: './scenarios/documented', timeout: 120_000 },
    // What documents are checked against: made once for each state of the product, skipped while it stands.
    { name: 'truth', testDir: './scenarios/truth', timeout: 180_000 },
    { name: 'document-check', testDir: './scenarios/document-check', dependencies: ['truth'], timeout: 120_000 },
    { name: 'reader', testDir: './scenarios/reader', timeout: 300_000 },
    // Pictures for training material; `npm run record` runs it.
    { name: 'takes', testDir: './scenarios/training', testMatch: '**/takes.spec.ts', timeout: 300_000 },
    { name: 'training', testDir: './scenarios/training', testIgnore: '**/takes.spec.ts', dependencies: ['truth'], timeout: 180_000 },
    { name: 'practice', testDir: './scenarios/practice', grepInvert: /@nightly/, timeout: 180_000 },
    { name: 'explore', testDir: './scenarios/explore', testIgnore: '**/nightly.spec.ts', timeout: 120_000 },
    { name: 'nightly', testDir: './scenarios', testMatch: ['explore/nightly.spec.ts', 'practice/mistakes.spec.ts'], timeout: 1_200_000 },
  ],
});
