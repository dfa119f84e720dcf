/** What is wrong, and under which field it is shown. The words are the library's, but for what is left empty. */
import { cep, cnpj, cpf, phone, type Problem, uf } from "retaguarda/shop-control/identifiers";
import { cadastroCliente, venda } from "retaguarda/shop-control/schemas";
import { type Bodies, type Field, fieldOf, fields } from "./form.js";

const EMPTY = "Preencha este campo.";
/** To somebody who sees one field, each of these is a field left empty. */
const texts = { required: EMPTY, text_empty: EMPTY, at_least_one: EMPTY, required_if: EMPTY, required_with: EMPTY };
const FORM = { coerce: "form", texts } as const;
const SCHEMAS = { cliente: cadastroCliente.with(FORM), venda: venda.with(FORM) };
/** By the `data-kind` of a field: it has a message of that kind, of a CPF where the vendor's field takes a CNPJ too. */
const IDENTIFIERS = { cep, cnpj, cpf, phone, uf };
/** The body that an operation sends. */
const BODY_OF: Record<string, keyof Bodies> = {
  "shop_control.vendas.cadastrar": "venda",
  "shop_control.clientes.cadastrar": "cliente",
};

/** What to show. */
export interface Findings {
  /** By the name of the field. */
  byField: Map<string, Finding>;
  /** What belongs to no field of the page. */
  elsewhere: string[];
  /** What stops nothing. */
  warnings: Problem[];
}

/** What is wrong with one field. */
export interface Finding {
  message: string;
  /** Whether more typing may put it right: then it is told when the field is left. */
  isUnfinished: boolean;
}

/** Everything that is wrong with what was typed. */
export function find(bodies: Bodies): Findings {
  const [found, final] = [look(bodies, false), look(bodies, true)];
  const { byField, elsewhere } = arrange(found.problems);
  const told = arrange(final.problems).byField;
  for (const field of fields()) {
    const own = ofIdentifier(field, false);
    if (own !== undefined) byField.set(field.name, { message: own, isUnfinished: ofIdentifier(field, true) === undefined });
    else {
      const finding = byField.get(field.name);
      if (finding !== undefined) finding.isUnfinished = !told.has(field.name);
    }
  }
  return { byField, elsewhere, warnings: found.warnings };
}

/** Problems that the shop's server found. */
export function fromServer(problems: Problem[]): Findings {
  return { ...arrange(problems), warnings: [] };
}

/** What the schemas say of the bodies, while somebody types or when all is said. */
function look(bodies: Bodies, typing: boolean): { problems: Problem[]; warnings: Problem[] } {
  const answers = [
    SCHEMAS.cliente.with({ typing })["~standard"].validate(bodies.cliente),
    SCHEMAS.venda.with({ typing })["~standard"].validate(bodies.venda),
  ];
  return {
    problems: answers.flatMap(({ issues = [] }) => issues.map(({ problem }) => problem)),
    warnings: answers.flatMap(({ warnings }) => warnings.map(({ problem }) => problem)),
  };
}

function ofIdentifier({ dataset, value }: Field, typing: boolean): string | undefined {
  const schema = IDENTIFIERS[dataset.kind as keyof typeof IDENTIFIERS];
  return schema?.with({ typing, optional: true })["~standard"].validate(value.trim()).issues?.[0]?.message;
}

function arrange(problems: Problem[]): Omit<Findings, "warnings"> {
  const byField: Findings["byField"] = new Map();
  const elsewhere = new Set<string>();
  for (const problem of problems) {
    const field = fieldFor(problem);
    if (field === undefined) elsewhere.add(problem.message);
    else if (!byField.has(field.name)) byField.set(field.name, { message: problem.message, isUnfinished: false });
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
