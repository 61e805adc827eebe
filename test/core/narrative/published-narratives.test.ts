import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findNarrative } from "../../../src/core/narrative/find-narrative";
import { recognise } from "../../../src/core/recognition/recognise";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";

const FOLDER = join(__dirname, "../../../../shared/workbooks");
/** How many paragraphs each published workbook's prose has; one of them holds a performance table and no prose. */
const BOOKS: readonly (readonly [string, number | undefined])[] = [
  ["巴州人社局2022年整体支出绩效目标", undefined], ["巴州人社局2023年部门预算公开", 205], ["昌吉州人社局2024年部门预算公开", 182],
  ["昌吉州社保局2023年部门预算公开", 217], ["高新区人社局2023年度部门决算公开", 103],
];

if (!existsSync(FOLDER)) test("the published workbooks (../shared/workbooks) are not here: nothing to read", () => expect(existsSync(FOLDER)).toBe(false));
else
  test.each(BOOKS)("%s: the prose of its one sheet, and no cell of a table", async (name, count) => {
    const workbook = await readWorkbookFile(readFileSync(join(FOLDER, `${name}.xlsx`)), name);
    const narrative = findNarrative(workbook, [...recognise(workbook).tables.values()].map(({ range }) => range));
    expect([narrative?.name, narrative?.paragraphs.length]).toEqual([count === undefined ? undefined : "情况说明", count]);
  });
