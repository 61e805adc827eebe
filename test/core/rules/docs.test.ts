import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

test("the coverage names every rule", () => {
  expect(pages.get("coverage.md")).toContain("Not named above: ");
  expect(pages.get("coverage.md")).not.toMatch(/Not named above: .*\b(?:names|nil|cells|codes|document|structure)\//);
});
