import type { Finding } from "../../../src/core/checking/finding";
import { NO_NARROWING } from "../../../src/taskpane/state/app-state";
import { initialState } from "../../../src/taskpane/state/initial-state";
import type { AppState } from "../../../src/taskpane/state/app-state";
import type { AppEvent } from "../../../src/taskpane/state/event";
import { reduce } from "../../../src/taskpane/state/reduce";
import { isBusy, openFinding, verdictOf } from "../../../src/taskpane/state/select";
import { createStore } from "../../../src/taskpane/state/store";
import { allClear, nothingRecognised, report } from "../fixtures/report";

const after = (state: AppState, ...events: readonly AppEvent[]): AppState => events.reduce(reduce, state);
const excel = initialState("excel");
const checked = (id: string, r = report): AppEvent => ({ type: "checked", id, name: `${id}.xlsx`, report: r, workbook: null, at: "14:05" });

describe("a check in Excel", () => {
  test("goes from reading to a result with its time", () => {
    const reading = after(excel, { type: "readingStarted", id: "excel" }, { type: "readingAdvanced", id: "excel", done: 2, total: 9 });
    expect(reading.documents[0]?.phase).toEqual({ kind: "reading", done: 2, total: 9 });
    const done = after(reading, { type: "checkingStarted", id: "excel" }, checked("excel"));
    expect(done.documents[0]).toMatchObject({ phase: { kind: "idle" }, report, checkedAt: "14:05", stale: false, name: "excel.xlsx" });
  });

  test("progress that comes after a cancel does not bring the reading back", () => {
    const state = after(excel, { type: "readingStarted", id: "excel" }, { type: "cancelled", id: "excel" },
      { type: "readingAdvanced", id: "excel", done: 5, total: 9 });
    expect(state.documents[0]?.phase.kind).toBe("cancelled");
    expect(state.documents.some(isBusy)).toBe(false);
  });

  test("a failed re-check keeps the last result", () => {
    const problem = { code: "editMode", message: "请按回车", retry: true };
    const state = after(excel, checked("excel"), { type: "readingStarted", id: "excel" }, { type: "failed", id: "excel", problem });
    expect(state.documents[0]).toMatchObject({ report, phase: { kind: "failed", problem } });
  });

  test("a change of sheets makes a result stale, and the next check makes it fresh, unless something changed while it was under way", () => {
    expect(reduce(excel, { type: "sheetsChanged", id: "excel" })).toBe(excel);
    const stale = after(excel, checked("excel"), { type: "sheetsChanged", id: "excel" }, { type: "sheetsChanged", id: "excel" });
    expect(stale.documents[0]).toMatchObject({ stale: true, edits: 2 });
    expect(after(stale, checked("excel")).documents[0]?.stale).toBe(false);
    expect(after(stale, { ...checked("excel"), edits: 1 } as AppEvent).documents[0]?.stale).toBe(true);
    const first = after(excel, { type: "readingStarted", id: "excel" }, { type: "sheetsChanged", id: "excel" }, { ...checked("excel"), edits: 0 } as AppEvent);
    expect(first.documents[0]?.stale).toBe(true);
  });

  test("checking again by itself keeps the list, marks what came until it is opened, and counts what went", () => {
    const fewer = { ...report, findings: report.findings.slice(2) };
    const running = after(excel, checked("excel", fewer), { type: "findingOpened", finding: "b5-name", cell: 0 }, { type: "sheetsChanged", id: "excel" }, { type: "recheckStarted", id: "excel" });
    expect(running.documents[0]).toMatchObject({ report: fewer, phase: { kind: "idle" }, stale: true, recheck: { running: true }, news: new Set() });
    const again = after(running, checked("excel", { ...report, findings: report.findings.slice(0, -1) }));
    expect(again.documents[0]).toMatchObject({ stale: false, recheck: { running: false, came: 2, went: 1 }, news: new Set(["b3-2080101-total", "b3-t2"]) });
    expect(again.selection?.finding).toBe("b5-name");
    const opened = after(again, { type: "findingOpened", finding: "b3-t2", cell: 0 });
    expect(opened.documents[0]?.news).toEqual(new Set(["b3-2080101-total"]));
    expect(after(opened, checked("excel", allClear)).documents[0]?.news).toEqual(new Set());
  });

  test("trouble of checking by itself is told once, and is over when a check goes well", () => {
    const [first, second] = ["先", "后"].map((message) => ({ code: "editMode", message, retry: true }));
    const failed = after(excel, checked("excel"), { type: "recheckStarted", id: "excel" }, { type: "recheckFailed", id: "excel", problem: first! }, { type: "recheckFailed", id: "excel", problem: second! });
    expect(failed.documents[0]).toMatchObject({ report, recheck: { running: false, problem: first } });
    expect(after(failed, checked("excel")).documents[0]?.recheck.problem).toBeNull();
  });

  test("what was said of a finding comes with the report; where it could not be written nothing changes", () => {
    const said = { ...report, findings: report.findings.map((f) => ({ ...f, review: { verdict: "verified", reason: "", remark: "", standing: true } as const })) };
    const started = after(excel, checked("excel"), { type: "reviewStarted", id: "excel" });
    expect(started.documents[0]?.reviewing.busy).toBe(true);
    const done = after(started, { type: "reviewEnded", id: "excel", report: said, unsaved: false, undo: "已记入" });
    expect(done.documents[0]).toMatchObject({ report: said, reviewing: { busy: false, undo: "已记入" } });
    expect(after(done, { type: "reviewStarted", id: "excel" }, { type: "reviewEnded", id: "excel", report: null, unsaved: true, undo: null }).documents[0]).toMatchObject({ report: said, reviewing: { busy: false, unsaved: false, undo: "已记入" } });
  });

  test("an open finding stays open over a re-check while it is still found, and closes when it is mended", () => {
    const open = after(excel, checked("excel"), { type: "findingOpened", finding: "b3-t2", cell: 1 });
    const one: Finding = { ...report.findings[1]!, at: report.findings[1]!.at.slice(0, 1) };
    expect(after(open, checked("excel", { ...report, findings: [one] })).selection).toEqual({ finding: "b3-t2", cell: 0 });
    expect(after(open, checked("excel", allClear)).selection).toBeNull();
    expect(openFinding(open)?.id).toBe("b3-t2");
  });
});

describe("files in the browser", () => {
  const two = after(initialState("files"), { type: "documentsAdded", documents: [{ id: "a", name: "a.xlsx" }, { id: "b", name: "b.xlsx" }] });

  test("the first of the new files is shown, each with its own result", () => {
    const state = after(two, checked("b", allClear));
    expect(state.active).toBe("a");
    expect(state.documents.map((d) => d.report)).toEqual([null, allClear]);
  });

  test("removing the shown file shows its neighbour, removing the last shows none", () => {
    const one = reduce(two, { type: "documentRemoved", id: "a" });
    expect(one.active).toBe("b");
    expect(reduce(one, { type: "documentRemoved", id: "b" })).toMatchObject({ active: null, documents: [] });
  });

  test("another file starts with a fresh list but keeps the user's filters", () => {
    const state = after(two, { type: "severityToggled", severity: "info" }, { type: "narrowed", narrow: { table: "budget-3", progress: "open" } }, { type: "findingOpened", finding: "x", cell: 0 },
      { type: "groupFolded", key: "budget-3" }, { type: "documentChosen", id: "b" });
    expect(state).toMatchObject({ narrow: { table: null, rule: null, progress: "open" }, selection: null, folded: [], severities: { error: true, warning: true, info: false } });
  });
});

test("filters: switched one by one, cleared at once", () => {
  const state = after(excel, checked("excel"), { type: "narrowed", narrow: { rule: "x" } }, { type: "queryTyped", query: "表3" }, { type: "severityToggled", severity: "error" });
  expect(state).toMatchObject({ query: "表3", narrow: { rule: "x", progress: "all" }, severities: { error: false } });
  expect(reduce(state, { type: "filtersCleared" })).toMatchObject({ query: "", narrow: NO_NARROWING, severities: { error: true, warning: true, info: true } });
});

test("a part brings its view with it, each view keeps its own part, and help goes away with what it covered", () => {
  const state = after(excel, { type: "partChosen", part: "preview" }, { type: "partChosen", part: "ledger" }, { type: "helpShown", shown: true });
  expect(state).toMatchObject({ view: "check", parts: { check: "ledger", narrative: "preview", notes: "prepare" }, help: true });
  expect(reduce(state, { type: "viewChosen", view: "check" })).toMatchObject({ view: "check", help: false });
  expect(reduce(state, { type: "viewChosen", view: "narrative" })).toMatchObject({ view: "narrative", parts: { narrative: "preview" } });
});

test("a companion is named at once; whether it served is told by the check", () => {
  const given = after(excel, { type: "companionGiven", id: "excel", companion: "lastYear", name: "上年.xlsx" });
  expect(given.documents[0]?.companions).toEqual({ lastYear: { name: "上年.xlsx", unused: null }, budget: null, changedFrom: null });
  const refused = reduce(given, checked("excel", { ...report, unused: { lastYear: "不是本单位", changedFrom: "不是同一份文件" } }));
  expect(refused.documents[0]?.companions.lastYear).toEqual({ name: "上年.xlsx", unused: "不是本单位" });
  expect(after(refused, checked("excel")).documents[0]?.companions.lastYear?.unused).toBeNull();
  expect(after(refused, { type: "companionGiven", id: "excel", companion: "lastYear", name: null }).documents[0]?.companions.lastYear).toBeNull();
});

test("folding is undone by folding again", () => {
  const folded = reduce(excel, { type: "groupFolded", key: "budget-3" });
  expect(folded.folded).toEqual(["budget-3"]);
  expect(reduce(folded, { type: "groupFolded", key: "budget-3" }).folded).toEqual([]);
});

test("the verdict tells apart all clear, nothing recognised and findings", () => {
  const verdict = (r: typeof report): unknown => verdictOf(after(excel, checked("excel", r)).documents[0]!);
  expect([verdict(report), verdict(allClear), verdict(nothingRecognised), verdictOf(excel.documents[0]!)])
    .toEqual(["findings", "allClear", "nothingRecognised", null]);
});

test("the store tells its listeners of changes and keeps quiet where nothing changed", () => {
  const store = createStore(excel);
  const heard: AppState[] = [];
  store.subscribe((s) => heard.push(s));
  store.dispatch({ type: "viewChosen", view: "check" });
  store.dispatch({ type: "viewChosen", view: "notes" });
  expect(heard.map((s) => s.view)).toEqual(["notes"]);
});
