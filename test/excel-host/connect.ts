import type { StandIn } from "./stand-in";

/** The parts of a window with Microsoft's client in it that the stand-in takes hold of. */
export interface ClientWindow {
  Office?: unknown;
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession: unknown };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
  };
}

/**
 * Puts the stand-in behind Microsoft's client: every Excel.run of the window then talks to it, through the client's own
 * hooks. `Office` is ours: what the pane needs of it is the host and the levels of the API.
 */
export function connect(window: ClientWindow, standIn: StandIn, host: string | null = "Excel"): void {
  const { OfficeExtension } = window;
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "stand-in://excel", headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync: standIn.executeAsync }),
  };
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  standIn.onEvent((message) => OfficeExtension._testTriggerRichApiMessageEvent(message));
  window.Office = {
    HostType: { Excel: "Excel", Word: "Word" },
    PlatformType: { PC: "PC" },
    // As in a plain browser: without a host the context is empty, and asking it anything throws.
    context: host === null ? {} : {
      host, platform: "PC",
      diagnostics: { host, platform: "PC", version: "16.0.17928.20000" },
      requirements: { isSetSupported: standIn.isSetSupported },
    },
    onReady: (callback?: (info: unknown) => unknown) => {
      const info = { host, platform: host === null ? null : "PC" };
      callback?.(info);
      return Promise.resolve(info);
    },
  };
}
