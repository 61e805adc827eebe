import type { MissingNote } from "../../../src/core/notes/missing-notes";
import type { AppState } from "../../../src/taskpane/state/app-state";
import { initialState } from "../../../src/taskpane/state/initial-state";
import { isDone, openAnswers, type Draft } from "../../../src/taskpane/state/drafting";
import type { AppEvent } from "../../../src/taskpane/state/event";
import { reduce } from "../../../src/taskpane/state/reduce";
import { report } from "../fixtures/report";

const after = (state: AppState, ...events: readonly AppEvent[]): AppState => events.reduce(reduce, state);
const checked: AppEvent = { type: "checked", id: "excel", name: "书.xlsx", report, workbook: null, at: "9:00" };
const missing: MissingNote = { address: { sheet: "basics", key: "nature", field: "value" }, label: "单位性质", sheet: "底稿-基础信息" };
const draftOf = (...sheets: Draft["sheets"]): Draft => ({ sheets }) as unknown as Draft;
const drafting = (state: AppState): AppState["documents"][number]["drafting"] => state.documents[0]!.drafting;

test("a draft is begun beside the report that there is, and stays while it is made again", () => {
  const draft = draftOf();
  const made = after(initialState("excel"), checked, { type: "draftingStarted", id: "excel", doing: "正在读取…", anew: true }, { type: "drafted", id: "excel", draft });
  expect(drafting(made)).toMatchObject({ draft, of: report, doing: null });
  const again = after(made, { type: "draftingStarted", id: "excel", doing: "正在写入…", anew: false });
  expect(drafting(again)).toMatchObject({ draft, of: report, doing: "正在写入…", said: null });
  expect(drafting(after(again, { type: "draftingEnded", id: "excel", said: { tone: "bad", text: "没有写入" } }))).toMatchObject({ draft, doing: null, said: { text: "没有写入" } });
});

test("a draft made anew by itself leaves to be read what was done, and puts away what went wrong", () => {
  const saidAfter = (tone: "good" | "bad"): unknown => drafting(after(initialState("excel"), { type: "draftingEnded", id: "excel", said: { tone, text: "…" } }, { type: "draftingStarted", id: "excel", doing: "…", anew: true })).said;
  expect([saidAfter("good"), saidAfter("bad")]).toEqual([{ tone: "good", text: "…" }, null]);
});

test("another part puts away what was said; the same part changes nothing", () => {
  const said = after(initialState("excel"), { type: "partChosen", part: "prepare" }, { type: "draftingEnded", id: "excel", said: { tone: "good", text: "已写入" } });
  const next = after(said, { type: "partChosen", part: "fill" });
  expect([next.parts.notes, next.view, drafting(next).said]).toEqual(["fill", "notes", null]);
  expect(reduce(said, { type: "partChosen", part: "prepare" })).toBe(said);
});

const NAMES = ["情况说明", "情况说明图表"];

test("the source is named, and what can be undone is told", () => {
  const state = after(initialState("excel"), { type: "sourceGiven", id: "excel", name: "初稿.docx" }, { type: "undoOffered", id: "excel", undo: NAMES });
  expect(drafting(state)).toMatchObject({ source: "初稿.docx", undo: NAMES });
  expect(reduce(state, { type: "undoOffered", id: "excel", undo: NAMES })).toBe(state);
});

test("what is done and how much is left", () => {
  const half = draftOf({ name: "甲", present: true, missing: [missing] }, { name: "乙", present: false, missing: [missing, missing] });
  expect([openAnswers(half), isDone("prepare", half), isDone("fill", half), isDone("fill", null)]).toEqual([3, false, false, false]);
  const full = draftOf({ name: "甲", present: true, missing: [] });
  expect([isDone("prepare", full), isDone("fill", full), isDone("import", full)]).toEqual([true, true, false]);
});
