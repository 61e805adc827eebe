/** Fails when a built page could not live under its own policy or from file://: inline or module scripts, eval, new Function. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const POLICY = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "form-action 'none'"];
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const problems = [];

for (const page of readdirSync(dist).filter((name) => name.endsWith(".html"))) {
  const html = readFileSync(join(dist, page), "utf8");
  for (const part of POLICY) if (!html.includes(part)) problems.push(`${page}: its policy lacks ${part}`);
  if (/unsafe-|\*\s*['";]/.test(html.match(/Content-Security-Policy[^>]*/)?.[0] ?? "")) problems.push(`${page}: its policy is loosened`);
  if (/<script(?![^>]*\bsrc=)/.test(html)) problems.push(`${page}: inline script`);
  if (/<style|\sstyle=/.test(html)) problems.push(`${page}: inline style`);
  if (/<script[^>]*type="?module/.test(html)) problems.push(`${page}: module script, which file:// refuses`);
}
for (const script of readdirSync(dist).filter((name) => name.endsWith(".js") && !name.startsWith("cli"))) {
  const found = readFileSync(join(dist, script), "utf8").match(/(?<![\w$.])eval\s*\(|new Function\b|(?<![\w$.])Function\s*\(/);
  if (found !== null) problems.push(`${script}: ${found[0]} at ${found.index}`);
}
for (const problem of problems) console.error(`policy: ${problem}`);
if (problems.length === 0) console.log("ok  pages keep to their content security policy and to classic scripts");
process.exitCode = problems.length === 0 ? 0 : 1;
