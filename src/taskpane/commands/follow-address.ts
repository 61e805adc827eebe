import { askedView } from "../state/asked-view";
import type { Store } from "../state/store";

/** A page that is there already goes to what its address asks for when only that changes. */
export function followAddress(store: Store): void {
  window.addEventListener("hashchange", () => {
    const asked = askedView(location);
    if (asked === "help") store.dispatch({ type: "helpShown", shown: true });
    else if (asked !== null) store.dispatch({ type: "viewChosen", view: asked });
  });
}
