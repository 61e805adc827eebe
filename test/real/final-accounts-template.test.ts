import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { recognise } from "../../src/core/recognition/recognise";
import { readWorkbookFile } from "../../src/hosts/file/read-workbook-file";
import { likelyCell } from "../core/support/addresses";

/** A blank official form of final accounts, beside the repository where it may be kept. */
const TEMPLATE = join(__dirname, "../../../shared/layouts/final-accounts-template.xlsx");

/** What was planned: other places print it in 决算04表. */
const UNPRINTED = "年初预算数";

if (!existsSync(TEMPLATE)) test("the blank form of final accounts (../shared/layouts) is not here: nothing was read", () => expect(existsSync(TEMPLATE)).toBe(false));
else
  describe("the blank official form of final accounts", () => {
    const read = readWorkbookFile(readFileSync(TEMPLATE), "final-accounts-template.xlsx");

    test("all nine tables are recognised, with every column and nothing astray", async () => {
      const { document, tables, unrecognised } = recognise(await read);
      expect(document).toBe("accounts");
      expect([...tables.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `accounts-0${String(number)}`));
      expect(unrecognised).toEqual([]);
      for (const { standard, columns, strays } of tables.values()) {
        expect({ id: standard.id, columns: [...columns.keys()].sort() }).toEqual({ id: standard.id, columns: [...new Set(standard.sides.flatMap((side) => Object.keys(side.columns)))].filter((column) => column !== UNPRINTED).sort() });
        expect(strays).toEqual([]);
      }
    });

    test("nothing is said of it but that its placeholders and filling instructions are still there", async () => {
      const { findings } = checkWorkbook(await read);
      expect(findings.map((finding) => `${finding.rule} ${likelyCell(finding)}`).sort()).toEqual([
        "document/placeholder 国有资本经营预算财政拨款收入支出决算表!A11",
        "document/placeholder 政府性基金预算财政拨款收入支出决算表!A11",
        "nil/left-over-instruction 国有资本经营预算财政拨款收入支出决算表!A10",
        "nil/left-over-instruction 政府性基金预算财政拨款收入支出决算表!A10",
      ]);
    });
  });
