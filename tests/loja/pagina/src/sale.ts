/** Sending a sale, and following its receipt until the vendor has decided. */
import { receipt, type Receipt, register, sell } from "./api.js";
import type { Bodies } from "./form.js";

/** Milliseconds between two questions: soon at first, then seldom. */
const SOONEST = 300;
const LATEST = 3_000;
/** How long a receipt is followed. */
const PATIENCE = 120_000;

/** What the page is told on the way. */
export interface Told {
  registered(codigo: number, isNew: boolean): void;
  pending(recibo: string): void;
}

/** How it ended; `pendente` if the vendor had not decided when patience ended. */
export interface Ended {
  recibo: string;
  receipt: Receipt;
}

/** Registers the customer, sends the sale, and waits. */
export async function carryOut({ cliente, venda }: Bodies, key: string, told: Told): Promise<Ended> {
  const { codigo, novo } = await register(cliente, key);
  told.registered(codigo, novo);
  const { cpfCnpj: _, ...rest } = venda;
  const { recibo } = await sell({ ...rest, codigoCliente: codigo }, key);
  told.pending(recibo);
  return { recibo, receipt: await follow(recibo) };
}

async function follow(recibo: string): Promise<Receipt> {
  const end = Date.now() + PATIENCE;
  for (let pause = SOONEST; Date.now() < end; pause = Math.min(pause * 1.5, LATEST)) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    // A question that was not answered is asked again: it changes nothing.
    const found = await receipt(recibo).catch(() => undefined);
    if (found !== undefined && found.estado !== "pendente") return found;
  }
  return { estado: "pendente" };
}
