import { activeDocument, isBusy, showsDraft } from "../state/select";
import type { Store } from "../state/store";

/** Asks for a draft whenever something that shows one is looked at and there is none beside the report: writing costs nothing until then. */
export function keepDraft(store: Store, renew: () => void): void {
  store.subscribe((state) => {
    const document = activeDocument(state);
    if (!showsDraft(state) || document === undefined || document.report === null || isBusy(document)) return;
    if (document.drafting.doing === null && document.drafting.of !== document.report) renew();
  });
}
