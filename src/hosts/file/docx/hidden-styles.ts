import { attribute } from "../xml/attributes";
import type { XmlListener } from "../xml/scan-xml";

/** Word's on/off properties: present without a value is on. */
export function isOn(raw: string): boolean {
  const value = attribute(raw, "val");
  return value === undefined || !["0", "false", "off"].includes(value);
}

/** Listens to styles.xml for the styles whose text is hidden, those based on them included. */
export class HiddenStylesListener implements XmlListener {
  private readonly own = new Map<string, boolean>();
  private readonly basedOn = new Map<string, string>();
  private current = "";

  open(name: string, raw: string): void {
    if (name === "style") this.current = attribute(raw, "styleId") ?? "";
    else if (this.current === "") return;
    else if (name === "basedOn") this.basedOn.set(this.current, attribute(raw, "val") ?? "");
    else if (name === "vanish") this.own.set(this.current, isOn(raw));
  }

  close(name: string): void {
    if (name === "style") this.current = "";
  }

  text(): void {
    // Everything is in attributes.
  }

  hidden(): ReadonlySet<string> {
    return new Set([...this.own.keys(), ...this.basedOn.keys()].filter((style) => this.isHidden(style)));
  }

  private isHidden(style: string): boolean {
    const seen = new Set<string>();
    for (let at: string | undefined = style; at !== undefined && !seen.has(at); at = this.basedOn.get(at)) {
      const own = this.own.get(at);
      if (own !== undefined) return own;
      seen.add(at);
    }
    return false;
  }
}
