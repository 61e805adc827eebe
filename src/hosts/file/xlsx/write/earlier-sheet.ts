import { attribute } from "../../xml/attributes";
import type { XmlListener } from "../../xml/scan-xml";
import type { Package } from "../package";
import type { NewRelation, PartEditor } from "./part-editor";

/** What a user may have put on a sheet of ours and keeps: comments, and the shapes that old Excel draws for them. */
const KEPT = new Set(["comments", "threadedComment", "vmlDrawing"]);

/** A sheet of ours that is made anew: what it hands on to the new one. */
export class EarlierSheet implements XmlListener {
  codeName: string | undefined;
  comments: string | undefined;
  readonly kept: readonly NewRelation[];
  readonly dropped: readonly string[];
  readonly tables: readonly string[];
  private headerShapes = "";

  constructor(file: Package, path: string) {
    file.scan(path, this);
    const relations = file.relationsOf(path);
    const keeps = ({ id, type }: NewRelation): boolean => this.comments !== undefined && KEPT.has(type) && id !== this.headerShapes;
    this.kept = relations.filter(keeps);
    this.dropped = relations.filter((relation) => !keeps(relation)).map(({ target }) => target.toLowerCase());
    this.tables = relations.filter(({ type }) => type === "table").map(({ target }) => target);
  }

  open(name: string, raw: string): void {
    if (name === "sheetPr") this.codeName = attribute(raw, "codeName");
    else if (name === "legacyDrawing") this.comments = attribute(raw, "id");
    else if (name === "legacyDrawingHF") this.headerShapes = attribute(raw, "id") ?? "";
  }

  close(): void {
    // Everything is in attributes.
  }

  text(): void {
    // Everything is in attributes.
  }
}

/** Of the parts that hung on replaced sheets, those that nothing else leads to, with all that hangs on them alone; paths in lower case. */
export function unusedParts(parts: PartEditor, replaced: readonly string[], dropped: ReadonlySet<string>): readonly string[] {
  const edges = new Map([...parts.allRelations()].map(([path, relations]) => [path, relations.map(({ target }) => target.toLowerCase())]));
  const gone = reach(edges, dropped);
  for (const path of replaced) edges.set(path.toLowerCase(), (edges.get(path.toLowerCase()) ?? []).filter((target) => !dropped.has(target)));
  const used = reach(edges, new Set([""]));
  return [...gone].filter((path) => !used.has(path) && parts.file.has(path));
}

function reach(edges: ReadonlyMap<string, readonly string[]>, from: ReadonlySet<string>): ReadonlySet<string> {
  const reached = new Set(from);
  for (const path of reached) for (const target of edges.get(path) ?? []) reached.add(target);
  return reached;
}
