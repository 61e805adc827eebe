import { ALL_SEVERITIES, type AppState, type SeverityFilter } from "./app-state";
import { FIRST_PARTS, VIEW_OF, type Parts, type View } from "./parts";

/** What the page knows of its last time: views and switches, never a word or a figure of a workbook. */
export interface Memory {
  readonly view?: View;
  readonly parts?: Parts;
  readonly severities?: SeverityFilter;
  readonly live?: boolean;
  /** Something has been checked before. */
  readonly checked?: boolean;
}

/** What is worth remembering of a state, as text. */
export function memoryOf({ view, parts, severities, live, firstRun, documents }: AppState): string {
  const memory: Memory = { view, parts, severities, live, checked: !firstRun || documents.some(({ report }) => report !== null) };
  return JSON.stringify(memory);
}

/** Anyone may have written there, another version of ours too: what is not understood is left out. Never throws. */
export function readMemory(text: string | null): Memory {
  const kept = fieldsOf(parsed(text));
  const { view, live, checked } = kept;
  return {
    ...(isView(view) ? { view } : {}),
    parts: partsOf(fieldsOf(kept["parts"])),
    severities: severitiesOf(fieldsOf(kept["severities"])),
    ...(typeof live === "boolean" ? { live } : {}),
    ...(typeof checked === "boolean" ? { checked } : {}),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

const PARTS: ReadonlyMap<string, View> = new Map(Object.entries(VIEW_OF));

function isView(value: unknown): value is View {
  return typeof value === "string" && Object.keys(FIRST_PARTS).includes(value);
}

function partsOf(kept: Fields): Parts {
  const known = Object.entries(kept).filter(([view, part]) => typeof part === "string" && PARTS.get(part) === view);
  return { ...FIRST_PARTS, ...Object.fromEntries(known) };
}

function severitiesOf(kept: Fields): SeverityFilter {
  const known = Object.entries(kept).filter(([severity, shown]) => Object.keys(ALL_SEVERITIES).includes(severity) && typeof shown === "boolean");
  const severities: SeverityFilter = { ...ALL_SEVERITIES, ...Object.fromEntries(known) };
  // With nothing shown a page would look as if all were well.
  return Object.values(severities).some((shown) => shown) ? severities : ALL_SEVERITIES;
}
