import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findNarrative } from "../../../../src/core/narrative/find-narrative";
import { readNarrative } from "../../../../src/core/narrative/reading/read-narrative";
import type { ReadNarrative } from "../../../../src/core/narrative/reading/statement";
import { recognise } from "../../../../src/core/recognition/recognise";
import { readWorkbookFile } from "../../../../src/hosts/file/read-workbook-file";

const FOLDER = join(__dirname, "../../../../../shared/workbooks");

/** Of each published workbook: sections, numbers, those that claim something, those of them that no statement tells, and statements of some kinds. */
const BOOKS: readonly (readonly [string, Counts])[] = [
  ["巴州人社局2023年部门预算公开", { sections: 26, numbers: 465, claims: 231, untold: 8, change: 33, rate: 30, share: 9, sum: 18 }],
  ["昌吉州人社局2024年部门预算公开", { sections: 26, numbers: 469, claims: 238, untold: 8, change: 36, rate: 33, share: 12, sum: 23 }],
  ["昌吉州社保局2023年部门预算公开", { sections: 25, numbers: 466, claims: 203, untold: 4, change: 27, rate: 21, share: 8, sum: 26 }],
  ["高新区人社局2023年度部门决算公开", { sections: 24, numbers: 219, claims: 189, untold: 2, change: 21, rate: 21, share: 18, sum: 15 }],
];

interface Counts {
  readonly sections: number;
  readonly numbers: number;
  readonly claims: number;
  readonly untold: number;
  readonly change: number;
  readonly rate: number;
  readonly share: number;
  readonly sum: number;
}

async function readBook(name: string): Promise<ReadNarrative> {
  const workbook = await readWorkbookFile(readFileSync(join(FOLDER, `${name}.xlsx`)), name);
  const narrative = findNarrative(workbook, [...recognise(workbook).tables.values()].map(({ range }) => range));
  if (narrative === undefined) throw new Error(`${name}: no prose`);
  return readNarrative(narrative);
}

function counts(read: ReadNarrative): Counts {
  const told = new Set(read.statements.flatMap((each) => ("figure" in each && each.figure !== undefined ? [each.figure] : [])));
  const claims = read.numbers.filter(({ notClaim }) => notClaim === undefined);
  const of = (kind: string): number => read.statements.filter((each) => each.kind === kind).length;
  return {
    sections: read.sections.length, numbers: read.numbers.length, claims: claims.length, untold: claims.filter((token) => !told.has(token)).length,
    change: of("change"), rate: of("rate"), share: of("share"), sum: of("sum"),
  };
}

if (!existsSync(FOLDER)) test("the published workbooks (../shared/workbooks) are not here: nothing to read", () => expect(existsSync(FOLDER)).toBe(false));
else {
  test.each(BOOKS)("%s", async (name, expected) => expect(counts(await readBook(name))).toEqual(expected));

  test("what is malformed in the published texts is seen", async () => {
    const { numbers } = await readBook("昌吉州人社局2024年部门预算公开");
    expect(numbers.filter(({ fault }) => fault !== undefined).map(({ quote, fault }) => [quote, fault])).toEqual([["22024", "malformed"], ["1.5.0", "malformed"]]);
  });
}
