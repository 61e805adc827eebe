/** `node --import ./scripts/run-ts.mjs some.ts`: runs TypeScript through the compiler that the build uses, no further package. */
import { register } from "node:module";

process.setSourceMapsEnabled(true);
register("./ts-hooks.mjs", import.meta.url);
