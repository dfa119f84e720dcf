/** What the page shows: problems under their fields, the summary, and what became of the sale. */
import type { Problem } from "retaguarda/shop-control/identifiers";
import type { Totals } from "./basket.js";
import { type Field, fields } from "./form.js";
import { amount, currency } from "./money.js";
import type { Findings } from "./problems.js";

const lines = document.querySelector<HTMLElement>("#lines")!;
const totals = document.querySelector<HTMLElement>("#totals")!;
const warnings = document.querySelector<HTMLElement>("#warnings")!;
const elsewhere = document.querySelector<HTMLElement>("#elsewhere")!;
const outcome = document.querySelector<HTMLElement>("#outcome")!;

/** Fields that somebody has been in and left. */
let left = new WeakSet<Field>();

/** Somebody has left this field: now it may be told that something is missing. */
export function leave(...visited: Field[]): void {
  for (const field of visited) left.add(field);
}

/** As at the start: nobody has been anywhere. */
export function forget(): void {
  left = new WeakSet();
}

/** Shows each problem under its field, in a place that was there before: only then is it read out when it comes. */
export function showProblems({ byField }: Findings): void {
  for (const field of fields().filter(({ type }) => type !== "radio")) {
    const problem = byField.get(field.name);
    const isShown = problem !== undefined && (left.has(field) || !problem.isUnfinished);
    mark(field, isShown ? problem.message : "");
  }
}

/** The first field that is marked. */
export function firstMarked(): Field | undefined {
  return fields().find((field) => field.getAttribute("aria-invalid") === "true");
}

function mark(field: Field, message: string): void {
  const id = `${field.name.replaceAll("/", "-")}-problem`;
  let place = field.parentElement?.querySelector<HTMLElement>(".problem") ?? null;
  if (place === null) {
    place = document.createElement("p");
    place.className = "problem";
    place.setAttribute("aria-live", "polite");
    field.after(place);
  }
  place.id = id;
  if (place.textContent !== message) place.textContent = message;
  if (message === "") {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  } else {
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", id);
  }
}

/** The summary, with what stops nothing and with what belongs to no field. */
export function showSummary(sum: Totals, found: Findings): void {
  lines.replaceChildren(
    ...(sum.lines.length > 0
      ? sum.lines.map(({ name, quantity, total }) => row(`${quantity} × ${name}`, shown(total)))
      : [row("Nenhum produto ainda", "")]),
  );
  totals.replaceChildren(
    ...(sum.discount > 0n ? [row("Desconto", `− ${currency(sum.discount)}`)] : []),
    ...(sum.freight > 0n ? [row("Frete", currency(sum.freight))] : []),
    row("Total", shown(sum.total), "total"),
  );
  warnings.replaceChildren(...found.warnings.map(warning));
  elsewhere.replaceChildren(...found.elsewhere.map((message) => item(message)));
}

/** Says how the sending goes. */
export function showOutcome(state: string, title: string, detail = "", action?: HTMLElement): void {
  outcome.dataset.state = state;
  const heading = document.createElement("strong");
  heading.textContent = title;
  const text = document.createElement("p");
  text.textContent = detail;
  outcome.replaceChildren(heading, ...(detail === "" ? [] : [text]), ...(action === undefined ? [] : [action]));
}

/** Takes away what was said, or only if it was of this state. */
export function clearOutcome(state = outcome.dataset.state): void {
  if (state !== outcome.dataset.state) return;
  delete outcome.dataset.state;
  outcome.replaceChildren();
}

/** A warning; of sums in this page's own words, with the amounts as people write them. */
function warning({ code, message, params }: Problem): HTMLLIElement {
  const [left, right] = [amount(String(params.left), 2), amount(String(params.right), 2)];
  const isOfSums = code === "sum_mismatch" && left !== undefined && right !== undefined;
  const entry = item(isOfSums ? `O pagamento soma ${currency(left)} e a venda, ${currency(right)}.` : message);
  const heading = document.createElement("strong");
  heading.textContent = "Aviso";
  entry.prepend(heading, " ");
  return entry;
}

function shown(value: bigint | undefined): string {
  return value === undefined ? "—" : currency(value);
}

function item(message: string): HTMLLIElement {
  const entry = document.createElement("li");
  entry.append(message);
  return entry;
}

function row(label: string, value: string, className = ""): HTMLTableRowElement {
  const line = document.createElement("tr");
  const head = document.createElement("th");
  head.scope = "row";
  head.textContent = label;
  const cell = document.createElement("td");
  cell.textContent = value;
  line.className = className;
  line.append(head, cell);
  return line;
}
