import { onceFor } from "../../recall/once-for";
import type { Disclosure, RecognisedTable } from "../../recognition/disclosure";
import type { CodeSystem } from "../../standards/codes/code-list";
import { knownCode } from "../../standards/codes/code-list";
import { labelKey } from "../../wording/normalise";
import type { CellRef } from "../../workbook/cell-ref";

/** A code printed with a name, in one place. */
export interface NameMention {
  readonly table: RecognisedTable;
  readonly system: CodeSystem;
  readonly code: string;
  /** As printed. */
  readonly name: string;
  /** As compared: without spaces and brackets, official synonyms as one. */
  readonly key: string;
  readonly at: CellRef;
  /** The cell of the code's last level, where the code does not stand in the name's own cell. */
  readonly codeAt?: CellRef;
  /** Nothing stands below it in its table: what is below a code tells that the code is right. */
  readonly leaf: boolean;
}

/** Everything one code is called in a document: compared name → its mentions. */
export type NamesOfCode = ReadonlyMap<string, readonly NameMention[]>;

/** The names of all codes of a document, per classification. */
export type NamesBySystem = ReadonlyMap<CodeSystem, ReadonlyMap<string, NamesOfCode>>;

/** Outside Xinjiang T1 and T4 number their 类 instead of giving codes: 八、社会保障和就业支出. The number is no part of the name. */
const ORDINAL = /^\s*(?:[一二三四五六七八九十]+\s*[、.．]|[（(][一二三四五六七八九十]+[）)]|\d{1,2}\s*[、.．])\s*/;

const names = onceFor<Disclosure, NamesBySystem>();

/** Code → name → mentions, over all tables; the 科目名称 of T7's project lines included. Three rules ask; the walk is made once. */
export function namesOfDocument(disclosure: Disclosure): NamesBySystem {
  return names(disclosure, () => collect(disclosure));
}

function collect(disclosure: Disclosure): NamesBySystem {
  const systems = new Map<CodeSystem, Map<string, Map<string, NameMention[]>>>([["functional", new Map()], ["economic", new Map()]]);
  for (const mention of mentions(disclosure)) {
    const codes = systems.get(mention.system);
    const names = codes?.get(mention.code) ?? new Map<string, NameMention[]>();
    codes?.set(mention.code, names);
    const same = names.get(mention.key);
    if (same === undefined) names.set(mention.key, [mention]);
    else same.push(mention);
  }
  return systems;
}

function* mentions(disclosure: Disclosure): Generator<NameMention> {
  for (const table of disclosure.tables.values()) {
    const system: CodeSystem = table.standard.sides.some((side) => side.rows.kind === "economic") ? "economic" : "functional";
    for (const row of table.rows) {
      if (row.code === undefined) continue;
      const words = row.kind === "code" && row.nameAt !== undefined ? { text: row.name, at: row.nameAt } : row.codeName;
      const name = words?.text.replace(ORDINAL, "").trim() ?? "";
      if (words === undefined || name === "") continue;
      const codeAt = row.codeAt[row.codeAt.length - 1];
      yield {
        table, system, code: row.code, name, key: nameKey(system, row.code, name), at: words.at, leaf: row.children.length === 0,
        ...(codeAt === undefined || codeAt.column === words.at.column ? {} : { codeAt }),
      };
    }
  }
}

function nameKey(system: CodeSystem, code: string, name: string): string {
  const key = labelKey(name);
  const entry = knownCode(system, code);
  return entry !== undefined && entry.synonyms.some((synonym) => labelKey(synonym) === key) ? labelKey(entry.name) : key;
}
