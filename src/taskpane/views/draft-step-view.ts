import type { DocumentState } from "../state/app-state";
import type { Draft } from "../state/drafting";

/** What one part of a view shows of a draft. */
export interface DraftStepView {
  readonly element: HTMLElement;
  readonly update: (draft: Draft, document: DocumentState) => void;
  /** Called whenever it is not looked at. */
  readonly hide?: () => void;
}
