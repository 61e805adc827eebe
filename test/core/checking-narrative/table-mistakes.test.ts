import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { cellKey } from "../../../src/core/workbook/cell-ref";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { mutants } from "../../generator/mutants";
import { withProseSheet } from "../../generator/narrative/as-host";
import { narrativeOf } from "../../generator/narrative/narrative-of";
import { standardWording } from "../../generator/narrative/wording";

test("a right text is not blamed for a mistake of the tables that the tables prove themselves", () => {
  let proved = 0;
  const blamed: string[] = [];
  for (let seed = 1; seed <= 8; seed += 1) {
    const agency = makeAgency(seed);
    const laidOut = layOut(agency, standardLayout);
    const narrative = narrativeOf(agency, standardWording);
    for (const mutant of mutants(laidOut, seed, 9)) {
      const { findings } = checkWorkbook(withProseSheet(mutant.workbook, narrative));
      const place = cellKey(mutant.place.cell);
      if (!findings.some(({ rule, severity, at: [likely] }) => rule.startsWith("identity/") && severity === "error" && likely !== undefined && cellKey(likely) === place)) continue;
      proved += 1;
      blamed.push(...findings.filter(({ rule, severity }) => rule.startsWith("narrative/") && severity !== "info").map(({ rule, message }) => `${String(seed)} ${mutant.kind} ${place}: ${rule} ${message}`));
    }
  }
  expect(proved).toBeGreaterThan(30);
  expect(blamed).toEqual([]);
});
