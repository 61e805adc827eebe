import { attribute } from "../../xml/attributes";
import type { XmlListener } from "../../xml/scan-xml";
import type { Package } from "../package";

interface KnownTable {
  readonly id: number;
  readonly name: string;
}

/** Ids and names of tables: each is unique in a workbook, and no table is called as a name is. */
export class TableNames {
  private readonly ids: Set<number>;
  private readonly names: Set<string>;
  private readonly byPath: ReadonlyMap<string, KnownTable>;

  constructor(file: Package, names: ReadonlySet<string>) {
    this.byPath = new Map(file.paths().filter((path) => /(^|\/)tables\/[^/]+\.xml$/.test(path)).map((path) => [path, readTable(file, path)]));
    this.ids = new Set([...this.byPath.values()].map(({ id }) => id));
    this.names = new Set([...names, ...[...this.byPath.values()].map(({ name }) => name.toLowerCase())]);
  }

  /** The name of a table that goes may be used again. */
  release(path: string): void {
    const table = this.byPath.get(path.toLowerCase());
    if (table === undefined) return;
    this.ids.delete(table.id);
    this.names.delete(table.name.toLowerCase());
  }

  /** An id of its own, and the wished name or, where it is taken, the next like it. */
  take(wish: string): KnownTable {
    let id = 1;
    while (this.ids.has(id)) id++;
    let name = wish;
    for (let n = 2; this.names.has(name.toLowerCase()); n++) name = `${wish}_${String(n)}`;
    this.ids.add(id);
    this.names.add(name.toLowerCase());
    return { id, name };
  }
}

function readTable(file: Package, path: string): KnownTable {
  const found = { id: 0, name: "" };
  const listener: XmlListener = {
    open(element, raw) {
      if (element !== "table") return;
      found.id = Number(attribute(raw, "id"));
      found.name = attribute(raw, "displayName") ?? attribute(raw, "name") ?? "";
    },
    close() {
      // Everything is in the first tag.
    },
    text() {
      // No text matters.
    },
  };
  file.scan(path, listener);
  return found;
}
