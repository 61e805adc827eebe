import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { coveragePage } from "../../../scripts/docs/coverage-page";
import { generatedPages } from "../../../scripts/docs/pages";

const DOCS = join(__dirname, "../../../docs");
const pages = generatedPages();

test.each([...pages.keys()])("docs/%s is what npm run docs writes", (path) => {
  expect(existsSync(join(DOCS, path))).toBe(true);
  expect(readFileSync(join(DOCS, path), "utf8")).toBe(pages.get(path));
});

test("docs/rules holds no page of a rule that is gone", () => {
  const kept = readdirSync(join(DOCS, "rules"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  expect(kept.map((path) => `rules/${path}`).sort()).toEqual([...pages.keys()].filter((path) => path.startsWith("rules/")).sort());
});

test("the coverage names every rule and every identity", () => {
  expect(pages.get("coverage.md")).toMatch(/Not named above: none\.\n$/);
});

test.each([
  ["a rule that does not exist", ["names/no-such-rule"], "names names/no-such-rule"],
  ["a rule of the prose that does not exist", ["narrative/no-such-rule"], "names narrative/no-such-rule"],
  ["an identity that does not exist", ["identity/t99-*"], "names identity/t99-*"],
  ["neither a rule nor a reason", [], "nor why nothing does"],
])("the coverage may not name %s", (_, by, complaint) => {
  expect(() => coveragePage([{ part: "Trial", statement: "trial", by }])).toThrow(complaint);
});
