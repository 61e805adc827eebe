/** Unit, property and golden tests. Everything that is pure runs in node; the pane's units and the Excel stand-in choose jsdom per file. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  transform: { "^.+\\.(t|j|mj)s$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2021" } }] },
  // hucre and the Fluent components ship ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@fluentui|@microsoft/fast-))"],
  moduleNameMapper: { "\\.css$": "<rootDir>/scripts/jest/empty-style.js" },
  // Nothing is timed here: a slow machine is no failure.
  testTimeout: 120_000,
  // Jest leaves one processor of two to the user; there is none here.
  maxWorkers: 2,
};
