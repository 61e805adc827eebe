import type { AppState } from "../../../src/taskpane/state/app-state";
import { initialState } from "../../../src/taskpane/state/initial-state";
import { askedView } from "../../../src/taskpane/state/asked-view";
import type { AppEvent } from "../../../src/taskpane/state/event";
import { memoryOf, readMemory } from "../../../src/taskpane/state/memory";
import { reduce } from "../../../src/taskpane/state/reduce";
import { report } from "../fixtures/report";

const after = (...events: readonly AppEvent[]): AppState => events.reduce(reduce, initialState("excel"));

test("views and switches come back; nothing of the workbook is remembered", () => {
  const state = after({ type: "checked", id: "excel", name: "机密单位.xlsx", report, workbook: null, at: "9:00" }, { type: "partChosen", part: "preview" },
    { type: "severityToggled", severity: "info" }, { type: "queryTyped", query: "云岭县" });
  const text = memoryOf(state);
  expect(text).not.toMatch(/机密|云岭|表3/);
  const again = initialState("excel", readMemory(text));
  expect(again).toMatchObject({ view: "narrative", parts: { narrative: "preview" }, severities: { info: false, error: true }, firstRun: false, query: "" });
});

test.each([null, "", "{", "[]", "7", `{"view":"ledger","parts":{"check":"preview","notes":7},"severities":{"error":false,"warning":false,"info":false,"x":true}}`])("what cannot be understood (%j) is as nothing", (text) => {
  expect(initialState("excel", readMemory(text))).toEqual(initialState("excel"));
});

test.each([
  ["?view=notes", "", "notes"], ["?_host_Info=Excel$Win32&view=help", "", "help"], ["?view=check", "#view=narrative", "narrative"], ["?view=ledger", "", null], ["", "", null],
])("an address %s%s asks for %s", (search, hash, view) => {
  expect(askedView({ search, hash })).toBe(view);
  expect(initialState("excel", { view: "narrative" }, view as "notes" | null)).toMatchObject({ view: view === null || view === "help" ? "narrative" : view, help: view === "help" });
});
