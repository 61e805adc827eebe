import type { BudgetRow } from "../budget-row";
import type { Layout } from "../layout";
import type { FormCell, FormColumn } from "./form";

/** What stands above the codes of a table. */
export interface CodeHeader {
  readonly lead: readonly string[];
  readonly code: string;
  readonly name: string;
  /** One word for code and name in one column. */
  readonly both: string;
  readonly levels: readonly ("类" | "款" | "项")[];
}

/** Columns for code and name under the layout's way of writing codes. */
export function codeColumns(header: CodeHeader, codes: Layout["codes"]): readonly FormColumn[] {
  const name: FormColumn = { key: "name", kind: "name", path: [...header.lead, header.name], flat: header.name };
  switch (codes) {
    case "joinedName":
    case "joinedSpacedName":
      return [{ key: "name", kind: "name", path: [...header.lead, header.both], flat: header.both }];
    case "joined":
    case "joinedNumbers":
      return [{ key: "code", kind: "code", path: [...header.lead, header.code], flat: header.code }, name];
    default:
      return [
        ...header.levels.map((level, at): FormColumn => ({
          key: `code${at}`,
          kind: "code",
          path: [...header.lead, header.code, level],
          flat: level,
        })),
        name,
      ];
  }
}

function splitCode(code: string): readonly string[] {
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].filter((part) => part !== "");
}

/** Cells for code and name of a row that has a code. */
export function codeCells({ key: row, code = "", name }: BudgetRow, codes: Layout["codes"]): Readonly<Record<string, FormCell>> {
  const named: FormCell = { text: name, row, what: "name" };
  switch (codes) {
    case "joinedName":
      return { name: { text: code + name, row, what: "name" } };
    case "joinedSpacedName":
      return { name: { text: `${code} ${name}`, row, what: "name" } };
    case "joined":
      return { code: { text: code, row, what: "code" }, name: named };
    case "joinedNumbers":
      return { code: { text: Number(code), row, what: "code" }, name: named };
    default: {
      const parts = splitCode(code);
      const last = parts.length - 1;
      const told = parts.map((part, at) => {
        if (codes === "splitSparse" && at < last) return undefined;
        if (codes === "splitDivisionBare" && parts.length === 2 && at === 0) return undefined;
        return codes === "splitNumbers" ? Number(part) : part;
      });
      return Object.fromEntries([
        ...told.flatMap((text, at): readonly (readonly [string, FormCell])[] =>
          text === undefined ? [] : [[`code${at}`, { text, row, what: at === last ? "code" : "codePart" }]],
        ),
        ["name", named],
      ]);
    }
  }
}
