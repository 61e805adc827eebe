import { replaceEntries } from "../../zip/replace-entries";
import type { ZipArchive } from "../../zip/zip-archive";
import type { Package } from "../package";
import { folderOf, relationsPathOf } from "../package";
import type { Relation } from "../workbook-part";
import type { Namespaces } from "./ooxml-names";
import { CONTENT_TYPES, PACKAGE_RELATIONS, XML_HEAD } from "./ooxml-names";
import { childrenOf, XmlDocument } from "./xml-document";
import { escapeXml } from "./xml-text";
import { attribute } from "../../xml/attributes";

const TYPES_PART = "[Content_Types].xml";

/** A relation that is to be written; `target` is a part's path. */
export interface NewRelation {
  readonly id: string;
  /** Last word of its type: "worksheet". */
  readonly type: string;
  readonly target: string;
}

/** The parts of a package with what is to change in them. Nothing is written before `bytes`. */
export class PartEditor {
  private readonly changed = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly types = new Map<string, string>();

  constructor(private readonly archive: ZipArchive, readonly file: Package) {}

  /** Puts a part in the place of one that is there, as it is called there. */
  replace(path: string, text: string): void {
    this.changed.set(this.archive.entries.get(path.toLowerCase())?.path ?? path, text);
  }

  add(path: string, contentType: string, text: string): void {
    this.changed.set(path, text);
    this.types.set(path, contentType);
  }

  removeRelations(path: string): void {
    this.removed.add(relationsPathOf(path).toLowerCase());
  }

  /** Takes a part away, and its relations. */
  remove(path: string): void {
    this.removed.add(path.toLowerCase());
    this.removeRelations(path);
  }

  /** A path that no part has: "xl/tables/table7.xml". */
  free(folder: string, name: string): string {
    for (let n = 1; ; n++) {
      const path = `${folder === "" ? "" : `${folder}/`}${name}${String(n)}.xml`;
      if (!this.file.has(path) && !this.typed(path)) return path;
    }
  }

  /** Writes the relations of a part of ours. */
  relate(path: string, relations: readonly NewRelation[], namespaces: Namespaces): void {
    if (relations.length === 0) return;
    const written = relations.map((relation) => relationXml(relation, path, namespaces, ""));
    this.replace(relationsPathOf(path), `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${written.join("")}</Relationships>`);
  }

  /** Adds to the relations of a part of the user's, and takes some away by id. */
  relateAlso(path: string, relations: readonly NewRelation[], namespaces: Namespaces, without: ReadonlySet<string>): void {
    if (relations.length === 0 && without.size === 0) return;
    const document = new XmlDocument(this.file.text(relationsPathOf(path)));
    for (const one of childrenOf(document.root, "Relationship")) if (without.has(attribute(one.attributes, "Id") ?? "")) document.remove(one);
    document.append(document.root, relations.map((relation) => relationXml(relation, path, namespaces, document.root.prefix)).join(""));
    this.replace(relationsPathOf(path), document.toString());
  }

  /** Every relation of every part, by the part's path in lower case; "" is the package. */
  allRelations(): ReadonlyMap<string, readonly Relation[]> {
    const all = new Map<string, readonly Relation[]>();
    for (const key of this.archive.entries.keys()) {
      const owner = /^(.*?)_rels\/([^/]*)\.rels$/.exec(key);
      if (owner !== null) all.set(`${owner[1] ?? ""}${owner[2] ?? ""}`, this.file.relationsOf(`${owner[1] ?? ""}${owner[2] ?? ""}`));
    }
    return all;
  }

  bytes(): Uint8Array {
    this.declareTypes();
    return replaceEntries(this.archive, this.changed, this.removed);
  }

  private typed(path: string): boolean {
    return [...this.types.keys()].some((known) => known.toLowerCase() === path.toLowerCase());
  }

  private declareTypes(): void {
    const document = new XmlDocument(this.file.text(TYPES_PART));
    const declared = new Set<string>();
    for (const one of childrenOf(document.root, "Override")) {
      const path = (attribute(one.attributes, "PartName") ?? "").replace(/^\//, "").toLowerCase();
      if (this.removed.has(path)) document.remove(one);
      else declared.add(path);
    }
    const added = [...this.types].filter(([path]) => !declared.has(path.toLowerCase()));
    const prefix = document.root.prefix;
    // A root without the namespace would be nobody's.
    if (!/\sxmlns(?::\w+)?\s*=/.test(document.root.attributes)) document.setAttribute(document.root, "xmlns", CONTENT_TYPES);
    document.append(document.root, added.map(([path, type]) => `<${prefix}Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`).join(""));
    this.replace(TYPES_PART, document.toString());
  }
}

function relationXml({ id, type, target }: NewRelation, owner: string, { relations }: Namespaces, prefix: string): string {
  return `<${prefix}Relationship Id="${escapeXml(id)}" Type="${relations}/${type}" Target="${escapeXml(relativePath(folderOf(owner), target))}"/>`;
}

/** "xl/worksheets", "xl/tables/table1.xml" → "../tables/table1.xml". */
function relativePath(folder: string, target: string): string {
  const from = folder === "" ? [] : folder.split("/");
  const to = target.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
