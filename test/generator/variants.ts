import { random } from "./random";
import { sensible, standardLayout, type Layout } from "./layout";

export interface Variant {
  readonly name: string;
  readonly layout: Layout;
}

function variant(name: string, changes: Partial<Layout>): Variant {
  return { name, layout: sensible({ ...standardLayout, ...changes }) };
}

/** Every habit of real sheets, one at a time, then the few combinations that are common. */
export const variants: readonly Variant[] = [
  variant("the form of 2024", {}),
  variant("title on the first row", { title: "first" }),
  variant("title further down", { title: "later" }),
  variant("number and title in one cell", { title: "joined", tableNumber: "附表2" }),
  variant("title only in the sheet's name", { title: "sheetName", sheetNames: "titleOnly" }),
  variant("title missing, header unmistakable", { title: "none", sheetNames: "meaningless" }),
  variant("sheet names that say nothing", { sheetNames: "meaningless" }),
  variant("sheet names 公开03表", { sheetNames: "public", title: "first" }),
  variant("sheet names are numbers", { sheetNames: "number", tableNumber: "表2:" }),
  variant("two tables below each other", { arrangement: "pairsBelow" }),
  variant("all tables on one sheet", { arrangement: "allBelow", gap: 1, title: "first" }),
  variant("two tables beside each other", { arrangement: "pairsBeside", gap: 1 }),
  variant("blank rows and columns around", { marginRows: 3, marginColumns: 2, blankRowsInBody: true }),
  variant("one header row", { headerDepth: "flat", title: "first" }),
  variant("four header rows", { headerDepth: "deep" }),
  variant("header merges unknown", { headerMerges: "unlisted" }),
  variant("header not merged, each cell says it", { headerMerges: "repeated" }),
  variant("words spaced out", { headerWords: "spaced", totalLabel: "合    计" }),
  variant("line breaks inside header cells", { headerWords: "broken" }),
  variant("columns in another order", { columnOrder: "shuffled" }),
  variant("empty columns left out", { dropColumns: "zero" }),
  variant("a needed column missing", { dropColumns: "some" }),
  variant("a column of notes", { extraColumns: "note" }),
  variant("a column of serial numbers", { extraColumns: "serial" }),
  variant("codes joined", { codes: "joined" }),
  variant("codes joined, as numbers", { codes: "joinedNumbers" }),
  variant("codes joined with the name", { codes: "joinedName", classLabels: "tight" }),
  variant("codes joined with the name by a space", { codes: "joinedSpacedName" }),
  variant("codes as numbers", { codes: "splitNumbers" }),
  variant("类 blank on 款 rows", { codes: "splitDivisionBare", classLabels: "mixed" }),
  variant("each code told once", { codes: "splitSparse" }),
  variant("total last", { total: "last", totalLabel: "合计" }),
  variant("total last, label in the first column", { total: "last", totalLabel: "合  计", totalLabelIn: "first" }),
  variant("total of table 7 in the project column", { total: "last", totalLabelIn: "project" }),
  variant("row of 1 2 3", { marker: "numbers" }),
  variant("row of 栏次", { marker: "lanci" }),
  variant("no marker row", { marker: "none" }),
  variant("header repeated at page breaks", { pageBreakEvery: 9 }),
  variant("long names broken over two rows", { brokenNames: true }),
  variant("amounts with a number format", { amounts: "formatted", zero: "0.00" }),
  variant("amounts are formulas", { amounts: "formula" }),
  variant("amounts are text with separators", { amounts: "text", zero: "text0.00" }),
  variant("amounts are plain text", { amounts: "plainText", zero: "-" }),
  variant("amounts in full-width digits", { amounts: "fullWidth", zero: "—" }),
  variant("amounts with a trailing ideographic space", { amounts: "trailingSpace", zero: "space" }),
  variant("floating noise", { amounts: "noisy" }),
  variant("amounts of every kind", { amounts: "mixed" }),
  variant("zero as 0", { zero: "0" }),
  variant("zero as -", { zero: "-" }),
  variant("zero as —", { zero: "—" }),
  variant("in 元", { unit: "元" }),
  variant("in 千元", { unit: "千元" }),
  variant("another unit on each sheet", { unit: "mixed" }),
  variant("unit in the agency's cell", { unitCell: "oneCell" }),
  variant("unit on a row of its own", { unitCell: "twoRows" }),
  variant("published by a unit", { audience: "单位" }),
  variant("wording of 2022", { wording: 2022, total: "last", totalLabel: "合计", marker: "none", tableNumber: "表2" }),
  variant("wording of 2023", { wording: 2023, total: "last", totalLabel: "合  计", marker: "none", tableNumber: "表2:", classLabels: "tight", nilSentence: 1, nilPlace: "below" }),
  variant("wording of 2025", { wording: 2025, totalLabel: "合计" }),
  variant("filler rows", { fillers: 5, total: "last", nilPlace: "afterFillers", nilSentence: 3 }),
  variant("hidden filler rows", { fillers: 3, hidden: "fillers" }),
  variant("a hidden sheet", { hidden: "sheet" }),
  variant("notes at the end", { notes: true, nilPlace: "below", nilSentence: 2 }),
  variant("empty 类 left out", { omitEmptyClasses: true }),
  variant("projects unsorted", { projectsShuffled: true }),
  variant("cover and contents in front", { frontSheets: true }),
  variant("typed by hand", {
    wording: 2023, headerWords: "spaced", unitCell: "oneCell", codes: "splitDivisionBare", total: "last", totalLabel: "合  计", marker: "none", fillers: 3,
    zero: "space", tableNumber: "表2", nilPlace: "afterFillers", nilSentence: 4, classLabels: "mixed",
  }),
  variant("exported by a system", {
    sheetNames: "public", title: "first", codes: "joined", amounts: "formatted", zero: "0.00", marker: "lanci", headerMerges: "unlisted", dropColumns: "zero", audience: "单位",
  }),
];

/** Any combination of the switches, by seed. */
export function randomLayout(seed: number): Layout {
  const rng = random(seed * 7 + 3);
  const often = <T>(usual: T, others: readonly T[]): T => (rng.chance(0.55) ? usual : rng.pick(others));
  return sensible({
    title: rng.pick(["first", "afterNumber", "later", "joined", "sheetName", "none"]),
    tableNumber: rng.pick(["表 2", "表2", "表2:", "附表2", "公开02表"]),
    sheetNames: rng.pick(["title", "titleOnly", "number", "public", "meaningless"]),
    arrangement: often<Layout["arrangement"]>("separate", ["pairsBelow", "allBelow", "pairsBeside"]),
    gap: rng.pick([1, 2, 3]), marginRows: often(0, [1, 4]), marginColumns: often(0, [1, 2]),
    headerDepth: often<Layout["headerDepth"]>("standard", ["flat", "deep"]),
    headerMerges: rng.pick(["merged", "unlisted", "repeated"]), headerWords: rng.pick(["plain", "spaced", "broken"]),
    columnOrder: often<Layout["columnOrder"]>("standard", ["shuffled"]), dropColumns: often<Layout["dropColumns"]>("none", ["zero", "some"]),
    extraColumns: often<Layout["extraColumns"]>("none", ["note", "serial", "both"]),
    codes: rng.pick(["split", "splitNumbers", "splitDivisionBare", "splitSparse", "joined", "joinedNumbers", "joinedName", "joinedSpacedName"]),
    classLabels: rng.pick(["spaced", "tight", "mixed"]), total: rng.pick(["first", "last"]),
    totalLabel: rng.pick(["合计", "总计", "合  计", "合    计", "总 计"]), totalLabelIn: rng.pick(["name", "first", "project"]),
    marker: rng.pick(["none", "stars", "numbers", "lanci"]), pageBreakEvery: often(0, [7, 12]), brokenNames: rng.chance(0.25),
    amounts: rng.pick(["number", "formatted", "formula", "text", "plainText", "fullWidth", "trailingSpace", "noisy", "mixed"]),
    zero: rng.pick(["blank", "0", "0.00", "text0.00", "-", "—", "space"]), unit: rng.pick(["万元", "万元", "千元", "元", "mixed"]),
    unitCell: rng.pick(["twoCells", "oneCell", "twoRows"]), audience: rng.pick(["部门", "单位"]), wording: rng.pick([2022, 2023, 2024, 2025]),
    fillers: often(0, [2, 6]), blankRowsInBody: rng.chance(0.2), notes: rng.chance(0.3), nilSentence: rng.pick([0, 1, 2, 3, 4]),
    nilPlace: rng.pick(["body", "below", "afterFillers"]), omitEmptyClasses: rng.chance(0.2), projectsShuffled: rng.chance(0.3),
    hidden: often<Layout["hidden"]>("none", ["fillers", "sheet"]), frontSheets: rng.chance(0.3),
  });
}
