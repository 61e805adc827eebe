import type { ExcelHost } from "../host";
import type { Store } from "../state/store";

/**
 * Marks the result stale when sheets change. Starts with the first result, not with the pane: before there is nothing to
 * grow stale, and Excel may be busy. Where Excel cannot tell, the user is told to watch, instead of trusting a silent page.
 */
export function watchSheets(store: Store, host: ExcelHost, id: string): void {
  let watching = false;
  store.subscribe((state) => {
    if (watching || !state.documents.some((d) => d.id === id && d.report !== null)) return;
    watching = true;
    host.watch(() => store.dispatch({ type: "sheetsChanged", id })).catch((error: unknown) => {
      store.dispatch({ type: "remarked", remark: { tone: "bad", text: `${host.explain(error).message}修改表格之后，请自己点“重新校验”。` } });
    });
  });
}
