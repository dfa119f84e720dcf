/** Masks while typing: `160257170` becomes `160.257.170`, and the caret stays where it was. */
import { type IdentifierKind, partial } from "retaguarda/shop-control/identifiers";
import { fieldOf, form } from "./form.js";

/** Masks what was typed into a field of an identifier. */
export function mask(field: EventTarget | null): void {
  if (!(field instanceof HTMLInputElement) || field.dataset.kind === undefined) return;
  const { text } = partial(field.dataset.kind as IdentifierKind, field.value);
  if (text === field.value) return;
  const before = field.value.slice(0, field.selectionStart ?? field.value.length);
  const caret = behind(text, significant(before));
  field.value = text;
  field.setSelectionRange(caret, caret);
}

/** The document is a CPF or a CNPJ, as the person is. */
export function followPerson(): void {
  const field = fieldOf("cliente/cpfCnpj");
  const label = form.querySelector("label[for=documento]");
  if (!(field instanceof HTMLInputElement) || label === null) return;
  const isPerson = new FormData(form).get("cliente/fisicaJuridica") === "F";
  field.dataset.kind = isPerson ? "cpf" : "cnpj";
  label.textContent = isPerson ? "CPF" : "CNPJ";
  mask(field);
}

/** How many characters of a text are not the mask's. */
function significant(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, "").length;
}

/** The place behind so many characters that are not the mask's. */
function behind(text: string, count: number): number {
  let at = 0;
  while (at < text.length && significant(text.slice(0, at)) < count) at++;
  return at;
}
