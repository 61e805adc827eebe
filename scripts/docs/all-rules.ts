import { narrativeRules } from "../../src/core/checking/narrative/registry";
import { rules } from "../../src/core/checking/rules/registry";
import type { AnyRule } from "./rule-pages";

/** The rules of the tables and those of the prose: both have their pages and their place in the coverage. */
export const allRules: readonly AnyRule[] = [...rules, ...narrativeRules];
