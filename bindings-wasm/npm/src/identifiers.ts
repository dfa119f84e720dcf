/** The identifiers of Brazilian trade: CPF, CNPJ, GTIN, CEP ... checked, written in their masks, followed while typed. */
import * as engine from "./engine.js";
import type { Checked, IdentifierKind, Language, Progress, Strength } from "./types.js";

export type { Checked, IdentifierKind, Language, Progress, Problem, Strength } from "./types.js";
export { format } from "./engine.js";

/** Whether an identifier is right; without its mask when it is. */
export function check(
  kind: IdentifierKind,
  text: string,
  { strength, language }: { strength?: Strength | undefined; language?: Language | undefined } = {},
): Checked {
  return engine.check(kind, text, strength, language);
}

/** An identifier while it is typed: masked as far as it goes, and whether it can still become right. */
export function partial(
  kind: IdentifierKind,
  text: string,
  { language }: { language?: Language | undefined } = {},
): Progress {
  return engine.partial(kind, text, language);
}
