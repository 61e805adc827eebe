import type { StandIn } from "./stand-in";

/** What of Office does not depend on the workbook. */
export interface OfficeOptions {
  /** What Office.onReady names: "Excel" where nothing is said, null in a plain browser. */
  readonly host?: string | null;
  /** "PC" where nothing is said, "Mac", "OfficeOnline". */
  readonly platform?: string;
  /** `Office.context.officeTheme`; older versions have none. */
  readonly theme?: unknown;
  /** Whether it tells of a change of theme; newer versions do. */
  readonly tellsTheme?: boolean;
}

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
 * hooks. `Office` is ours: what the pane needs of it is the host, the levels of the API and the theme. What comes back changes the theme, as the user does.
 */
export function connect(window: ClientWindow, standIn: StandIn, { host = "Excel", platform = "PC", theme, tellsTheme = true }: OfficeOptions): (theme: unknown) => void {
  const { OfficeExtension } = window;
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "stand-in://excel", headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync: standIn.executeAsync }),
  };
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  standIn.onEvent((message) => OfficeExtension._testTriggerRichApiMessageEvent(message));
  const themeHandlers: ((event: unknown) => void)[] = [];
  const context = {
    host, platform, officeTheme: theme,
    diagnostics: { host, platform, version: "16.0.17928.20000" },
    requirements: { isSetSupported: standIn.isSetSupported },
    document: {
      addHandlerAsync: (_type: string, handler: (event: unknown) => void) => {
        if (!tellsTheme) throw new Error("The event type is not supported.");
        themeHandlers.push(handler);
      },
    },
  };
  window.Office = {
    HostType: { Excel: "Excel", Word: "Word" },
    PlatformType: { PC: "PC" },
    EventType: { OfficeThemeChanged: "officeThemeChanged" },
    // As in a plain browser: without a host the context is empty, and asking it anything throws.
    context: host === null ? {} : context,
    onReady: (callback?: (info: unknown) => unknown) => {
      const info = { host, platform: host === null ? null : platform };
      callback?.(info);
      return Promise.resolve(info);
    },
  };
  return (chosen) => {
    // The event brings the theme; the context of versions in use still holds the one of before just then.
    themeHandlers.forEach((handler) => handler({ type: "officeThemeChanged", officeTheme: chosen }));
    context.officeTheme = chosen;
  };
}
