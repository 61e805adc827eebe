import type { Host } from "../host";
import { activeDocument } from "../state/select";
import type { Store } from "../state/store";

/** Opens a finding and, in Excel, selects the cell. Where Excel refuses, the reason stands beside the list; the finding stays open. */
export async function goToCell(store: Store, host: Host, findingId: string, cell: number): Promise<void> {
  store.dispatch({ type: "findingOpened", finding: findingId, cell });
  if (host.kind !== "excel") return;
  const finding = activeDocument(store.state())?.report?.findings.find((f) => f.id === findingId);
  const target = finding?.at[cell];
  if (target === undefined) return;
  try {
    await host.select([target]);
  } catch (error) {
    store.dispatch({ type: "remarked", remark: { tone: "bad", text: host.explain(error).message } });
  }
}
