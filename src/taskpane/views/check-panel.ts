import type { Commands } from "../commands/commands";
import type { Dispatch } from "../state/store";
import { companionsView } from "./companions-view";
import { filtersView } from "./filters-view";
import { findingsView } from "./findings-view";
import { ledgerView } from "./ledger-view";
import { panelView } from "./panel-view";
import type { View } from "./view";

/** The view 校验: what is wrong, and what was and was not checked. */
export function checkPanel(commands: Commands, dispatch: Dispatch): View {
  return panelView("check", { findings: "问题", ledger: "校验情况" }, [companionsView(commands), filtersView(dispatch), findingsView(commands, dispatch), ledgerView()], dispatch);
}
