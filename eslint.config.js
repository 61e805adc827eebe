/** The house's rules as lint: walls between rooms, purity of core/, no `any`, no default exports, files that stay small. */
const js = require("@eslint/js");
const tseslint = require("typescript-eslint");

const house = {
  rules: {
    "respect-walls": require("./scripts/lint-rules/respect-walls"),
    "no-cycles": require("./scripts/lint-rules/no-cycles"),
    "types-only-from-src": require("./scripts/lint-rules/types-only-from-src"),
    "kebab-file-name": require("./scripts/lint-rules/kebab-file-name"),
  },
};

const OFFICE = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({ name, message: "Only src/hosts/excel may name Office.js." }));
const DIALOGS = ["alert", "confirm", "prompt", "history"].map((name) => ({ name, message: "Office.js replaces it by something that throws." }));
const OUTSIDE_WORLD = [
  "window", "document", "navigator", "location", "localStorage", "sessionStorage", "indexedDB", "fetch", "XMLHttpRequest", "Worker", "self", "globalThis",
  "console", "process", "Buffer", "require", "module", "__dirname", "performance", "crypto", "setTimeout", "setInterval", "setImmediate", "queueMicrotask",
  "requestAnimationFrame",
].map((name) => ({ name, message: "core/ is pure: no DOM, no Node, no clock." }));

const CLOCK = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "core/ knows no clock: take the time as an argument." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "core/ knows no clock: take the time as an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "core/ knows no clock: take the time as an argument." },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "core/ gives the same answer every time." },
];
const OFFICE_BY_OTHER_WAYS = [
  { selector: "TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension|OfficeRuntime)$/]", message: "Only src/hosts/excel may name Office.js." },
  {
    selector: "MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(Excel|Office|OfficeExtension|OfficeRuntime)$/]",
    message: "Only src/hosts/excel may name Office.js.",
  },
];
const UNSAFE_HTML = [
  {
    selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|write)$/][callee.object.name='document']",
    message: "Text of a workbook is never HTML: build elements.",
  },
];

module.exports = tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", ".cache/", "docs/"] },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: nodeGlobals() },
    rules: { "no-unused-vars": ["error", { argsIgnorePattern: "^_" }] },
  },
  { files: ["**/*.js"], languageOptions: { sourceType: "commonjs", globals: { __dirname: "readonly" } } },
  {
    // For engines as old as Internet Explorer's: the parser itself refuses anything newer.
    files: ["src/pages/*.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: { window: "readonly" } },
    rules: { "no-unused-vars": ["error", { caughtErrorsIgnorePattern: "^_" }] },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strict],
    plugins: { house },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "house/kebab-file-name": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-new-func": "error",
      "no-implied-eval": "error",
      "prefer-const": "error",
      // Forgotten promises swallow errors; the only type-aware rules, because they are the ones that pay for their time.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports", disallowTypeAnnotations: false }],
      "@typescript-eslint/ban-ts-comment": "error",
      // TypeScript itself knows which names exist.
      "no-undef": "off",
      // Spaces of many kinds and control characters are the field's daily bread: they must be named in patterns.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true }],
      "no-control-regex": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "house/respect-walls": "error",
      "house/no-cycles": "error",
      "max-lines": ["error", { max: 400 }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      "no-restricted-globals": ["error", ...OFFICE, ...DIALOGS],
      "no-restricted-syntax": ["error", ...OFFICE_BY_OTHER_WAYS, ...UNSAFE_HTML],
      "no-console": "error",
    },
  },
  {
    files: ["src/hosts/excel/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...DIALOGS], "no-restricted-syntax": ["error", ...UNSAFE_HTML] },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...OFFICE, ...DIALOGS, ...OUTSIDE_WORLD], "no-restricted-syntax": ["error", ...OFFICE_BY_OTHER_WAYS, ...CLOCK] },
  },
  // Tables of facts are as long as the facts.
  { files: ["src/core/standards/**/*.ts"], rules: { "max-lines": "off" } },
  { files: ["test/generator/**/*.ts"], ignores: ["**/*.test.ts"], rules: { "house/types-only-from-src": "error" } },
  {
    files: ["test/**/*.ts"],
    rules: {
      // In a test the literal above says what must be there.
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-properties": [
        "error",
        ...["only", "skip"].flatMap((property) => ["it", "test", "describe"].map((object) => ({ object, property, message: "a test runs, or it is not there" }))),
      ],
    },
  },
);

function nodeGlobals() {
  const names = ["process", "console", "Buffer", "URL", "URLSearchParams", "setTimeout", "clearTimeout", "setInterval", "clearInterval", "fetch", "performance", "structuredClone"];
  return Object.fromEntries(names.map((name) => [name, "readonly"]));
}
