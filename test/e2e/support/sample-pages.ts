import type { Browser } from "playwright-core";
import type { BookLiteral } from "../../excel-host/book";
import { launch } from "./browser";
import { sampleBook } from "./excel-pane";
import { distFolder, serve, type Served } from "./serve";

/** What most files of tests need; there from the first test of the file to its last. */
export interface SamplePages {
  readonly browser: Browser;
  readonly served: Served;
  readonly sample: BookLiteral;
}

/** A browser, the built pages on a server, and the sample workbook. To be called once, outside of the tests. */
export function samplePages(): SamplePages {
  const pages = {} as { browser: Browser; served: Served; sample: BookLiteral };
  beforeAll(async () => {
    pages.browser = await launch();
    pages.served = await serve(distFolder());
    pages.sample = await sampleBook();
  });
  afterAll(async () => {
    await pages.browser.close();
    await pages.served.close();
  });
  return pages;
}
