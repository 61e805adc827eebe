import type { Commands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import type { Dispatch } from "../state/store";
import { draftDifferences } from "./draft-differences";
import { draftFrame } from "./draft-frame";
import { draftOutput } from "./draft-output";
import { draftPreview } from "./draft-preview";
import { narrativeView } from "./narrative-view";
import { panelView } from "./panel-view";
import type { View } from "./view";

/** The view 情况说明: the text that is there with its numbers checked, the one that is written, how they differ, and the ways out. */
export function narrativePanel(commands: Commands, dispatch: Dispatch, host: AppState["host"]): View {
  const frame = draftFrame({ preview: draftPreview(commands), differences: draftDifferences(commands.drafting.replaceSection), output: draftOutput(commands.drafting, host) }, "tabpanel", commands, dispatch);
  return panelView("narrative", { text: "原文核对", preview: "预览", differences: "不同", output: "输出" }, [narrativeView(commands, dispatch), frame], dispatch);
}
