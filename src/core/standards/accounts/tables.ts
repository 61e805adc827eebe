import type { TableStandard } from "../table-standard";
import { table01 } from "./table-01";
import { table02 } from "./table-02";
import { table03 } from "./table-03";
import { table04 } from "./table-04";
import { table05 } from "./table-05";
import { table06 } from "./table-06";
import { table07 } from "./table-07";
import { table08 } from "./table-08";
import { table09 } from "./table-09";

/** The nine tables of final accounts, in the published order of most places. */
export const accountsTables: readonly TableStandard[] = [table01, table02, table03, table04, table05, table06, table07, table08, table09];
