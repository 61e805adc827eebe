import type { Workbook } from "../../core/workbook/workbook";
import type { Check, Host } from "../host";
import type { Store } from "../state/store";

/** Runs checks, one document after the other, and lets each be cancelled. */
export interface Runner {
  readonly run: (ids: readonly string[]) => Promise<void>;
  readonly cancel: (id: string | null) => void;
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  readonly forget: (id: string) => void;
}

export function createRunner(store: Store, host: Host, check: Check): Runner {
  const running = new Map<string, AbortController>();
  const files = new Map<string, File>();
  let added = 0;

  const read = async (id: string, signal: AbortSignal): Promise<Workbook> => {
    if (host.kind === "excel") {
      return host.read({ signal, onProgress: ({ done, total }) => store.dispatch({ type: "readingAdvanced", id, done, total }) });
    }
    const file = files.get(id);
    if (file === undefined) throw new RangeError(`no file for ${id}`);
    return host.read(new Uint8Array(await file.arrayBuffer()), file.name);
  };

  const runOne = async (id: string): Promise<void> => {
    if (running.has(id)) return;
    const controller = new AbortController();
    running.set(id, controller);
    store.dispatch({ type: "readingStarted", id });
    try {
      await nextFrame();
      const workbook = await read(id, controller.signal);
      if (controller.signal.aborted) return;
      store.dispatch({ type: "checkingStarted", id });
      await nextFrame();
      if (controller.signal.aborted) return;
      const report = check(workbook);
      store.dispatch({
        type: "checked", id, name: workbook.name, report, workbook: host.kind === "files" ? workbook : null, at: timeOfDay(new Date()),
      });
    } catch (error) {
      // After a cancel whatever the host still throws is the cancel itself.
      if (!controller.signal.aborted) store.dispatch({ type: "failed", id, problem: host.explain(error) });
    } finally {
      if (running.get(id) === controller) running.delete(id);
    }
  };

  const run = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      // A file may have been taken off the list while the one before it was read.
      if (store.state().documents.some((d) => d.id === id)) await runOne(id);
    }
  };

  const cancel = (id: string | null): void => {
    const controller = id === null ? undefined : running.get(id);
    if (id === null || controller === undefined) return;
    controller.abort();
    running.delete(id);
    store.dispatch({ type: "cancelled", id });
  };

  const forget = (id: string): void => {
    running.get(id)?.abort();
    running.delete(id);
    files.delete(id);
  };

  return {
    run, cancel, forget,
    addFiles: async (chosen) => {
      if (chosen.length === 0) return;
      // A file chosen again is a corrected file: its old result goes.
      const names = new Set(chosen.map((f) => f.name));
      for (const old of store.state().documents.filter((d) => names.has(d.name))) {
        forget(old.id);
        store.dispatch({ type: "documentRemoved", id: old.id });
      }
      const documents = chosen.map((file) => {
        added += 1;
        const id = `file-${String(added)}`;
        files.set(id, file);
        return { id, name: file.name };
      });
      store.dispatch({ type: "documentsAdded", documents });
      await run(documents.map((d) => d.id));
    },
  };
}

/** Lets the browser draw what was just said before a long step blocks it; the timer is for hidden panes, which get no frames. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => setTimeout(() => {
      clearTimeout(timer);
      resolve();
    }, 0));
  });
}

function timeOfDay(date: Date): string {
  return `${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;
}
