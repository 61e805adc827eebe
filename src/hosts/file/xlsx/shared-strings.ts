import { tooLarge } from "../unreadable-file";
import { decodeCellText, decodeXmlText } from "../xml/decode-text";
import type { XmlListener } from "../xml/scan-xml";

const MAX_CHARACTERS = 64 * 1024 * 1024;

/** Listens to sharedStrings.xml: the runs of a rich text are joined, the reading aids of East Asian text (rPh) left out. */
export class SharedStringsListener implements XmlListener {
  readonly strings: string[] = [];
  private current = "";
  private inText = false;
  private inReading = false;
  private characters = 0;

  open(name: string): void {
    if (name === "si") this.current = "";
    else if (name === "rPh") this.inReading = true;
    else if (name === "t") this.inText = !this.inReading;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inReading = false;
    else if (name === "si") this.keep();
  }

  text(raw: string, cdata: boolean): void {
    if (this.inText) this.current += cdata ? raw : decodeXmlText(raw);
  }

  private keep(): void {
    this.characters += this.current.length;
    if (this.characters > MAX_CHARACTERS) throw tooLarge("文字超过六千万字");
    this.strings.push(decodeCellText(this.current));
  }
}
