/** Whether what stands around the pane is light or dark. */
export type Shade = "light" | "dark";

/**
 * The grounds of Office's themes lie far from this relative luminance (WCAG 2): white and colourful above 0.7, dark grey below 0.18, black below 0.03.
 */
const DARK_BELOW = 0.25;

/**
 * Tells the listener which shade Office has, now and whenever Office says that it changed; null where Office tells none: its theme is then unknown and the
 * system's is the best guess. Some versions never tell of a change: the function that comes back asks again. Never throws.
 */
export function followOfficeShade(listener: (shade: Shade | null) => void): () => void {
  let isTold = false;
  // After an event the context may still hold the theme of before: what the event brought is not asked away.
  const ask = (): void => {
    if (!isTold) listener(shadeOf(contextTheme()));
  };
  ask();
  try {
    Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, (event: { readonly officeTheme?: unknown }) => {
      const shade = shadeOf(event.officeTheme);
      isTold ||= shade !== null;
      if (shade === null) ask();
      else listener(shade);
    });
  } catch {
    // A version without this event: asking again is all there is.
  }
  return ask;
}

/** The shade of an `Office.OfficeTheme` as versions really give it: without it, with a part of it, with colours that are none. Null where it says nothing. */
export function shadeOf(theme: unknown): Shade | null {
  if (typeof theme !== "object" || theme === null) return null;
  const { bodyBackgroundColor, isDarkTheme } = theme as Readonly<Record<string, unknown>>;
  const luminance = luminanceOf(bodyBackgroundColor);
  if (luminance !== null) return luminance < DARK_BELOW ? "dark" : "light";
  // Some versions put a colour or a function there.
  return typeof isDarkTheme === "boolean" ? (isDarkTheme ? "dark" : "light") : null;
}

function contextTheme(): unknown {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}

/** Relative luminance, 0 to 1, of "#1f2e3d" or "#fff", with or without the mark; null of anything else. */
function luminanceOf(color: unknown): number | null {
  const digits = typeof color === "string" ? /^#?((?:[\da-f]{3}){1,2})$/i.exec(color.trim())?.[1] : undefined;
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = (digits.length === 3 ? [...digits].map((d) => d + d) : digits.match(/../g) ?? []).map((pair) => {
    const part = parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
