import "./styles/app.css";
import { createCommands } from "./commands/create-commands";
import { loadedCheck } from "./commands/load-check";
import { watchSheets } from "./commands/watch-sheets";
import type { Check, Host } from "./host";
import { initialState } from "./state/app-state";
import { createStore } from "./state/store";
import { announcer } from "./views/announcer";
import { draftingView } from "./views/drafting-view";
import { el } from "./views/element";
import { filesView } from "./views/files-view";
import { filtersView } from "./views/filters-view";
import { findingsView } from "./views/findings-view";
import { gridView } from "./views/grid-view";
import { headerView } from "./views/header-view";
import { ledgerView } from "./views/ledger-view";
import { narrativeView } from "./views/narrative-view";
import { startView } from "./views/start-view";
import { statusView } from "./views/status-view";
import { tabsView } from "./views/tabs-view";
import type { View } from "./views/view";

/** Builds the page for a host into the root and keeps it true to the state from then on. */
export function mountApp(root: HTMLElement, host: Host, check: Check = loadedCheck): void {
  const store = createStore(initialState(host.kind));
  const { dispatch } = store;
  const commands = createCommands(store, host, check);
  const files = host.kind === "files" ? filesView(commands, dispatch) : null;
  const header = headerView(commands, host.kind, () => files?.choose());
  const start = host.kind === "excel" ? startView(commands) : null;
  const status = statusView(commands, dispatch);
  const tabs = tabsView(dispatch);
  const filters = filtersView(dispatch);
  const findings = findingsView(commands, dispatch);
  const narrative = narrativeView(commands, dispatch);
  const drafting = draftingView(commands, dispatch, host.kind);
  const ledger = ledgerView();
  const grid = host.kind === "files" ? gridView(dispatch) : null;
  const speaker = announcer();

  const column = [files, start, status, tabs, filters, findings, narrative, drafting, ledger].filter((v) => v !== null);
  const views: readonly View[] = [header, ...column, ...(grid === null ? [] : [grid]), speaker];
  root.replaceChildren(header.element,
    el("main", { class: "layout" }, el("div", { class: "list-column" }, ...column.map((v) => v.element)), grid?.element ?? null),
    speaker.element);
  root.className = `app app-${host.kind}`;

  const update = (): void => {
    const state = store.state();
    root.classList.toggle("has-results", state.documents.some((d) => d.report !== null));
    for (const view of views) view.update(state);
  };
  store.subscribe(update);
  update();
  if (host.kind === "excel") watchSheets(store, host, "excel");
}
