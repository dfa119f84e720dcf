/** The lines of the basket, and what they come to. */
import type { Product } from "./api.js";
import { fieldOf, form } from "./form.js";
import { amount, times, typed } from "./money.js";

/** Decimal places of a quantity and of money. */
const QUANTITY = 4;
const MONEY = 2;

/** A line with a product; without a total where its numbers cannot be reckoned with. */
export interface Line {
  name: string;
  quantity: string;
  total: bigint | undefined;
}

/** What the sale comes to, as far as its fields can be read. */
export interface Totals {
  lines: Line[];
  discount: bigint;
  freight: bigint;
  /** Nothing while a line has none. */
  total: bigint | undefined;
}

const list = form.querySelector<HTMLOListElement>("#items")!;
const template = form.querySelector<HTMLTemplateElement>("#item")!;
let products: Product[] = [];

/** Makes the basket ready for the shop's products. */
export function stock(found: Product[]): void {
  products = found;
  addLine();
}

/** A further line, empty; its first field. */
export function addLine(): HTMLSelectElement {
  const line = template.content.cloneNode(true) as DocumentFragment;
  const select = line.querySelector("select")!;
  select.add(new Option("escolha…", ""));
  for (const { codigo, nome } of products) select.add(new Option(nome ?? codigo, codigo));
  list.append(line);
  number();
  return select;
}

/** One line, as at the start. */
export function emptyBasket(): void {
  list.replaceChildren();
  addLine();
}

/** What a click on a line's button does: takes the line away. Its neighbour's first field is where one goes on. */
export function removeLine(button: Element): HTMLSelectElement {
  const line = button.closest("li");
  const neighbour = line?.previousElementSibling ?? line?.nextElementSibling;
  line?.remove();
  number();
  return (neighbour ?? list).querySelector("select")!;
}

/** What choosing a product does: its price is the one to begin with. */
export function priceOf(select: HTMLSelectElement): void {
  const price = products.find(({ codigo }) => codigo === select.value)?.preco;
  const field = select.closest("li")?.querySelector<HTMLInputElement>("[name$=precoUnitario]");
  if (!field || price === undefined || price === null) return;
  // Every digit of the vendor's: where there are too many, that is a problem to be seen.
  const [whole, fraction = ""] = String(price).split(".");
  field.value = `${whole},${fraction.padEnd(MONEY, "0")}`;
}

/** What the basket comes to. */
export function reckon(): Totals {
  const lines = [...list.children].flatMap((line) => lineOf(line) ?? []);
  const discount = valueOf("venda/desconto_Total_Geral");
  const freight = valueOf("venda/dadosEntrega/valor");
  const goods = lines.map(({ total }) => total).reduce(sum, 0n);
  return { lines, discount, freight, total: sum(goods, freight - discount) };
}

/** Fills in what is to be paid, until somebody types another amount. */
export function followTotal({ total }: Totals): void {
  for (const name of ["valorParcelas", "valor"]) {
    const field = fieldOf(`venda/recebimentos/0/${name}`);
    if (!(field instanceof HTMLInputElement) || field.dataset.own !== undefined || total === undefined) continue;
    field.value = total > 0n ? typed(total) : "";
  }
}

function lineOf(line: Element): Line | undefined {
  const text = (name: string) => line.querySelector<HTMLInputElement>(`[name$=${name}]`)?.value.trim() ?? "";
  const product = products.find(({ codigo }) => codigo === text("codigo"));
  if (product === undefined) return undefined;
  const quantity = amount(text("quantidade"), QUANTITY);
  const price = amount(text("precoUnitario"), MONEY);
  const less = amount(text("descontoUnitario") || "0", MONEY);
  const isSound = quantity !== undefined && price !== undefined && less !== undefined;
  return {
    name: product.nome ?? product.codigo,
    quantity: text("quantidade") || "?",
    total: isSound ? times(quantity, price - less) : undefined,
  };
}

function sum(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function valueOf(name: string): bigint {
  return amount(fieldOf(name)?.value.trim() ?? "", MONEY) ?? 0n;
}

/** Gives the fields the names of their lines, and the labels their fields. */
function number(): void {
  for (const [index, line] of [...list.children].entries()) {
    for (const field of line.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
      field.name = field.name.replace(/#|\d+/, String(index));
      field.id = field.name.replaceAll("/", "-");
      field.closest(".field")?.querySelector("label")?.setAttribute("for", field.id);
    }
    line.querySelector<HTMLButtonElement>(".remove")!.hidden = list.children.length === 1;
  }
}
