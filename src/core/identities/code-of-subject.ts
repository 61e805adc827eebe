import { onceFor } from "../recall/once-for";
import { codeOf, tableIndex } from "./table-index";
import type { Disclosure } from "../recognition/disclosure";
import { knownSiblingsNamed, parentCode, type CodeSystem } from "../standards/codes/code-list";
import { labelKey } from "../wording/normalise";

/** Tables in the order in which their names are trusted, by what their codes are. */
const TABLES: Readonly<Record<CodeSystem, readonly string[]>> = {
  functional: ["budget-5", "budget-3", "budget-2", "budget-8", "budget-9", "budget-4", "budget-1", "accounts-05", "accounts-03", "accounts-02", "accounts-08", "accounts-09", "accounts-04", "accounts-01"],
  economic: ["budget-6", "accounts-06"],
};

/** A line as prose names it: its code, or the names of its 类, 款 and 项 without marks. */
export interface NamedLine {
  readonly code?: string;
  readonly path?: readonly string[];
}

/** Names of the codes of a document, for texts that give only names. */
export interface CodeNames {
  /** parent code + "|" + name → code */
  readonly below: ReadonlyMap<string, string>;
  /** name + "|" + length of the code → codes */
  readonly anywhere: ReadonlyMap<string, ReadonlySet<string>>;
  readonly codes: ReadonlySet<string>;
}

const names = onceFor<Disclosure, CodeNames>();

/** The names that the tables give their codes. */
export function codeNames(disclosure: Disclosure, system: CodeSystem): CodeNames {
  return names(disclosure, () => collect(disclosure, TABLES[system]), system);
}

/** The code that a subject names by number or by the path of its names; undefined where nothing tells. */
export function codeOfSubject(subject: NamedLine, disclosure: Disclosure, system: CodeSystem): string | undefined {
  const names = codeNames(disclosure, system);
  if (subject.code !== undefined && (names.codes.has(subject.code) || (subject.path ?? []).length === 0)) return subject.code;
  const path = (subject.path ?? []).map((name) => labelKey(name).replace(/^\d{3,7}/, ""));
  const last = path[path.length - 1];
  if (last === undefined) return undefined;
  return walk(path, names, system) ?? alone(last, path.length, names) ?? subject.code;
}

function walk(path: readonly string[], { below }: CodeNames, system: CodeSystem): string | undefined {
  let code = "";
  for (const name of path) {
    const next: string | undefined = below.get(`${code}|${name}`) ?? knownSiblingsNamed(system, code, name)[0]?.code;
    if (next === undefined) return undefined;
    code = next;
  }
  return code;
}

/** A name under a parent that the tables spell otherwise, where only one code bears it. */
function alone(name: string, depth: number, { anywhere }: CodeNames): string | undefined {
  const codes = anywhere.get(`${name}|${String(1 + 2 * depth)}`);
  return codes?.size === 1 ? [...codes][0] : undefined;
}

function collect(disclosure: Disclosure, ids: readonly string[]): CodeNames {
  const below = new Map<string, string>();
  const anywhere = new Map<string, Set<string>>();
  const codes = new Set<string>();
  for (const id of ids) {
    const table = disclosure.tables.get(id);
    if (table === undefined) continue;
    for (const [code, rows] of tableIndex(table).byCode) {
      for (const row of rows) {
        if (row.kind !== "code" || codeOf(row) !== code) continue;
        codes.add(code);
        const name = labelKey(row.name).replace(/^\d{3,7}/, "");
        if (name === "") continue;
        const key = `${parentCode(code)}|${name}`;
        if (!below.has(key)) below.set(key, code);
        const known = `${name}|${String(code.length)}`;
        const all = anywhere.get(known);
        if (all === undefined) anywhere.set(known, new Set([code]));
        else all.add(code);
      }
    }
  }
  return { below, anywhere, codes };
}
