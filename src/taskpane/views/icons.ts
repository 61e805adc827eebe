export type IconName = "error" | "warning" | "info" | "check" | "chevron" | "close" | "sheet" | "copy" | "target" | "stale" | "help";

/** Outlines on a 16 × 16 grid, drawn in the colour of the text around them. */
const paths: Readonly<Record<IconName, string>> = {
  error: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm2.8 8.6-.7.7L8 8.7l-2.1 2.1-.7-.7L7.3 8 5.2 5.9l.7-.7L8 7.3l2.1-2.1.7.7L8.7 8l2.1 2.1Z",
  warning: "M8.87 2.02a1 1 0 0 0-1.74 0L1.6 12.01a1 1 0 0 0 .87 1.49h11.06a1 1 0 0 0 .87-1.49L8.87 2.02ZM7.4 5.6h1.2v3.9H7.4V5.6Zm.6 6.5a.8.8 0 1 1 0-1.6.8.8 0 0 1 0 1.6Z",
  info: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-.6 5.6h1.2v4.3H7.4V7.1Zm.6-.9a.8.8 0 1 1 0-1.6.8.8 0 0 1 0 1.6Z",
  check: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm3.3 5.1-3.9 3.9a.6.6 0 0 1-.85 0L4.7 8.65l.85-.85 1.43 1.42 3.47-3.47.85.85Z",
  chevron: "M6.15 3.15a.5.5 0 0 0 0 .7L10.29 8l-4.14 4.15a.5.5 0 0 0 .7.7l4.5-4.5a.5.5 0 0 0 0-.7l-4.5-4.5a.5.5 0 0 0-.7 0Z",
  close: "M3.15 3.15a.5.5 0 0 1 .7 0L8 7.29l4.15-4.14a.5.5 0 0 1 .7.7L8.71 8l4.14 4.15a.5.5 0 0 1-.7.7L8 8.71l-4.15 4.14a.5.5 0 0 1-.7-.7L7.29 8 3.15 3.85a.5.5 0 0 1 0-.7Z",
  sheet: "M3.5 2A1.5 1.5 0 0 0 2 3.5v9A1.5 1.5 0 0 0 3.5 14h9a1.5 1.5 0 0 0 1.5-1.5v-9A1.5 1.5 0 0 0 12.5 2h-9ZM3 6h2v3H3V6Zm3 0h7v3H6V6Zm7 4v2.5a.5.5 0 0 1-.5.5H6v-3h7Zm-8 3H3.5a.5.5 0 0 1-.5-.5V10h2v3Z",
  copy: "M5 4.5A1.5 1.5 0 0 1 6.5 3h5A1.5 1.5 0 0 1 13 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-5A1.5 1.5 0 0 1 5 11.5v-7ZM6.5 4a.5.5 0 0 0-.5.5v7c0 .28.22.5.5.5h5a.5.5 0 0 0 .5-.5v-7a.5.5 0 0 0-.5-.5h-5ZM3 6a1.5 1.5 0 0 1 1-1.41v7.16C4 13 5 14 6.25 14h4.16A1.5 1.5 0 0 1 9 15H6.25A3.25 3.25 0 0 1 3 11.75V6Z",
  target: "M7.5 1.5h1v1.53a5 5 0 0 1 4.47 4.47h1.53v1h-1.53a5 5 0 0 1-4.47 4.47v1.53h-1v-1.53A5 5 0 0 1 3.03 8.5H1.5v-1h1.53A5 5 0 0 1 7.5 3.03V1.5ZM8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0 2.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z",
  help: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 1a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 2.3c-1.24 0-2.2.9-2.2 2.1h1c0-.66.5-1.1 1.2-1.1s1.2.44 1.2 1.1c0 .5-.27.77-.78 1.14-.6.43-.92.86-.92 1.66h1c0-.4.13-.57.6-.9.62-.45 1.1-.98 1.1-1.9 0-1.2-.96-2.1-2.2-2.1Zm0 5.8a.65.65 0 1 0 0 1.3.65.65 0 0 0 0-1.3Z",
  stale: "M8 2a6 6 0 0 1 5 2.7V3h1v3.5h-3.5v-1h1.78A5 5 0 1 0 13 8h1a6 6 0 1 1-6-6Zm-.5 3h1v3.3l2 1.2-.5.86-2.5-1.5V5Z",
};

/** An icon that says nothing to a screen reader: a word always stands beside it. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `icon icon-${name}`);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", paths[name]);
  path.setAttribute("fill", "currentColor");
  svg.append(path);
  return svg;
}
