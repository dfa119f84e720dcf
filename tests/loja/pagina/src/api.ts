/** The shop's own server. It holds the secrets; this page has none and talks to nobody else. */
import type { Problem } from "retaguarda/shop-control/identifiers";

/** A product that can be sold. */
export interface Product {
  codigo: string;
  nome: string;
  preco: string | number | null;
  estoque: string | number | null;
}

/** How far a sale is. */
export type Receipt =
  | { estado: "pendente" }
  | { estado: "processado"; sequencia: number | null }
  | { estado: "recusado"; motivo: string };

/** The server refused, or did not answer. `problems` are there when the payload was wrong. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly kind: string,
    readonly problems: Problem[] = [],
  ) {
    super(message);
  }
}

export function shop(): Promise<{ codigoOperacao: string; produtos: Product[] }> {
  return ask("GET", "loja");
}

/** Registers a customer. The same key never registers two. */
export function register(cliente: unknown, key: string): Promise<{ codigo: number; novo: boolean }> {
  return ask("POST", "clientes", cliente, { "idempotency-key": key });
}

/** Sends a sale. The same key never sends two. */
export function sell(venda: unknown, key: string): Promise<{ recibo: string }> {
  return ask("POST", "vendas", venda, { "idempotency-key": key });
}

export function receipt(recibo: string): Promise<Receipt> {
  return ask("GET", `recibos/${encodeURIComponent(recibo)}`);
}

async function ask<Data>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Data> {
  const request: RequestInit = { method, headers, signal: AbortSignal.timeout(30_000) };
  if (body !== undefined) {
    request.body = JSON.stringify(body);
    headers["content-type"] = "application/json";
  }
  let response: Response;
  let answer: { problems?: Problem[]; error?: { kind: string; message: string } };
  try {
    response = await fetch(`/api/${path}`, request);
    answer = await response.json();
  } catch {
    throw new Refused("O servidor da loja não respondeu.", "unreachable");
  }
  if (response.ok) return answer as Data;
  if (answer.problems !== undefined) throw new Refused("O servidor da loja achou problemas.", "problems", answer.problems);
  throw new Refused(answer.error?.message ?? `HTTP ${response.status}`, answer.error?.kind ?? "server");
}
