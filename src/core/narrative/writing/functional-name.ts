import { tableIndex } from "../../identities/table-index";
import type { Disclosure } from "../../recognition/disclosure";
import { knownCode } from "../../standards/codes/code-list";

const TABLES = ["budget-5", "budget-3", "budget-2", "budget-8", "budget-9", "budget-4", "budget-1"];

/** The name of a functional code: as the tables print it, else as the classification has it; "" where neither does. */
export function functionalName(disclosure: Disclosure, code: string, printed = ""): string {
  if (printed !== "") return printed;
  for (const id of TABLES) {
    const table = disclosure.tables.get(id);
    const name = table === undefined ? undefined : tableIndex(table).byCode.get(code)?.find((row) => row.name !== "")?.name;
    if (name !== undefined) return name;
  }
  return knownCode("functional", code)?.name ?? "";
}

const LEVELS = [[3, "类"], [5, "款"], [7, "项"]] as const;

/** 类名（类）款名（款）项名（项）, as far as the code goes, with the code before each name where it is asked for. */
export function functionalPath(disclosure: Disclosure, code: string, printed: string, withCodes: boolean): string {
  return LEVELS.filter(([length]) => length <= code.length)
    .map(([length, mark]) => {
      const one = code.slice(0, length);
      return `${withCodes ? one : ""}${functionalName(disclosure, one, one === code ? printed : "")}（${mark}）`;
    })
    .join("");
}
