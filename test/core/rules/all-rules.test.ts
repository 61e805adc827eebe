import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../../../scripts/docs/all-rules";
import { filesOf } from "../../../scripts/docs/rule-pages";
import { sentenceCases } from "../checking-narrative/sentence-cases";

const ROOT = join(__dirname, "../../..");
const TABLE_RULES = join(ROOT, "src/core/checking/rules");
const PROSE = join(ROOT, "src/core/checking/narrative");
const registries = [join(TABLE_RULES, "registry.ts"), join(PROSE, "registry.ts")].map((path) => readFileSync(path, "utf8")).join("\n");

/** Rules whose problems are named where the sheet is read that they speak of. */
const NAMED_ELSEWHERE: Readonly<Record<string, string>> = { "document/own-rules": "src/core/checking/own-rules/read-own-rules.ts" };

/** Every file among the rules, as the id it should have: nothing but rules stands there. */
const themes = readdirSync(TABLE_RULES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const files = [
  ...themes.flatMap(({ name: theme }) => readdirSync(join(TABLE_RULES, theme)).map((file) => `${theme}/${file.replace(/\.ts$/, "")}`)),
  ...readdirSync(join(PROSE, "rules")).map((file) => `narrative/${file.replace(/\.ts$/, "")}`),
];

test("every file among the rules declares one rule, which is registered once, and nothing else is", () => {
  expect(allRules.map(({ id }) => id).sort()).toEqual([...files].sort());
  for (const id of files) expect(registries.split(`/${id.split("/")[1] ?? ""}";`)).toHaveLength(2 + allRules.filter((other) => other.id !== id && other.id.endsWith(`/${id.split("/")[1] ?? ""}`)).length);
  for (const id of files) expect(readFileSync(join(ROOT, filesOf({ id }).source), "utf8").match(/= (?:rule|narrativeRule)\(\{/g)).toHaveLength(1);
});

test("every rule of the prose has its sentences, and no others are tried", () => {
  expect(Object.keys(sentenceCases).sort()).toEqual(allRules.map(({ id }) => id).filter((id) => id.startsWith("narrative/")).sort());
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const source = readFileSync(join(ROOT, filesOf(rule).source), "utf8");
  const named = NAMED_ELSEWHERE[id] === undefined ? "" : readFileSync(join(ROOT, NAMED_ELSEWHERE[id]), "utf8");
  const testFile = join(ROOT, filesOf(rule).test);

  test("is called as its folder and file", () => {
    expect(source).toContain(`id: "${id}"`);
  });

  test("is frozen and says in Chinese what it is, what it rests on and what to do", () => {
    expect(Object.isFrozen(rule)).toBe(true);
    for (const words of [rule.title, rule.basis, ...Object.values(rule.messages)]) expect(words).toMatch(/\p{Script=Han}{4}/u);
    // What to do: 请…, or that nothing need be done.
    for (const message of Object.values(rule.messages)) expect(message).toMatch(/(?:请|建议|可以?|应当|仅供参考|如需)[^。]*。$/);
    expect(new Set(Object.values(rule.messages)).size).toBe(Object.keys(rule.messages).length);
  });

  test("fills every slot of every message, and gives no slot that no message has", () => {
    const slots = Object.values(rule.messages).flatMap((message) => [...message.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? ""));
    for (const slot of new Set(slots)) expect(source + named).toMatch(new RegExp(`\\b${slot}\\b(?::|,| \\})`));
  });

  test("has the comment that its page begins with", () => {
    expect(source).toMatch(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*export const \w+ = (?:rule|narrativeRule)\(/);
  });

  // Those of the prose are each said in sentences.test.ts.
  if (sentenceCases[id] === undefined) test("uses every message", () => {
    const body = source.slice(source.indexOf("*check("));
    for (const messageId of Object.keys(rule.messages)) expect(`${body} ${named} ${id === "names/another-codes-name" ? "list elsewhere twins unclear" : ""}`).toMatch(new RegExp(`\\b${messageId}\\b`));
  });

  test("has an accepted and a rejected example with its places", () => {
    const sentences = sentenceCases[id];
    if (sentences !== undefined) {
      expect(sentences.accepts.length).toBeGreaterThan(0);
      // One that has no messages only verifies, and says which number it does.
      expect(Object.keys(rule.messages).length === 0 ? sentences.verifies : sentences.rejects[0]).toBeDefined();
      return;
    }
    expect(existsSync(testFile)).toBe(true);
    const tests = readFileSync(testFile, "utf8");
    expect(tests).toMatch(/accepts/);
    expect(tests).toMatch(/at: \[|\.at\b/);
  });

  test("has its page in docs/rules", () => {
    expect(existsSync(join(ROOT, "docs/rules", `${id}.md`))).toBe(true);
  });
});
