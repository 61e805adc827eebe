import { recallBy } from "../recall/once-for";
import type { Recall } from "../recall/recall";
import type { Disclosure, RecognisedTable } from "../recognition/disclosure";
import type { CheckContext } from "./rule";

/** A context that tells every look at it, and answers for the run: what it has besides the tables, and each table by itself. Without a recall, the context itself. */
export function watchedContext(context: CheckContext, recall: Recall | undefined): CheckContext {
  if (recall === undefined) return context;
  recall.answerNames(answerOf(context));
  const current = watchedDisclosure(context.current, recall);
  return new Proxy(context, { get: (target, key) => (key === "current" ? current : recall.see(`context/${String(key)}`, Reflect.get(target, key))) });
}

function answerOf(context: CheckContext): (topic: string) => unknown {
  const { current } = context;
  return (topic) => {
    const [of, name = ""] = split(topic);
    if (of === "table") return current.tables.get(name);
    if (of === "tables") return [...current.tables].flat();
    return Reflect.get(of === "current" ? current : context, name) as unknown;
  };
}

function split(topic: string): readonly string[] {
  const at = topic.indexOf("/");
  return at < 0 ? [topic] : [topic.slice(0, at), topic.slice(at + 1)];
}

function watchedDisclosure(disclosure: Disclosure, recall: Recall): Disclosure {
  const tables = new WatchedTables(disclosure.tables, recall);
  const watched = new Proxy(disclosure, { get: (target, key) => (key === "tables" ? tables : recall.see(`current/${String(key)}`, Reflect.get(target, key))) });
  recallBy(watched, recall);
  return watched;
}

/** Asking for one table looks at it alone, going through them at all. */
class WatchedTables implements ReadonlyMap<string, RecognisedTable> {
  constructor(private readonly tables: ReadonlyMap<string, RecognisedTable>, private readonly recall: Recall) {}

  get(id: string): RecognisedTable | undefined {
    return this.recall.see(`table/${id}`, this.tables.get(id));
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get size(): number {
    return this.all().size;
  }

  forEach(tell: (table: RecognisedTable, id: string, tables: ReadonlyMap<string, RecognisedTable>) => void): void {
    this.all().forEach((table, id) => tell(table, id, this));
  }

  entries(): MapIterator<[string, RecognisedTable]> {
    return this.all().entries();
  }

  keys(): MapIterator<string> {
    return this.all().keys();
  }

  values(): MapIterator<RecognisedTable> {
    return this.all().values();
  }

  [Symbol.iterator](): MapIterator<[string, RecognisedTable]> {
    return this.entries();
  }

  private all(): ReadonlyMap<string, RecognisedTable> {
    this.recall.see("tables", [...this.tables].flat());
    return this.tables;
  }
}
