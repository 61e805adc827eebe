import { codeName } from "../../notes/code-names";
import type { Disclosure } from "../../recognition/disclosure";

/** The name of a functional code: as the row at hand prints it, else as the document or the classification has it. */
export function functionalName(disclosure: Disclosure, code: string, printed = ""): string {
  return printed === "" ? codeName(disclosure, code) : printed;
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
