import type { BookComment, BookFacts, DocumentProperty } from "../../core/publishing/book-facts";
import { filesIn } from "../../core/publishing/linked-files";
import { ExcelProblem, type ExcelProblemCode } from "./excel-problem";
import { parseAddress, sheetOfAddress } from "./parse-address";
import { runBatch, type BatchOptions } from "./run-batch";
import { supportsExcelApi, supportsOnlineApi } from "./supports";

/** Something of the workbook that one level of the API tells. */
type Part = "properties" | "comments" | "notes" | "names" | "queries" | "linkedWorkbooks";
type Finding = Readonly<{ properties?: readonly DocumentProperty[]; comments?: readonly BookComment[]; links?: readonly string[] }>;
/** Loads what it needs; what it gives is called after the sync, and may load more for one further sync. */
type Ask = (context: Excel.RequestContext, sheets: readonly string[]) => () => Finding | Later;
interface Later {
  readonly later: () => Finding;
}

/** These stop everything; whatever else fails costs one part only. */
const STOPS: ReadonlySet<ExcelProblemCode> = new Set<ExcelProblemCode>(["editMode", "hung", "cancelled", "noOffice"]);

/**
 * What the open workbook holds beside its cells, as far as this Excel tells: in one sync, two where there are comments. What it does not tell, or fails at, is not
 * looked at. `sheets`: the names of all its sheets. Reads only. Throws ExcelProblem and nothing else.
 */
export async function readBookFacts(sheets: readonly string[], options: BatchOptions = {}): Promise<BookFacts> {
  const found = await ask(partsHere(), sheets, options);
  const has = (part: Part): boolean => found.has(part);
  const all = [...found.values()];
  const comments = all.flatMap(({ comments: some = [] }) => some);
  return {
    ...(has("properties") ? { properties: all.flatMap(({ properties = [] }) => properties) } : {}),
    ...(has("comments") || has("notes") ? { comments } : {}),
    ...(has("names") ? { externalLinks: all.flatMap(({ links = [] }) => links) } : {}),
    // Where only one of the two kinds was told, the other is named as unseen.
    unseen: [...(has("comments") && !has("notes") ? ["notes" as const] : []), ...(has("notes") && !has("comments") ? ["comments" as const] : []), ...(has("names") ? ["otherLinks" as const] : [])],
  };
}

/** Told by the levels of the API and, where a level is newer than the client that came with us, by what the client knows. */
function partsHere(): readonly Part[] {
  return [
    ...(supportsExcelApi("1.7") ? ["properties", "names"] as const : []), ...(supportsExcelApi("1.10") ? ["comments"] as const : []),
    ...(supportsExcelApi("1.18") && "notes" in Excel.Workbook.prototype ? ["notes"] as const : []),
    ...(supportsExcelApi("1.14") ? ["queries"] as const : []), ...(supportsOnlineApi("1.1") ? ["linkedWorkbooks"] as const : []),
  ];
}

async function ask(parts: readonly Part[], sheets: readonly string[], options: BatchOptions): Promise<ReadonlyMap<Part, Finding>> {
  try {
    return await request(parts, sheets, options);
  } catch (error) {
    if (!(error instanceof ExcelProblem) || STOPS.has(error.code)) throw error;
    if (parts.length < 2) return new Map();
    // One by one: what some Excel cannot tell must not hide the rest.
    const found = new Map<Part, Finding>();
    for (const part of parts) for (const [key, finding] of await ask([part], sheets, options)) found.set(key, finding);
    return found;
  }
}

async function request(parts: readonly Part[], sheets: readonly string[], options: BatchOptions): Promise<ReadonlyMap<Part, Finding>> {
  if (parts.length === 0) return new Map();
  return runBatch(async (context) => {
    const asked = parts.map((part) => [part, ASKS[part](context, sheets)] as const);
    await context.sync();
    const told = asked.map(([part, tell]) => [part, tell()] as const);
    if (told.some(([, finding]) => "later" in finding)) await context.sync();
    return new Map(told.map(([part, finding]) => [part, "later" in finding ? finding.later() : finding]));
  }, options);
}

const ASKS: Readonly<Record<Part, Ask>> = {
  properties: ({ workbook: { properties } }) => {
    properties.load("author,lastAuthor,manager,company");
    properties.custom.load("items/key,items/type,items/value");
    return () => ({
      properties: [
        { name: "creator", value: properties.author }, { name: "lastModifiedBy", value: properties.lastAuthor }, { name: "Manager", value: properties.manager }, { name: "Company", value: properties.company },
        ...properties.custom.items.filter(({ type }) => type === "String").map(({ key, value }): DocumentProperty => ({ name: key, value: String(value), isCustom: true })),
      ],
    });
  },
  comments: ({ workbook: { comments } }) => {
    comments.load("items/id,items/authorName,items/content");
    return () => placed(comments.items, comments.items.map(({ replies }) => replies.load("items/authorName,items/content")));
  },
  notes: ({ workbook: { notes } }) => {
    notes.load("items/authorName,items/content");
    return () => placed(notes.items, []);
  },
  names: ({ workbook: { names, worksheets } }, sheets) => {
    const all = [names, ...sheets.map((sheet) => worksheets.getItem(sheet).names)];
    for (const some of all) some.load("items/formula");
    return () => ({ links: all.flatMap(({ items }) => items.flatMap(({ formula }) => filesIn(String(formula)))) });
  },
  queries: ({ workbook: { queries } }) => {
    queries.load("items/name");
    return () => ({ links: queries.items.length === 0 ? [] : ["数据连接"] });
  },
  linkedWorkbooks: ({ workbook: { linkedWorkbooks } }) => {
    linkedWorkbooks.load("items/id");
    return () => ({ links: linkedWorkbooks.items.map(({ id }) => id.replace(/^.*[\\/]/s, "")) });
  },
};

interface Said {
  readonly authorName: string;
  readonly content: string;
}

/** Where each stands is asked for once it is known that there are any. */
function placed(items: readonly (Said & { readonly getLocation: () => Excel.Range })[], replies: readonly { readonly items: readonly Said[] }[]): Finding | Later {
  if (items.length === 0) return { comments: [] };
  const locations = items.map((item) => {
    const location = item.getLocation();
    location.load("address");
    location.untrack();
    return location;
  });
  return {
    later: () => ({
      comments: items.flatMap((item, index): readonly BookComment[] => {
        const address = locations[index]?.address ?? "";
        const area = parseAddress(address);
        const said = [item, ...(replies[index]?.items ?? [])];
        if (area === null) return [];
        return [{ at: { sheet: sheetOfAddress(address), row: area.top, column: area.left }, authors: [...new Set(said.map(({ authorName }) => authorName))].filter((name) => name !== ""), text: said.map(({ content }) => content).join("\n") }];
      }),
    }),
  };
}
