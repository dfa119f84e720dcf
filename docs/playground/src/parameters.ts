/** The fields for the parameters of path and query. */
import type { OperationInfo } from "retaguarda/engine";
import { type Parameter, parametersOf } from "./call.js";
import { element, tagged } from "./view.js";

const place = element("parameters");

/** Shows a field for each parameter of an operation, and for what else an example has. */
export function showParameters(operation: OperationInfo, values: Record<string, Record<string, unknown>>): void {
  const known = parametersOf(operation);
  const further = Object.keys(values.query ?? {})
    .filter((name) => !known.some((parameter) => parameter.part === "query" && parameter.name === name))
    .map((name): Parameter => ({ name, part: "query", title: name, required: false, choices: [] }));
  place.replaceChildren(...[...known, ...further].map((parameter) => field(parameter, values[parameter.part]?.[parameter.name])));
}

/** What was typed into them. */
export function readParameters(): Record<"path" | "query", Record<string, string>> {
  const typed: Record<"path" | "query", Record<string, string>> = { path: {}, query: {} };
  for (const input of place.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-part]")) {
    typed[input.dataset.part as "path" | "query"][input.name] = input.value;
  }
  return typed;
}

function field({ name, part, title, required, choices }: Parameter, value: unknown): HTMLElement {
  const input = choices.length > 0 ? document.createElement("select") : document.createElement("input");
  if (input instanceof HTMLSelectElement) input.append(...["", ...choices].map((choice) => new Option(choice)));
  input.name = name;
  input.dataset.part = part;
  input.required = required;
  input.value = value === undefined || value === null ? "" : String(value);
  const label = document.createElement("label");
  const shown = tagged("span", title === name ? name : `${title} (${name})`);
  if (required) shown.append(" *");
  label.append(shown, " ", input);
  return label;
}
