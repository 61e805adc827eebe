import type { AmountStatement, CountStatement, Statement } from "./statement";

/** A sum whose parts are still being read. */
export interface OpenSum {
  readonly amount: AmountStatement | undefined;
  readonly count: CountStatement | undefined;
  readonly amounts: AmountStatement[];
  readonly counts: CountStatement[];
  /** How far it goes: to the end of its sentence, or (其中： at a paragraph's end) to the end of its section. */
  readonly scope: "sentence" | "section" | "bracket";
  /** Names that its parts have, where the form says so. */
  readonly names: readonly string[] | undefined;
  readonly implied: boolean;
  /** A…，B…等: more parts are not told, so that those told need not make up the whole. */
  partial?: boolean;
}

const PARTS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  公务用车购置及运行费: ["公务用车购置费", "公务用车运行费"],
  三公经费: ["因公出国（境）费", "公务接待费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行费"],
  政府采购: ["政府采购货物", "政府采购工程", "政府采购服务"],
}));

/** Names known to be the parts of a whole. */
export function knownParts(whole: string | undefined): readonly string[] | undefined {
  return whole === undefined ? undefined : PARTS.get(whole);
}

/** Gives an amount to the innermost sum that takes it; inner ones that cannot go on are closed. */
export function addAmount(sums: OpenSum[], amount: AmountStatement, firstInLine: boolean, out: Statement[]): void {
  while (sums.length > 0) {
    const sum = sums[sums.length - 1];
    if (sum === undefined) return;
    const { name } = amount.subject;
    if (sum.names !== undefined && !sum.names.includes(name) && sums.length > 1) {
      closeSum(sums, out);
      continue;
    }
    if (sum.amount === undefined || amount.of !== sum.amount.of || (sum.names !== undefined && !sum.names.includes(name))) return;
    if (amount.subject.name === sum.amount.subject.name && amount.subject.path === undefined && amount.subject.project === undefined) return;
    if (sum.scope === "section" && sum.names === undefined && !firstInLine) return;
    if (sum.names !== undefined && sum.amounts.some((part) => part.subject.name === name)) return;
    sum.amounts.push(amount);
    return;
  }
}

/** Marks sums over a section's lines of which a line told no part. */
export function leaveOpen(sums: readonly OpenSum[], told: ReadonlySet<AmountStatement["of"]>): void {
  if (told.size === 0) return;
  for (const sum of sums) if (sum.scope === "section" && sum.names === undefined && sum.amount !== undefined && !told.has(sum.amount.of)) sum.partial = true;
}

/** Gives a count to the innermost sum of things of its unit. */
export function addCount(sums: readonly OpenSum[], count: CountStatement): void {
  const sum = sums[sums.length - 1];
  if (sum?.count !== undefined && sum.count.figure.unit === count.figure.unit) sum.counts.push(count);
}

/** Closes the innermost sum; one part alone is a remark, no sum. */
export function closeSum(sums: OpenSum[], out: Statement[]): void {
  const sum = sums.pop();
  if (sum === undefined || sum.partial === true) return;
  const { amount, count } = sum;
  const amounts = withoutDoubles(sum.amounts);
  const implied = sum.implied ? { implied: true as const } : {};
  if (amount !== undefined && amounts.length > 1) for (const parts of sidesOf(amounts)) out.push({ kind: "sum", subject: amount.subject, span: amount.span, whole: amount, parts, ...implied });
  if (count !== undefined && sum.counts.length > 1) out.push({ kind: "count-sum", subject: count.subject, span: count.span, whole: count, parts: sum.counts });
}

/** 收支总计5万元，其中：收入总计5万元，支出总计5万元: each side is the whole, not a part of it. */
function sidesOf(parts: readonly AmountStatement[]): readonly (readonly AmountStatement[])[] {
  const sides = ["收入总计", "支出总计"].map((side) => parts.filter(({ subject }) => subject.name.endsWith(side)));
  return sides.every(({ length }) => length === 1) ? sides : [parts];
}

/** 购置及运行费 told together and apart counts once. */
function withoutDoubles(parts: readonly AmountStatement[]): readonly AmountStatement[] {
  const together = parts.some(({ subject }) => subject.name === "公务用车购置及运行费");
  const inner = knownParts("公务用车购置及运行费") ?? [];
  return together ? parts.filter(({ subject }) => !inner.includes(subject.name)) : parts;
}

/** Closes what the end of a sentence, bracket or section ends. */
export function closeSums(sums: OpenSum[], at: "sentence" | "bracket" | "section", out: Statement[]): void {
  const ends = (sum: OpenSum): boolean => at === "section" || sum.scope === at || (at === "sentence" && sum.scope === "bracket");
  for (let sum = sums[sums.length - 1]; sum !== undefined && ends(sum); sum = sums[sums.length - 1]) {
    closeSum(sums, out);
    if (at === "bracket") return;
  }
}
