import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { verifyNarrative, type VerifiedNarrative } from "../../../src/core/checking/narrative/verify-narrative";
import { findNarrative } from "../../../src/core/narrative/find-narrative";
import { readNarrative } from "../../../src/core/narrative/reading/read-narrative";
import { recognise } from "../../../src/core/recognition/recognise";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";

const folder = join(process.cwd(), "..", "shared", "workbooks");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];

async function verified(part: string): Promise<VerifiedNarrative | undefined> {
  const name = files.find((file) => file.includes(part));
  if (name === undefined) return undefined;
  const workbook = await readWorkbookFile(new Uint8Array(readFileSync(join(folder, name))), name);
  const narrative = findNarrative(workbook);
  return narrative === undefined ? undefined : verifyNarrative(readNarrative(narrative), narrative, { workbook, current: recognise(workbook) });
}

/** What the published documents are known to have wrong, hints apart: severity, rule, row of the sheet, and nothing else. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  "巴州人社局2023": ["warning narrative/project-name 161"],
  // 非财政拨款 is told with and without what was carried over.
  "昌吉州人社局2024": ["error narrative/malformed-number 124", "error narrative/malformed-number 70", "warning narrative/performance 171"],
  "昌吉州社保局2023": [
    "error narrative/count-sum 198", "error narrative/direction 188", "error narrative/parts-sum 198",
    "warning narrative/performance 204", "warning narrative/rate 49", "warning narrative/subsidy 177",
  ],
  "高新区人社局2023": ["error narrative/rate 25"],
};

if (files.length === 0) {
  test("the published documents are not beside this checkout: nothing of them is checked here", () => {
    expect(files).toEqual([]);
  });
} else {
  test.each(Object.entries(KNOWN))("%s: the known mistakes and no others", async (part, known) => {
    const result = await verified(part);
    const said = (result?.findings ?? []).filter(({ severity }) => severity !== "info").map(({ severity, rule, text }) => `${severity} ${rule} ${String((text?.cell?.row ?? -1) + 1)}`);
    expect(said.sort()).toEqual(known);
  });

  test.each(["巴州人社局2023", "昌吉州人社局2024", "昌吉州社保局2023"])("%s: at least nine of ten claims are settled", async (part) => {
    const claims = ((await verified(part))?.statuses ?? []).filter(({ status }) => status !== "notClaim");
    expect(claims.length).toBeGreaterThan(150);
    expect(claims.filter(({ status }) => status !== "unverifiable").length / claims.length).toBeGreaterThanOrEqual(0.9);
  });

  test("tails are hints", async () => {
    const { findings, statuses } = (await verified("昌吉州社保局2023")) ?? { findings: [], statuses: [] };
    const tails = findings.filter(({ rule, severity }) => rule === "narrative/amount-matches-table" && severity === "info").map(({ text }) => text?.quote);
    expect(tails).toEqual(["1060.98", "90.09"]);
    expect(statuses.filter(({ token }) => token.quote === "90.09").map(({ status }) => status)).toEqual(["rounding"]);
  });
}
