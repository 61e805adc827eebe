import type { Narrative, Span } from "../../../../../src/core/narrative/narrative";
import { readNarrative } from "../../../../../src/core/narrative/reading/read-narrative";
import type { ReadNarrative, Statement, Subject } from "../../../../../src/core/narrative/reading/statement";

/** A text as a narrative: a paragraph per line. */
export function narrativeOfText(text: string): Narrative {
  return { source: "text", name: "例", paragraphs: text.split("\n").map((line, index) => ({ text: line, offset: 0, place: { line: index + 1 } })) };
}

export function readText(text: string): ReadNarrative {
  return readNarrative(narrativeOfText(text));
}

/** The printed words of a span. */
export function wordsAt(narrative: Narrative, { paragraph, start, end }: Span): string {
  return (narrative.paragraphs[paragraph]?.text ?? "").slice(start, end);
}

/** Statements one per line, as "kind subject: what": quotes as printed, so that a shifted span shows. */
export function tell(text: string): readonly string[] {
  const narrative = narrativeOfText(text);
  return readNarrative(narrative).statements.map((statement) => `${statement.kind} ${nameOf(statement.subject)}: ${said(statement, narrative)}`);
}

function nameOf({ name, path, code, project }: Subject): string {
  return [name, path === undefined || (path.length === 1 && path[0] === name) ? "" : `<${path.join("/")}>`, code === undefined ? "" : `#${code}`, project === undefined || project === name ? "" : `{${project}}`].join("");
}

function said(statement: Statement, narrative: Narrative): string {
  const words = (span: Span): string => wordsAt(narrative, span);
  switch (statement.kind) {
    case "amount":
      return [statement.of === "current" ? "" : statement.of, statement.aside ?? "", figure(statement)].filter((word) => word !== "").join(" ");
    case "share":
      return `${figure(statement)}${statement.whole === undefined ? "" : ` of ${statement.whole.name}`}`;
    case "change":
      return `${statement.base} ${statement.direction} (${words(statement.directionSpan)})${statement.figure === undefined ? "" : ` ${statement.figure.quote}${statement.figure.unit}`}`;
    case "points":
      return `${statement.direction} (${words(statement.directionSpan)}) ${figure(statement)}`;
    case "rate":
      return `${statement.base} ${statement.direction} (${words(statement.directionSpan)}) ${figure(statement)}`;
    case "completion":
    case "variance":
      return `${statement.base} ${figure(statement)}`;
    case "sum":
    case "count-sum":
      return `${statement.whole.figure.quote} = ${statement.parts.map((part) => part.figure.quote).join(" + ")}`;
    case "list":
      return `${statement.items.map(({ span }) => words(span)).join("|")}${statement.open ? " …" : ""}`;
    case "count":
      return `${figure(statement)}${statement.listed === undefined ? "" : ` listed ${statement.listed.items.length}`}`;
    case "unit-price":
      return `${figure(statement)} per ${statement.per.join("·")}`;
    case "nil":
      return "nothing";
    case "reason":
    case "purpose":
    case "field":
      return `“${words(statement.span)}”`;
  }
}

function figure({ figure: { quote, unit } }: { readonly figure: { readonly quote: string; readonly unit: string } }): string {
  return `${quote}${unit}`;
}
