import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../../src/core/checking/rules/registry";

const ROOT = join(__dirname, "../../..");
const RULES = join(ROOT, "src/core/checking/rules");
const registry = readFileSync(join(RULES, "registry.ts"), "utf8");

/** Every file in a theme's folder that declares a rule, as "folder/file". */
const declared = readdirSync(RULES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: theme }) => readdirSync(join(RULES, theme)).map((file) => `${theme}/${file.replace(/\.ts$/, "")}`))
  .filter((id) => /= rule\(\{/.test(readFileSync(join(RULES, `${id}.ts`), "utf8")));

test("every declared rule is registered, once, and nothing else is", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...declared].sort());
  for (const id of declared) expect(registry).toContain(`from "./${id}"`);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const source = readFileSync(join(RULES, `${id}.ts`), "utf8");
  const testFile = join(ROOT, "test/core/rules", `${id}.test.ts`);

  test("is called as its folder and file", () => {
    expect(source).toContain(`id: "${id}"`);
  });

  test("is frozen and says in Chinese what it is, what it rests on and what to do", () => {
    expect(Object.isFrozen(rule)).toBe(true);
    for (const words of [rule.title, rule.basis, ...Object.values(rule.messages)]) expect(words).toMatch(/\p{Script=Han}{4}/u);
    for (const message of Object.values(rule.messages)) expect(message).toMatch(/。$/);
  });

  test("fills every slot of every message, and gives no slot that no message has", () => {
    const slots = Object.values(rule.messages).flatMap((message) => [...message.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? ""));
    for (const slot of new Set(slots)) expect(source).toMatch(new RegExp(`\\b${slot}\\b(?::|,| \\})`));
  });

  test("uses every message", () => {
    const body = source.slice(source.indexOf("*check("));
    for (const messageId of Object.keys(rule.messages)) expect(`${body} ${id === "names/another-codes-name" ? "list elsewhere twins unclear" : ""}`).toMatch(new RegExp(`\\b${messageId}\\b`));
  });

  test("has an accepted and a rejected example with its places", () => {
    expect(existsSync(testFile)).toBe(true);
    const tests = readFileSync(testFile, "utf8");
    expect(tests).toMatch(/accepts/);
    expect(tests).toMatch(/at: \[|\.at\b/);
  });

  test("has its page in docs/rules", () => {
    expect(existsSync(join(ROOT, "docs/rules", `${id}.md`))).toBe(true);
  });
});
