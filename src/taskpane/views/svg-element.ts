import type { SvgNode } from "../../render/charts/svg-node";

/** A drawing as elements: text goes in as text, and colours are attributes, which the content policy lets pass. */
export function svgElement({ tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) if (name !== "xmlns") element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === "string" ? child : svgElement(child))));
  return element;
}
