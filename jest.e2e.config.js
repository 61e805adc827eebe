/** Tests of the built pages (dist/) in a real Chromium: `npm run test:e2e` builds first. */
const unit = require("./jest.config.js");

module.exports = {
  ...unit,
  testPathIgnorePatterns: ["/node_modules/"],
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  globalSetup: "<rootDir>/scripts/jest/require-browser.js",
  testTimeout: 60_000,
  // Each worker drives a browser of its own; two are what two cores carry.
  maxWorkers: 2,
};
