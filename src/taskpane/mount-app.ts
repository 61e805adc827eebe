import "./styles/app.css";
import { createCommands } from "./commands/create-commands";
import { loadedCheck } from "./commands/load-check";
import { followAddress } from "./commands/follow-address";
import { keepMemory, remembered } from "./commands/keep-memory";
import type { Check, Host } from "./host";
import { initialState } from "./state/initial-state";
import { askedView } from "./state/asked-view";
import { createStore } from "./state/store";
import { announcer } from "./views/announcer";
import { checkPanel } from "./views/check-panel";
import { el } from "./views/element";
import { filesView } from "./views/files-view";
import { footView } from "./views/foot-view";
import { gridView } from "./views/grid-view";
import { headerView } from "./views/header-view";
import { helpView } from "./views/help-view";
import { narrativePanel } from "./views/narrative-panel";
import { notesView } from "./views/notes-view";
import { startView } from "./views/start-view";
import { statusView } from "./views/status-view";
import { tabsView } from "./views/tabs-view";
import type { View } from "./views/view";

/** Builds the page for a host into the root and keeps it true to the state from then on. */
export function mountApp(root: HTMLElement, host: Host, check: Check = loadedCheck()): void {
  const store = createStore(initialState(host.kind, remembered(), askedView(location)));
  const { dispatch } = store;
  const commands = createCommands(store, host, check);
  const files = host.kind === "files" ? filesView(commands, dispatch) : null;
  const header = headerView(commands, dispatch, host.kind, () => files?.choose());
  const start = host.kind === "excel" ? startView(commands) : null;
  const panels = [checkPanel(commands, dispatch, host.kind), narrativePanel(commands, dispatch, host.kind), notesView(commands, dispatch, host.kind)];
  const grid = host.kind === "files" ? gridView(dispatch) : null;
  const speaker = announcer();

  const column = [files, tabsView(dispatch), start, statusView(commands, dispatch), ...panels, helpView(commands, dispatch, host.kind), footView(commands, dispatch)].filter((v) => v !== null);
  const views: readonly View[] = [header, ...column, ...(grid === null ? [] : [grid]), speaker];
  root.replaceChildren(header.element,
    el("main", { class: "layout" }, el("div", { class: "list-column" }, ...column.map((v) => v.element)), grid?.element ?? null),
    speaker.element);
  root.className = `app app-${host.kind}`;

  const update = (): void => {
    const state = store.state();
    const hasReport = state.documents.some((d) => d.report !== null);
    root.classList.toggle("has-report", hasReport);
    root.classList.toggle("has-results", hasReport && !state.help);
    for (const view of views) view.update(state);
  };
  store.subscribe(update);
  update();
  keepMemory(store);
  followAddress(store);
}
