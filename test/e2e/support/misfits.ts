import type { Page } from "playwright-core";

/**
 * What of the page cannot be seen or reached as it stands, one line each: a sideways scrollbar of the page, text cut off by its box, a control beyond the edge
 * of the window or under what lies over it when it is scrolled to. Empty is what a test asks for.
 */
export async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    const name = (e: Element): string => `${e.tagName.toLowerCase()}.${e.className.toString().replace(/ /g, ".")} “${(e.getAttribute("aria-label") ?? e.textContent).trim().slice(0, 30)}”`;
    const isSeen = (e: Element): boolean => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 2 && e.closest(".sr-only, .off-screen") === null;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > width) found.push(`the page is ${String(scrollWidth)} wide in a window of ${String(width)}`);
    for (const e of document.querySelectorAll("body *")) {
      // A sheet is wider than any window and scrolls in a frame of its own.
      if (!isSeen(e) || !(e instanceof HTMLElement) || e.closest(".grid") !== null) continue;
      const { display, fontSize, overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(e);
      // What ends in … tells the whole in its title, and what is cut after some lines opens.
      const mayEnd = (textOverflow === "ellipsis" && e.title !== "") || webkitLineClamp !== "none";
      if (overflowX === "hidden" && !mayEnd && e.scrollWidth > e.clientWidth + 1) found.push(`cut at the side: ${name(e)}`);
      // At the end of a line the empty half of a bracket or a stop may lie outside.
      if (overflowX === "visible" && display !== "inline" && e.scrollWidth > e.clientWidth + parseFloat(fontSize) / 2 + 1) found.push(`sticks out of its box: ${name(e)}`);
      if (overflowY === "hidden" && webkitLineClamp === "none" && e.scrollHeight > e.clientHeight + 1) found.push(`cut below: ${name(e)}`);
    }
    for (const e of document.querySelectorAll("button, fluent-button, fluent-toggle-button, fluent-text-input, a[href], summary, input, select, [tabindex='0']")) {
      if (!isSeen(e) || e.closest("[disabled]") !== null || e.matches("input[type=file]")) continue;
      // As the focus does it: no further than needed, heeding the margins that leave room for what sticks.
      e.scrollIntoView({ block: "nearest", inline: "nearest" });
      const { left, right, top, height } = e.getBoundingClientRect();
      const isWide = e.closest(".grid") !== null;
      if (!isWide && (left < -1 || right > width + 1)) found.push(`beyond the edge: ${name(e)}`);
      const hit = document.elementFromPoint((Math.max(left, 0) + Math.min(right, width)) / 2, top + Math.min(height / 2, 20));
      if (hit === null || !(e.contains(hit) || hit.contains(e))) found.push(`covered by ${hit === null ? "nothing" : name(hit)}: ${name(e)}`);
    }
    return found;
  });
}
