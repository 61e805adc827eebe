import type { Exact } from "../figures/exact";
import { tableIndex } from "../identities/table-index";
import type { TableFigure } from "../identities/table-figure";
import type { Disclosure } from "../recognition/disclosure";
import type { CodedRow } from "./asked-row";
import { codeName, codePath } from "./code-names";
import { explained } from "./explained";
import { factFigure } from "./fact-figure";
import { NO_NOTES, noteValue, type Notes, type NotesRow } from "./notes";
import { styleOf } from "./narrative-style";
import { notesSheet } from "./notes-forms";
import type { Asks, NarrativeStyle, ToldRows, ToldSubject } from "./notes-standard";
import { amountOf } from "./read-entry";

/**
 * Every item whose change or variance the narrative explains, in the order of its sentences, with this year's figure in 万元 and its cells. An item that the
 * tables no longer have and that had an amount is among them with 0: its change is part of the whole.
 */
export function changeItems(disclosure: Disclosure, notes: Notes = NO_NOTES): readonly CodedRow[] {
  const told = new Told(disclosure, notes);
  return (notesSheet(disclosure.document, "changes")?.parts ?? []).flatMap(({ prefix, rows }) => (rows === undefined ? [] : told.items(prefix, rows)));
}

/** What the preparer told of an item stands on its row, gone or not: with an amount of before it is to be told. */
class Told {
  private readonly style: NarrativeStyle;
  private readonly rows: ReadonlyMap<string, NotesRow>;

  constructor(
    private readonly disclosure: Disclosure,
    private readonly notes: Notes,
  ) {
    this.style = styleOf(notes);
    this.rows = new Map((notes.sheets.get("changes") ?? []).map((row) => [row.key, row]));
  }

  items(prefix: string, rows: ToldRows): readonly CodedRow[] {
    if (rows.answered !== undefined) return (rows.subjects ?? []).flatMap((subject) => this.answered(`${prefix}/${subject.name}`, subject, rows.answered ?? { key: "", within: "" }));
    return [...(rows.subjects ?? []).flatMap((subject) => this.named(`${prefix}/${subject.name}`, subject, rows)), ...(rows.codes === undefined ? [] : this.coded(prefix, rows, rows.codes))];
  }

  private named(key: string, { name, told, asks, unlessNothing }: ToldSubject, { section }: ToldRows): readonly CodedRow[] {
    const figure = factFigure(this.disclosure, section, told?.[0] ?? name);
    if (figure === undefined || (unlessNothing === true && figure.value.isZero() && !this.hasEnded(key, asks))) return [];
    return [this.row(key, name, figure, asks)];
  }

  /** The lowest codes of a table in its order; those that had an amount before only, where their code belongs. */
  private coded(prefix: string, { section }: ToldRows, { table: id, asks }: NonNullable<ToldRows["codes"]>): readonly CodedRow[] {
    const table = this.disclosure.tables.get(id);
    const codes = table === undefined ? [] : lowestCodes([...tableIndex(table).byCode.keys()]);
    for (const { key, code } of this.rows.values()) {
      if (code === undefined || key !== `${prefix}/${code}` || codes.includes(code) || !this.hasEnded(key, asks)) continue;
      const before = codes.filter((other) => other < code).pop();
      codes.splice(before === undefined ? 0 : codes.lastIndexOf(before) + 1, 0, code);
    }
    return codes.map((code) => {
      const key = `${prefix}/${code}`;
      const name = codeName(this.disclosure, code) || (this.rows.get(key)?.name ?? "");
      return { ...this.row(key, name, factFigure(this.disclosure, section, "", { code }), asks), code, path: [...codePath(this.disclosure, code).slice(0, -1), name] };
    });
  }

  /** 机关运行经费 is what the preparer says it is; of 行政 and 参公 units all 公用经费. A 事业单位 without any need not explain it. */
  private answered(key: string, { name, asks }: ToldSubject, { key: question, within }: NonNullable<ToldRows["answered"]>): readonly CodedRow[] {
    const own = noteValue(this.notes, "matters", question, "value");
    const stated = own === undefined ? undefined : amountOf(own.text);
    if (stated !== undefined) {
      const figure: TableFigure = { value: stated, half: stated.times(0), name: `底稿.${name}`, at: own?.at === undefined ? [] : [own.at], table: "notes" };
      return [stated.isZero() && !this.hadAmount(key, asks) ? { key, name, figure, required: [] } : this.row(key, name, figure, asks)];
    }
    if (noteValue(this.notes, "basics", "nature", "value")?.text.includes("事业单位") === true) return [{ key, name, required: [] }];
    const whole = factFigure(this.disclosure, within, "公用经费");
    return whole === undefined ? [] : [this.row(key, name, whole, asks)];
  }

  private row(key: string, name: string, figure: TableFigure | undefined, asks: Asks): CodedRow {
    const asked = asks[this.style];
    const due = explained.filter(({ reason }) => asked.includes(reason));
    const flat = due.filter(({ base }) => {
      const before = this.amount(key, base);
      return before !== undefined && figure !== undefined && before.toDecimalPlaces(2).eq(figure.value.toDecimalPlaces(2));
    });
    const required = asked.filter((field) => !flat.some(({ reason }) => reason === field));
    return { key, name, ...(figure === undefined ? {} : { figure }), required, ...(due.length === 0 ? {} : { reasons: due.map(({ reason }) => reason) }) };
  }

  private amount(key: string, base: (typeof explained)[number]["base"]): Exact | undefined {
    const text = this.rows.get(key)?.values.get(base)?.text;
    return text === undefined ? undefined : amountOf(text);
  }

  private hadAmount(key: string, asks: Asks): boolean {
    return explained.some(({ base }) => asks[this.style].includes(base) && this.amount(key, base)?.isZero() === false);
  }

  /** An item of nothing this year: there was something before, or the preparer says why there is nothing in either. */
  private hasEnded(key: string, asks: Asks): boolean {
    return this.hadAmount(key, asks) || explained.some(({ base, reason }) => asks[this.style].includes(base) && this.amount(key, base) !== undefined && this.rows.get(key)?.values.has(reason) === true);
  }
}

/** Codes without any below them, in their order. */
function lowestCodes(codes: readonly string[]): string[] {
  const above = new Set(codes.flatMap((code) => [code.slice(0, 3), code.slice(0, 5)].filter((shorter) => shorter !== code)));
  return codes.filter((code) => !above.has(code));
}
