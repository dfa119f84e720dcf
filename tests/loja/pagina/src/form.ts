/** The form: its fields by name, and the bodies that they make. */
import type { CadastroCliente, Venda } from "retaguarda/shop-control";

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a form holds before anybody has looked at it. */
type Draft<Body> = { [Name in keyof Body]?: unknown };

/** What the shop sends. The prefix of a field's name is the body it belongs to, the rest is its place there. */
export interface Bodies {
  cliente: Draft<CadastroCliente>;
  venda: Draft<Venda>;
}

export const form = document.querySelector<HTMLFormElement>("#sale")!;

/** The fields that are asked for at the moment. */
export function fields(): Field[] {
  return [...form.querySelectorAll<Field>("input, select, textarea")].filter((field) => field.closest("[hidden]") === null);
}

/** The field of this name. */
export function fieldOf(name: string): Field | undefined {
  return fields().find((field) => field.name === name);
}

/** The bodies as they were typed; the engine reads `"10,50"` for a number. What is empty is not there. */
export function read(codigoOperacao: string): Bodies {
  const bodies: Record<string, unknown> = { cliente: { tipo: "C" }, venda: { codigoOperacao, data: new Date() } };
  for (const field of fields()) {
    if (field instanceof HTMLInputElement && field.type === "radio" && !field.checked) continue;
    place(bodies, field.name.split("/"), field.value.trim(), field.type === "date");
  }
  const { cliente, venda } = bodies as unknown as Bodies;
  if (cliente.cpfCnpj !== undefined) venda.cpfCnpj = cliente.cpfCnpj;
  return { cliente, venda };
}

/** Puts a value at its place. A line of a list is there even while it is empty. */
function place(root: Record<string, unknown>, steps: string[], value: string, isDate: boolean): void {
  let at = root;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    const next = steps[index + 1] ?? "";
    const isList = /^\d+$/.test(next);
    const isLine = /^\d+$/.test(step);
    if (at[step] === undefined && value === "" && !isList && !isLine) return;
    at[step] ??= isList ? [] : {};
    at = at[step] as Record<string, unknown>;
  }
  // The vendor wants an instant: midnight in Brasília.
  if (value !== "") at[steps.at(-1)!] = isDate ? `${value}T00:00:00-03:00` : value;
}
