/** What is wrong, and under which field it is shown. The words are the library's. */
import { codes, type Problem, validate } from "retaguarda/engine";
import { check, type IdentifierKind } from "retaguarda/identifiers";
import { cadastroCliente, type Issue, venda } from "retaguarda/shop-control/schemas";
import { type Bodies, type Field, fieldOf, fields } from "./form.js";

const TYPED = { coerce: "form" } as const;
const SCHEMAS = { cliente: cadastroCliente.with(TYPED), venda: venda.with(TYPED) };
const SALE = "shop_control.vendas.cadastrar";
/** The body that an operation sends. */
const BODY_OF: Record<string, keyof Bodies> = { [SALE]: "venda", "shop_control.clientes.cadastrar": "cliente" };

/** To somebody who sees one field, each of these is a field left empty. */
const LEFT_EMPTY = new Set(["required", "text_empty", "at_least_one", "required_if", "required_with"]);
/** What more typing may put right: told when the field is left. */
const UNFINISHED = new Set([...LEFT_EMPTY, "number_format", "identifier_empty", "identifier_length"]);
const REQUIRED = codes().find(({ code }) => code === "required")?.messages["pt-BR"] ?? "";

/** What to show. */
export interface Findings {
  /** By the name of the field. */
  byField: Map<string, { code: string; message: string }>;
  /** What belongs to no field of the page. */
  elsewhere: string[];
  /** What stops nothing. */
  warnings: Problem[];
}

/** Everything that is wrong with what was typed. */
export function find(bodies: Bodies): Findings {
  const problems = [...told("cliente", bodies.cliente), ...told("venda", bodies.venda)];
  const findings = arrange(problems);
  for (const field of fields()) {
    const identifier = ofIdentifier(field);
    if (identifier !== undefined) findings.byField.set(field.name, identifier);
  }
  const warnings = validate(SALE, { body: bodies.venda }, TYPED).filter(({ severity }) => severity === "warning");
  return { ...findings, warnings };
}

/** Problems that the shop's server found. */
export function fromServer(problems: Problem[]): Findings {
  return { ...arrange(problems), warnings: [] };
}

/** Whether a problem may still go away by typing on. */
export function isUnfinished(code: string): boolean {
  return UNFINISHED.has(code);
}

function told(name: keyof Bodies, body: unknown): Problem[] {
  const issues: readonly Issue[] = SCHEMAS[name]["~standard"].validate(body).issues ?? [];
  return issues.map(({ problem }) => problem);
}

/** A field of one kind of identifier has a message of that kind: of a CPF, where the vendor's field takes a CNPJ too. */
function ofIdentifier(field: Field): { code: string; message: string } | undefined {
  const kind = field.dataset.kind as IdentifierKind | undefined;
  if (kind === undefined || field.value.trim() === "") return undefined;
  const checked = check(kind, field.value);
  return checked.ok ? undefined : checked.problem;
}

function arrange(problems: Problem[]): Omit<Findings, "warnings"> {
  const byField: Findings["byField"] = new Map();
  const elsewhere = new Set<string>();
  for (const problem of problems) {
    const field = fieldFor(problem);
    if (field === undefined) elsewhere.add(problem.message);
    else if (!byField.has(field.name)) {
      byField.set(field.name, { code: problem.code, message: LEFT_EMPTY.has(problem.code) ? REQUIRED : problem.message });
    }
  }
  return { byField, elsewhere: [...elsewhere] };
}

/** The field at a problem's place; for a problem of some fields, the first of them that the page has. */
function fieldFor({ operation, path, params }: Problem): Field | undefined {
  const body = BODY_OF[operation];
  if (body === undefined || !path.startsWith("/body")) return undefined;
  const name = body + path.slice("/body".length);
  const among = Array.isArray(params.fields) ? params.fields.map((field) => `${name}/${field}`) : [name];
  const found = among.map((candidate) => fieldOf(candidate)).find((field) => field !== undefined);
  // The sale names its customer by the document that stands in the customer's part.
  return found ?? (among.includes("venda/cpfCnpj") ? fieldOf("cliente/cpfCnpj") : undefined);
}
