import { ExcelProblem } from "../../../src/hosts/excel/excel-problem";
import { createLiveBook, type LiveBook } from "../../../src/hosts/excel/live-book";
import { readBookFacts } from "../../../src/hosts/excel/read-book-facts";
import { selectCells } from "../../../src/hosts/excel/select-cells";
import { removeSheets } from "../../../src/hosts/excel/write/remove-sheets";
import { undoSheets } from "../../../src/hosts/excel/write/undo-sheets";
import { writeSheets, type WriteSheetsResult } from "../../../src/hosts/excel/write/write-sheets";
import type { BookLiteral } from "../../excel-host/book";
import { startStandIn } from "../../excel-host/start-stand-in";
import type { StandIn } from "../../excel-host/stand-in";
import { chartPlan, notesPlan, prosePlan } from "./write-plans";

const THEIRS = ["表1", "隐藏", "锁"];
const BOOK: BookLiteral = {
  sheets: [
    { name: "表1", cells: { A1: 1, B2: { value: 2, formula: "=A1+1" }, C4: 5 }, hiddenRows: [1], merges: ["A5:B6"] }, { name: "隐藏", visibility: "Hidden", cells: { A1: "x" } },
    { name: "锁", cells: { A1: { value: 1, formula: "=表1!A1" } }, protected: true },
  ],
  comments: [{ sheet: "表1", cell: "A1", author: "王某", text: "请核实" }],
};
const PROSE = prosePlan(3);

/** Everything of a workbook that is the user's, as text. */
const theirs = (excel: StandIn): string => text(excel.sheets().filter(({ name }) => THEIRS.includes(name)));
/** Our sheets but those kept for undoing, and what stands on them; but for how they print, which is set by itself and may fail, and what differs with every run: ids, tokens, the numbers of tables. */
const ours = (excel: StandIn): string => text(excel.sheets().filter(({ name, visibility }) => !THEIRS.includes(name) && visibility === "Visible").map(({ name, visibility, cells, merges, tables, charts, settings }) =>
  ({ name, visibility, cells, merges, tables: tables.map(({ area }) => area), charts, settings: settings.filter(({ member }) => !/^(?:pageLayout|headerFooter)/.test(member)) })));
const text = (value: unknown): string => JSON.stringify(value, (_key, one: unknown) => (one instanceof Map || one instanceof Set ? [...one] : one));

interface Stage {
  readonly excel: StandIn;
  readonly live: LiveBook;
  /** Null where nothing is to be written. */
  readonly before: WriteSheetsResult | null;
}

/** A book with sheets of ours in it, one of them replaced once, where these are to change; read, and watched until the work is done, where it is to be read. */
async function onStage<T>({ isWriting, isWatched }: { readonly isWriting: boolean; readonly isWatched: boolean }, play: (stage: Stage) => Promise<T>): Promise<T> {
  const excel = startStandIn(BOOK, { sameClient: true });
  if (isWriting) await writeSheets([notesPlan]);
  const before = isWriting ? await writeSheets([notesPlan, chartPlan]) : null;
  const live = createLiveBook();
  const stop = isWatched ? await live.watch(() => undefined) : async () => Promise.resolve();
  if (isWatched) await live.read({});
  excel.edit("表1", "C4", 6);
  await new Promise((resolve) => setTimeout(resolve, 2));
  try {
    return await play({ excel, live, before });
  } finally {
    await stop();
    // What was told meanwhile is looked at before the next workbook opens.
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

type Options = { readonly timeoutMs: number; readonly signal?: AbortSignal };
const ACTIONS: Readonly<Record<string, (stage: Stage, options: Options) => Promise<unknown>>> = {
  reading: async ({ live }, options) => live.read(options),
  "reading again": async ({ live }, options) => live.readChanged(options),
  "looking before publishing": async (_stage, options) => readBookFacts(THEIRS, options),
  "going to a cell": async (_stage, options) => selectCells([{ sheet: "表1", row: 0, column: 0 }], options),
  "writing and replacing": async (_stage, options) => writeSheets([PROSE, notesPlan], options),
  undoing: async ({ before }, options) => (before === null ? undefined : undoSheets(before.written, options)),
  deleting: async (_stage, options) => removeSheets([chartPlan.name, notesPlan.name], options),
};

const WRITING: ReadonlySet<string> = new Set(["writing and replacing", "undoing", "deleting"]);

/** What Excel refuses a request with: each is met at some step of some action, in turn. */
const REFUSALS = [
  "GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", "ItemNotFound", "RequestAborted", "RequestPayloadSizeLimitExceeded", "Conflict", "ServiceNotAvailable", "ResponsePayloadSizeLimitExceeded", "network down",
];
const SILENCES = ["answer lost", "never answers", "cancelled meanwhile"];

function put(excel: StandIn, fault: string, at: number, controller: AbortController): void {
  if (fault === "answer lost") excel.faults.loseAnswerAt = [at];
  // A reading is asked for twice: it must not answer the second time either.
  else if (fault === "never answers") excel.faults.hangAt = [at, at + 1];
  else if (fault === "cancelled meanwhile") excel.faults.meanwhile = (request) => { if (request === at) controller.abort(); };
  else excel.faults.failAt = new Map([[at, fault]]);
}

const outcome = async (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (error: unknown) => error);

let turn = 0;
test.each(Object.keys(ACTIONS))("%s, with a fault at each of its steps: the user's is as it was, ours wholly old or wholly new, the words say what to do, the next action works", async (name) => {
  const action = ACTIONS[name] ?? (async () => Promise.resolve());
  // A watch sends requests of its own when another sheet comes to the front: where nothing depends on it, none may be taken for a step.
  const needs = { isWriting: WRITING.has(name), isWatched: name.startsWith("reading") };
  const [old, done, steps] = await onStage(needs, async (stage) => {
    const [before, first] = [ours(stage.excel), stage.excel.traffic.length];
    await action(stage, { timeoutMs: 1000 });
    return [before, ours(stage.excel), stage.excel.traffic.length - first];
  });
  for (let step = 1; step <= steps; step += 1) {
    for (const fault of [REFUSALS[turn++ % REFUSALS.length] ?? "", ...SILENCES]) {
      const where = `${fault} at step ${String(step)} of ${String(steps)}`;
      await onStage(needs, async (stage) => {
        const { excel } = stage;
        const [mine, controller] = [theirs(excel), new AbortController()];
        put(excel, fault, excel.traffic.length + step, controller);
        const error = await outcome(action(stage, { timeoutMs: 40, signal: controller.signal }));
        Object.assign(excel.faults, { failAt: new Map(), loseAnswerAt: [], hangAt: [], meanwhile: () => undefined });
        expect([where, theirs(excel)]).toEqual([where, mine]);
        const now = ours(excel);
        const stands = now === old ? "old" : now === done ? "new" : now;
        if (error === null) expect([where, now === done]).toEqual([where, true]);
        else {
          expect([where, error]).toEqual([where, expect.any(ExcelProblem)]);
          // Where it is not known to be undone, the words say to look.
          expect([where, stands, (error as Error).message]).toEqual([where, expect.stringMatching(/^(?:old|new)$/), expect.stringMatching(/^已取消.*。$|请.*[\u4e00-\u9fff]。$/)]);
          if (/没有改动工作簿|已撤回|没有写入/.test((error as Error).message)) expect([where, stands]).toEqual([where, "old"]);
        }
        // What failed can be asked for again, and does what it should have done.
        const again = await outcome(action(stage, { timeoutMs: 1000 }));
        if (error !== null && stands === "old") expect([where, again, ours(excel) === done]).toEqual([where, null, true]);
        expect([where, theirs(excel)]).toEqual([where, mine]);
      });
    }
  }
});
