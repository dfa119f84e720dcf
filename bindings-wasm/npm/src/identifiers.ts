/** The identifiers of Brazilian trade: CPF, CNPJ, GTIN, CEP ... checked, written in their masks, followed while typed. */
import * as engine from "./engine.js";
import { type Issue, type Standard, standard } from "./standard.js";
import type { Checked, Code, IdentifierKind, Language, Progress, Problem, Strength } from "./types.js";

export type { Issue, Validated } from "./standard.js";
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

/** What an identifier's schema may be asked for. */
export interface IdentifierOptions {
  /** The language of messages; `pt-BR` where none is named. */
  language?: Language | undefined;
  /** How much is asked; `strict` where nothing is named. */
  strength?: Strength | undefined;
  /** `true` while somebody types: what more typing may put right is no issue. */
  typing?: boolean | undefined;
  /** Texts of your own in place of the library's, by code: `{ identifier_length: "Faltam dígitos: há {found} de {expected}." }`. */
  texts?: Readonly<Partial<Record<Code, string>>> | undefined;
  /** `true` where nothing may be given: an empty text, `null` and `undefined` are `undefined`. */
  optional?: boolean | undefined;
}

/** An identifier as a Standard Schema, version 1: it takes what people type, and gives it without its mask. */
export interface IdentifierSchema<Output = string> {
  readonly "~standard": Standard<string, Output>;
  readonly kind: IdentifierKind;
  /** The same schema with these options: `cpf.with({ strength: "shape" })`. */
  with<const Asked extends IdentifierOptions>(
    options: Asked,
  ): IdentifierSchema<Asked extends { optional: true } ? string | undefined : Output>;
}

function identifier<Output = string>(kind: IdentifierKind, options: IdentifierOptions = {}): IdentifierSchema<Output> {
  const schema: IdentifierSchema<unknown> = {
    kind,
    "~standard": standard((value, given) => {
      const { language, strength, typing, texts, optional }: IdentifierOptions = { ...options, ...given };
      const issues = (found?: Problem): Issue[] => {
        const problem = found && inOwnWords(found, texts);
        return problem ? [{ message: problem.message, path: [], problem }] : [];
      };
      if (optional && (value ?? "") === "") return { value: undefined, warnings: [] };
      const checked = engine.check(kind, value as string, strength, language);
      if (checked.ok) return { value: checked.value, warnings: issues(checked.warning) };
      const isOnItsWay = typing && engine.partial(kind, value as string).state === "incomplete";
      return isOnItsWay ? { value, warnings: [] } : { issues: issues(checked.problem), warnings: [] };
    }) as Standard<string, unknown>,
    with: (changes) => identifier(kind, { ...options, ...changes }),
  };
  return schema as IdentifierSchema<Output>;
}

function inOwnWords(problem: Problem, texts: IdentifierOptions["texts"]): Problem {
  const message = texts?.[problem.code]?.replace(/\{(\w+)\}/g, (_, name: string) => String(problem.params[name] ?? ""));
  return message === undefined ? problem : { ...problem, message };
}

/** A person's number at the tax office. */
export const cpf = /* @__PURE__ */ identifier("cpf");
/** A company's number at the tax office, of digits or of digits and letters. */
export const cnpj = /* @__PURE__ */ identifier("cnpj");
/** Either of the two. */
export const cpfCnpj = /* @__PURE__ */ identifier("cpf_cnpj");
/** The number under a bar code, or `SEM GTIN`. */
export const gtin = /* @__PURE__ */ identifier("gtin");
/** The access key of an NF-e or NFC-e. */
export const nfeKey = /* @__PURE__ */ identifier("nfe_key");
/** A postal code. */
export const cep = /* @__PURE__ */ identifier("cep");
/** A state, in two letters. */
export const uf = /* @__PURE__ */ identifier("uf");
/** IBGE's code of a municipality. */
export const ibgeMunicipality = /* @__PURE__ */ identifier("ibge_municipality");
/** The Mercosur's code of goods. */
export const ncm = /* @__PURE__ */ identifier("ncm");
/** The code of goods under tax substitution. */
export const cest = /* @__PURE__ */ identifier("cest");
/** The code of a fiscal operation. */
export const cfop = /* @__PURE__ */ identifier("cfop");
/** A phone number of Brazil, area code first. */
export const phone = /* @__PURE__ */ identifier("phone");
/** A worker's number. */
export const pis = /* @__PURE__ */ identifier("pis");
/** The address of an e-mail, by its shape. */
export const email = /* @__PURE__ */ identifier("email");

/** A state that has an Inscrição Estadual. */
export type Uf = IdentifierKind extends infer Kind ? (Kind extends `ie:${infer State}` ? State : never) : never;

/** The Inscrição Estadual of a state, or `ISENTO`: `ie("SP")`. */
export function ie(uf: Uf): IdentifierSchema {
  return identifier(`ie:${uf}`);
}
