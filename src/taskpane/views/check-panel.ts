import type { Commands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import type { Dispatch } from "../state/store";
import { companionsView } from "./companions-view";
import { filtersView } from "./filters-view";
import { findingsView } from "./findings-view";
import { ledgerView } from "./ledger-view";
import { liveSwitch } from "./live-switch";
import { panelView } from "./panel-view";
import { unsavedReviews } from "./unsaved-reviews";
import type { View } from "./view";

/** The view 校验: what is wrong, and what was and was not checked. */
export function checkPanel(commands: Commands, dispatch: Dispatch, host: AppState["host"]): View {
  const own = host === "excel" ? liveSwitch(dispatch) : unsavedReviews(commands);
  return panelView("check", { findings: "问题", ledger: "校验情况" }, [own, companionsView(commands), filtersView(dispatch), findingsView(commands, dispatch), ledgerView()], dispatch);
}
