import { halfUnit, ZERO } from "../../figures/exact";
import { parseAmount } from "../../figures/parse-amount";
import { plainNumber } from "../../notes/read-entry";
import type { DocumentKind } from "../../standards/document-standard";
import type { Statement } from "../reading/statement";
import type { ImportedFact } from "./imported-fact";
import { withoutStops, type ImportedText } from "./imported-text";
import { matterStandards, type MatterStandard } from "./matter-figures";
import { squeezed } from "../../wording/normalise";

const NOTHING = /^.{0,40}(?:无|没有)其他(?:需要?)?说明(?:的)?(?:事项|情况|问题)?。?$/;
/** Two decimals are meant. */
const MEANT = 2;

/** 其他事项 from this year's text. */
export function matterFacts(text: ImportedText, document: DocumentKind): readonly ImportedFact[] {
  const standard = matterStandards[document];
  return [...figures(text, standard), ...nothings(text, standard), ...noOwnProjects(text), ...words(text, standard), ...standard.lines.flatMap((one) => lines(text, one))];
}

function figures(text: ImportedText, standard: MatterStandard): readonly ImportedFact[] {
  return standard.figures.flatMap(({ key, section, kind, subject, unit }) => {
    const told = text.all(section, kind).find((one) => subject.test(one.subject.name) && (unit === undefined || one.figure.unit === unit) && !isBeside(one));
    const { value } = told?.figure ?? {};
    if (told === undefined || value === undefined) return [];
    const figure = kind === "amount" ? text.figure(told.figure) : { value, half: ZERO };
    return figure === undefined ? [] : [{ ...matter(key), text: plainNumber(figure.value), source: text.source(told.span), figure }];
  });
}

function isBeside(statement: Statement): boolean {
  return statement.kind === "amount" && (statement.aside !== undefined || statement.of !== "current");
}

/** 未安排 tells figures too. */
function nothings(text: ImportedText, { nils }: MatterStandard): readonly ImportedFact[] {
  return nils.flatMap(({ section, subject, keys, text: told }) => text.all(section, "nil").filter(({ subject: { name } }) => subject.test(name)).flatMap(({ span }) => keys.map((key): ImportedFact => ({
    ...matter(key), text: told, source: text.source(span), ...(told === "0" ? { figure: { value: ZERO, half: ZERO } } : {}),
  }))));
}

/** The sentence tells how many projects there are of appropriations, and goes on to others only where there are some. */
function noOwnProjects(text: ImportedText): readonly ImportedFact[] {
  const told = text.all("budget/performance", "count").filter(({ subject: { name } }) => /财政拨款项目$/.test(name));
  const [first] = told;
  if (first === undefined || told.some(({ subject: { name } }) => name.startsWith("非"))) return [];
  return ["ownProjects", "ownProjectsAmount"].map((key) => ({ ...matter(key), text: "0", source: text.source(first.span), figure: { value: ZERO, half: ZERO } }));
}

function words(text: ImportedText, standard: MatterStandard): readonly ImportedFact[] {
  return standard.words.flatMap(({ key, section, kind, pattern }): readonly ImportedFact[] => {
    for (const { text: printed, span } of text.body(section)) {
      const isText = kind === "text" || kind === "sentence";
      const told = pattern.exec(isText ? printed : squeezed(printed))?.[1];
      if (told === undefined) continue;
      const base = { ...matter(key), source: text.source(span) };
      // 开支内容包括：无 is the form's word for an answer that is not due.
      if (isText) return /^无?$/.test(withoutStops(told)) ? [] : [{ ...base, text: kind === "text" ? withoutStops(told) : told.trim() }];
      const read = parseAmount(told);
      if (read === null || read === "blank" || read === "dash") continue;
      return [{ ...base, text: plainNumber(read.value), figure: { value: read.value, half: kind === "count" ? ZERO : halfUnit(Math.max(MEANT, read.decimals)) } }];
    }
    return [];
  });
}

/** Paragraphs of a section as lines. */
function lines(text: ImportedText, { key, section, form }: MatterStandard["lines"][number]): readonly ImportedFact[] {
  const own = text.body(section).filter(({ text: printed }) => form?.test(printed.normalize("NFKC")) !== true && withoutStops(printed) !== "" && /[。；;]$/.test(printed));
  const [first] = own;
  if (first === undefined) return [];
  const told = own.map(({ text: printed }) => printed).join("\n");
  return [{ ...matter(key), text: NOTHING.test(told.replace(/\s+/g, "")) ? "无" : told, source: text.source(first.span) }];
}

function matter(key: string): Pick<ImportedFact, "sheet" | "key" | "name" | "field" | "rank"> {
  return { sheet: "matters", key, name: "", field: "value", rank: "text" };
}
