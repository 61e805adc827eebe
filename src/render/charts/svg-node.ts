import { escapeText } from "../clean-text";

/** An SVG element as data: the pane makes elements of it, a file takes it as text. */
export interface SvgNode {
  readonly tag: "svg" | "title" | "desc" | "g" | "rect" | "text" | "line";
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

export function svgNode(tag: SvgNode["tag"], attributes: Readonly<Record<string, string | number>>, ...children: readonly (SvgNode | string)[]): SvgNode {
  return { tag, attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])), children };
}

export function svgText({ tag, attributes, children }: SvgNode): string {
  const inside = children.map((child) => (typeof child === "string" ? escapeText(child) : svgText(child))).join("");
  return `<${tag}${Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(value)}"`).join("")}>${inside}</${tag}>`;
}
