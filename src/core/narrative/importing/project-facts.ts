import { agreement, type Spread } from "../../figures/agreement";
import { closestName } from "../../identities/closest-name";
import { tableProjects, type TableProject } from "../../identities/table-projects";
import type { FieldId } from "../../notes/notes-standard";
import type { Disclosure } from "../../recognition/disclosure";
import { nameKey } from "../../wording/name-key";
import type { Span } from "../narrative";
import type { FieldStatement } from "../reading/statement";
import type { Imported, ImportedFact, Rank } from "./imported-fact";
import { plainNumber } from "../../notes/read-entry";
import { withoutStops, type ImportedText } from "./imported-text";

/** Fields of a project as the text labels them. */
const FIELDS: ReadonlyMap<string, FieldId> = new Map(Object.entries({
  设立的政策依据: "policy", 项目承担单位: "executor", 资金分配情况: "allocation", 资金执行时间: "period", 资金来源: "fundSource",
  补贴人数: "recipients", 补贴标准: "rate", 补贴范围: "scope", 补贴方式: "manner", 发放程序: "procedure", 受益人群和社会效益: "benefit",
}));
/** What stays as it was from one year to the next. */
const LASTING: ReadonlySet<FieldId> = new Set(["policy", "executor", "fundSource", "rate", "scope", "manner", "procedure", "benefit", "use"]);

interface ToldProject {
  readonly name: string;
  readonly span: Span;
  readonly size?: Spread;
  readonly facts: readonly Pick<ImportedFact, "field" | "text" | "source">[];
}

/** 项目说明 from a text. Projects of this year's text that no table has are the preparer's own; those of last year's text are not brought in. */
export function projectFacts(text: ImportedText, disclosure: Disclosure, rank: Rank): Imported {
  const notices: string[] = [];
  const facts: ImportedFact[] = [];
  const seen = new Set<string>();
  const take = (told: readonly ToldProject[], prefix: string, table: readonly TableProject[]): void => {
    const matched = matchProjects(told, table);
    for (const project of told) {
      const found = matched.get(project);
      if (found === undefined && (rank !== "text" || prefix === "carry")) {
        if (rank === "text") notices.push(`${text.source(project.span)}写的结转项目“${project.name}”在表11里没有，没有导入。`);
        continue;
      }
      const key = found === undefined ? `other/${nameKey(project.name)}` : `${prefix}/${found.key}`;
      if (found !== undefined && found.key !== nameKey(project.name)) notices.push(`${text.source(project.span)}写的项目“${project.name}”与公开表的“${found.name}”金额相同，按后者导入，请核对名称。`);
      if (seen.has(key)) notices.push(`${text.source(project.span)}又写了一次项目“${project.name}”，与前面不同的内容没有采用。`);
      seen.add(key);
      const base = { sheet: "projects", key, name: found?.name ?? project.name, rank } as const;
      const size: ImportedFact[] = found !== undefined || project.size === undefined ? [] : [{ ...base, field: "size", text: plainNumber(project.size.value), source: text.source(project.span), figure: project.size }];
      for (const fact of [...size, ...project.facts.map((one) => ({ ...base, ...one }))]) if (rank === "text" || LASTING.has(fact.field)) facts.push(fact);
    }
  };
  take(projectsOfFields(text), "general", tableProjects(disclosure, "budget-7"));
  take(carriedProjects(text), "carry", tableProjects(disclosure, "budget-11"));
  return { facts, notices };
}

/** Section 项目支出: a project begins with its name; a field may go on over lines. */
function projectsOfFields(text: ImportedText): readonly ToldProject[] {
  const projects: { name: string; span: Span; size?: Spread; fields: Map<FieldId, FieldStatement[]> }[] = [];
  for (const statement of text.all("budget/projects", "field", "amount")) {
    if (statement.kind === "amount") {
      const open = projects[projects.length - 1];
      const size = statement.subject.name === "预算安排规模" && statement.aside === undefined ? text.figure(statement.figure) : undefined;
      if (open !== undefined && size !== undefined) open.size ??= size;
      continue;
    }
    if (statement.field === "项目名称") {
      projects.push({ name: withoutStops(text.words(statement.span)), span: statement.span, fields: new Map() });
      continue;
    }
    const field = FIELDS.get(statement.field);
    const open = projects[projects.length - 1];
    if (field === undefined || open === undefined) continue;
    open.fields.set(field, [...(open.fields.get(field) ?? []), statement]);
  }
  return projects.filter(({ name }) => name !== "").map(({ name, span, size, fields }) => ({
    name, span, ...(size === undefined ? {} : { size }),
    facts: [...fields].flatMap(([field, lines]) => {
      const [first] = lines.filter(({ text: words }) => words !== "");
      const told = lines.map(({ span: at }) => text.words(at).replace(/^[，,、：:；;]+/, "").trim()).filter((line) => line !== "").join("\n");
      return first === undefined || told === "" ? [] : [{ field, text: told, source: text.source(first.span) }];
    }),
  }));
}

/** Section 上年结转结余: each project with what it is for. */
function carriedProjects(text: ImportedText): readonly ToldProject[] {
  const sizes = new Map<string, Spread>();
  for (const { subject, figure, aside } of text.all("budget/carry-over", "amount")) {
    const size = subject.project === undefined || aside !== undefined ? undefined : text.figure(figure);
    if (size !== undefined) sizes.set(subject.project ?? "", size);
  }
  return text.all("budget/carry-over", "purpose").flatMap((purpose) => {
    const { project } = purpose.subject;
    const words = text.told(purpose);
    if (project === undefined || words === "") return [];
    const size = sizes.get(project);
    return [{ name: project, span: purpose.span, ...(size === undefined ? {} : { size }), facts: [{ field: "use", text: words, source: text.source(purpose.span) }] }];
  });
}

/** By name; what is then left over on both sides, by an amount that only one of each has, or by a name that differs by a slip. */
function matchProjects(told: readonly ToldProject[], table: readonly TableProject[]): ReadonlyMap<ToldProject, TableProject> {
  const matched = new Map<ToldProject, TableProject>();
  const byKey = new Map(table.map((one) => [one.key, one]));
  const taken = new Set<TableProject>();
  const match = (project: ToldProject, found: TableProject): void => {
    matched.set(project, found);
    taken.add(found);
  };
  for (const project of told) {
    const found = byKey.get(nameKey(project.name));
    // A name told twice: the second may be another project under a copied heading.
    if (found !== undefined && (!taken.has(found) || isOfSize(project, found))) match(project, found);
  }
  const restTold = told.filter((project) => !matched.has(project));
  const rest = table.filter((project) => !taken.has(project));
  for (const project of restTold) {
    const ofSize = rest.filter((one) => !taken.has(one) && isOfSize(project, one));
    const [only] = ofSize;
    if (only !== undefined && ofSize.length === 1 && restTold.filter((other) => isOfSize(other, only)).length === 1) match(project, only);
  }
  for (const project of restTold.filter((one) => !matched.has(one))) {
    const ofSize = rest.filter((one) => !taken.has(one) && isOfSize(project, one)).map(({ key }) => key);
    const near = nameKey(project.name).length < 4 ? undefined : byKey.get(closestName(nameKey(project.name), ofSize) ?? "");
    if (near !== undefined) match(project, near);
  }
  return matched;
}

function isOfSize({ size }: ToldProject, other: TableProject): boolean {
  return size !== undefined && other.figure !== undefined && !size.value.isZero() && agreement(size, other.figure) !== "apart";
}
