import { ZERO } from "../figures/exact";
import type { Disclosure } from "../recognition/disclosure";
import { recognise } from "../recognition/recognise";
import { documentStandard } from "../standards/document-standard";
import { squeeze } from "../wording/normalise";
import { isSameUnit } from "../wording/short-name";
import { yearOfName } from "../wording/year-of-name";
import type { Workbook } from "../workbook/workbook";
import type { ReadDocument } from "./read-document";
import type { UnitsGiven } from "./rule";
import { documentYear } from "./survey/printed-years";
import { trustedUnits } from "./survey/trusted-units";

/** A unit's workbook, as far as its sums are asked for: the cells may be forgotten. */
export interface UnitBook {
  /** The file's name. */
  readonly name: string;
  readonly disclosure: Disclosure;
  readonly year?: number;
  /** Its name as its tables print it, squeezed, each once. */
  readonly agencies: readonly string[];
}

/** What is given of a department's units. */
export interface UnitBooks {
  readonly books: readonly UnitBook[];
  /** Names of files that could not be read. */
  readonly unread: readonly string[];
}

/** Recognises a unit's workbook. */
export function unitBook(workbook: Workbook): UnitBook {
  return bookOf(workbook, recognise(workbook));
}

function bookOf(workbook: Workbook, disclosure: Disclosure): UnitBook {
  const printed = documentYear({ workbook, current: disclosure });
  const year = printed.kind === "agreed" || printed.kind === "alone" ? printed.year : yearOfName(workbook.name);
  const agencies = new Set([...disclosure.tables.values()].flatMap(({ agency }) => (agency === undefined ? [] : [squeeze(agency.text)])));
  return { name: workbook.name, disclosure: trustedUnits(disclosure), agencies: [...agencies], ...(year === undefined ? {} : { year }) };
}

/**
 * The units that a department is held against. Books of another year or kind are told and left out; so is a copy of the department's own.
 * Where a unit is left without a book, or with two, the sum would prove nothing: `missing` says so.
 */
export function unitsOf({ books, unread }: UnitBooks, department: ReadDocument): { readonly given: UnitsGiven; readonly notices: readonly string[] } {
  const own = bookOf(department.workbook, department.current);
  const notices: string[] = [];
  const left: UnitBook[] = [];
  const kept = books.filter((book) => {
    const refusal = refusalOf(book, own);
    if (refusal === undefined) return true;
    notices.push(`单位文件“${book.name}”${refusal}，没有计入单位合计。`);
    left.push(book);
    return false;
  });
  const figures = figuresOf(own.disclosure);
  const isCopy = (book: UnitBook): boolean => figures !== "" && figuresOf(book.disclosure) === figures && kept.some((other) => other !== book && figuresOf(other.disclosure) !== "");
  const units = kept.filter((book) => {
    if (!isCopy(book)) return true;
    notices.push(`单位文件“${book.name}”的数与部门文件“${own.name}”完全相同，当作部门文件的副本，没有计入单位合计。`);
    return false;
  });
  const missing = [
    ...unread.map((name) => `单位文件“${name}”没有读成，单位合计不完整，没有核对`),
    ...left.filter(({ agencies }) => agencies.length > 0 && !units.some((unit) => isSameUnit(unit.agencies, agencies))).map(({ name, agencies }) => `单位“${agencies[0] ?? name}”没有可用的文件，单位合计不完整，没有核对`),
    ...units.flatMap((unit, at) => (units.slice(0, at).some(({ agencies }) => agencies.some((agency) => unit.agencies.includes(agency))) ? [`单位“${unit.agencies[0] ?? ""}”有几个文件，不知道该用哪一个，没有核对`] : [])),
    ...(units.length === 0 ? ["没有可以核对的单位文件"] : []),
  ];
  return { given: { documents: units.map(({ name, agencies, disclosure }) => ({ name: agencies[0] ?? name, disclosure })), missing: [...new Set(missing)] }, notices };
}

function refusalOf({ disclosure, year }: UnitBook, own: UnitBook): string | undefined {
  if (disclosure.tables.size === 0) return "里没有识别出公开表";
  if (disclosure.document !== own.disclosure.document) return `是${documentStandard(disclosure.document).name}，部门的文件是${documentStandard(own.disclosure.document).name}`;
  return year !== undefined && own.year !== undefined && year !== own.year ? `是${String(year)}年的，部门的文件是${String(own.year)}年的` : undefined;
}

/** Every amount with its place, as one text; "" where there is none. */
function figuresOf({ tables }: Disclosure): string {
  return [...tables.values()]
    .flatMap(({ standard, rows }) => rows.flatMap(({ key, figures }) => [...figures].flatMap(([column, { value }]) => (value.eq(ZERO) ? [] : [`${standard.id}/${key}/${column}=${value.toString()}`]))))
    .sort()
    .join("\n");
}
