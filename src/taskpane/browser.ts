import { explain } from "./commands/explain";
import { readFile } from "./commands/read-file";
import { readNarrative } from "./commands/read-narrative";
import type { FileHost } from "./host";
import { mountApp } from "./mount-app";
import { followTheme } from "./views/theme";

/** The browser page: files in, findings out. The reader comes as its own script when the first file does. */
const host: FileHost = {
  kind: "files",
  read: readFile,
  readNarrative,
  // An unreadable file stays unreadable until another one is chosen.
  explain: (error) => explain(error, () => false),
};

const root = document.getElementById("app");
if (root === null) throw new Error("browser.html has no #app");
followTheme();
mountApp(root, host);
