/**
 * Allure 3 report of all tests, made without Java by `node reports/allure.mjs` after a run.
 * Results come from `allure-playwright` (playwright.config.ts); the history of runs is kept beside the report.
 */
export default {
  name: 'nss-harness テスト報告',
  resultsDir: './reports/out/allure-results',
  output: './reports/out/allure',
  historyPath: './reports/out/allure-history.jsonl',
  historyLimit: 30,
  plugins: {
    awesome: {
      options: {
        reportName: 'nss-harness テスト報告',
        reportLanguage: 'ja',
        groupBy: ['parentSuite', 'suite', 'subSuite'],
        theme: 'auto',
        // One file can be opened from a folder; several need a server.
        singleFile: true,
      },
    },
  },
};
