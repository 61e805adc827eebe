import type { Commands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import type { Dispatch } from "../state/store";
import { changesView } from "./changes-view";
import { companionsView } from "./companions-view";
import { el } from "./element";
import { filtersView } from "./filters-view";
import { findingsView } from "./findings-view";
import { ledgerView } from "./ledger-view";
import { liveSwitch } from "./live-switch";
import { outletView } from "./outlet-view";
import { panelView } from "./panel-view";
import type { View } from "./view";

/** The view 校验: what is wrong, what changed, and what was and was not checked. */
export function checkPanel(commands: Commands, dispatch: Dispatch, host: AppState["host"]): View {
  const options = optionsRow([...(host === "excel" ? [liveSwitch(dispatch)] : []), companionsView(commands)]);
  return panelView("check", { findings: "问题", changes: "改动", ledger: "校验情况", outlet: "报告与公开" }, [options, filtersView(dispatch), findingsView(commands, dispatch), changesView(commands, dispatch), ledgerView(), outletView(commands.outlet, host)], dispatch);
}

/** What a check goes by, in one row where there is room. */
function optionsRow(views: readonly View[]): View {
  return { element: el("div", { class: "check-options" }, ...views.map(({ element }) => element)), update: (state) => views.forEach((view) => view.update(state)) };
}
