import type { Draft, Drafting } from "../state/drafting";

/** What one step of the tab shows, once there is a draft. */
export interface DraftStepView {
  readonly element: HTMLElement;
  readonly update: (draft: Draft, drafting: Drafting) => void;
}
