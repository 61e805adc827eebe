import type { ExcelHost } from "../host";
import type { DocumentState } from "../state/app-state";
import type { Store } from "../state/store";
import type { Runner } from "./run-check";

/** How long the user must rest before the sheets are checked again by themselves. */
const PAUSE_MS = 1200;

/**
 * Marks the result stale when sheets change, and checks again once the user pauses. Watching begins with the first reading, not with the pane: before there is
 * nothing to grow stale, and Excel may be busy. Where Excel cannot tell of changes, the user is told to watch, instead of trusting a silent page.
 */
export function checkLive(store: Store, host: ExcelHost, runner: Runner, id: string): void {
  let watching = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const documentOf = (): DocumentState | undefined => store.state().documents.find((d) => d.id === id);
  const begin = (): void => {
    watching = true;
    host.watch(() => {
      store.dispatch({ type: "sheetsChanged", id });
      plan();
    }).catch((error: unknown) => {
      const { code, message } = host.explain(error);
      // Whatever else it is may be over at the next check.
      watching = code === "noEvents" || code === "unsupported";
      if (documentOf()?.report != null || watching) warn = `${message}修改表格之后，请自己点“重新校验”。`;
      tell();
    });
  };
  let warn = "";
  /** Not over the progress of a check, and not where the check itself says what is wrong. */
  const tell = (): void => {
    if (warn === "" || documentOf()?.report == null || documentOf()?.phase.kind !== "idle") return;
    const text = warn;
    warn = "";
    store.dispatch({ type: "remarked", remark: { tone: "bad", text } });
  };
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isWanted(documentOf(), store.state().live)) void runner.recheck(id);
    }, PAUSE_MS);
  };

  let before = store.state();
  store.subscribe((state) => {
    const [was, now] = [before.documents.find((d) => d.id === id), documentOf()];
    const isSwitchedOn = state.live && !before.live;
    before = state;
    if (!watching && now?.phase.kind === "reading") begin();
    tell();
    // Edited while the check was under way, or while nothing was to be checked by itself.
    if (now?.stale === true && (isSwitchedOn || now.report !== was?.report)) plan();
  });
}

/** After trouble that the user must see to it waits for the user; the end of an edit tells itself by the next change. */
function isWanted(document: DocumentState | undefined, live: boolean): boolean {
  if (document === undefined || !live || !document.stale || document.phase.kind !== "idle") return false;
  const { running, problem } = document.recheck;
  return !running && (problem === null || problem.code === "editMode");
}
