/** Measures of official documents (GB/T 9704) in points; 1 mm = 72/25.4 pt. */
const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const TWIPS = 20;
export const A4 = { width: mm(210), height: mm(297) } as const;
export const MARGINS = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) } as const;
/** Landscape pages are the same sheet turned: its binding edge is at the top. */
export const LANDSCAPE_MARGINS = { top: MARGINS.left, bottom: MARGINS.right, left: MARGINS.bottom, right: MARGINS.top } as const;
export const FOOTER = mm(28);
export const LANDSCAPE_FOOTER = mm(19);

export interface Area {
  readonly width: number;
  readonly height: number;
}

/** What is left for text on a page. */
export function textArea(landscape: boolean): Area {
  return landscape
    ? { width: A4.height - LANDSCAPE_MARGINS.left - LANDSCAPE_MARGINS.right, height: A4.width - LANDSCAPE_MARGINS.top - LANDSCAPE_MARGINS.bottom }
    : { width: A4.width - MARGINS.left - MARGINS.right, height: A4.height - MARGINS.top - MARGINS.bottom };
}
