import base from '../../../playwright.config';

/** The walk in Playwright's runner as `npm run walk` has it, one at a time. The Mailpit is already there. */
export default {
  testDir: __dirname,
  testMatch: 'walk.spec.ts',
  outputDir: process.env.NSS_BENCH_OUT,
  workers: 1,
  maxFailures: 1,
  timeout: 120_000,
  reporter: [['line'] as const],
  use: base.use,
};
