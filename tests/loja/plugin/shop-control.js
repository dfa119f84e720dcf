/** The shop's own API, as a Fastify plugin: the page talks to it, and it alone holds the secrets of Shop Control. */
import { VendorError } from "@retaguarda/node";
import { answer } from "./errors.js";
import { Sends } from "./sends.js";
import { Session } from "./session.js";
import { UnknownOutcome } from "./transmit.js";

/** The page sends what was typed: `"10,50"` for a number. */
const TYPED = { coerce: "form" };
/** Prices with every digit as the vendor has it. */
const EXACT = { decimals: "text" };

/** What the vendor answers while a sale waits; any other text is why it was refused. */
const PENDING = "Recibo ainda não processado.";
/** Products of a simple kind; those in sizes and colours would need two more fields on the page. */
const SIMPLE = 0;

const WITH_KEY = {
  headers: {
    type: "object",
    required: ["idempotency-key"],
    properties: { "idempotency-key": { type: "string", pattern: "^[0-9a-f-]{36}$" } },
  },
};

/** `settings` are those of `ShopControl`; `codigoOperacao` is the shop's code for a sale. */
export default async function shopControl(fastify, { settings, codigoOperacao }) {
  const session = new Session(settings);
  const sends = new Sends();
  fastify.setErrorHandler(answer);

  fastify.get("/api/loja", async () => ({ codigoOperacao, produtos: await products(session) }));

  fastify.post("/api/clientes", { schema: WITH_KEY }, async ({ body, headers }) =>
    sends.once(`cliente ${headers["idempotency-key"]}`, async () => {
      try {
        const { data } = await session.send((loja) => loja.clientes.cadastrar(body, TYPED));
        return { codigo: given(data?.codigoGerado), novo: true };
      } catch (error) {
        // Somebody who is registered already is a customer all the same.
        const codigo = error instanceof VendorError && error.kind === "conflict" ? error.data?.codigoAtual : undefined;
        if (codigo === undefined) throw error;
        return { codigo, novo: false };
      }
    }),
  );

  fastify.post("/api/vendas", { schema: WITH_KEY }, async ({ body, headers }, reply) => {
    const sale = { ...body, codigoOperacao };
    reply.code(202);
    return sends.once(`venda ${headers["idempotency-key"]}`, async () => {
      const { data } = await session.send((loja) => loja.vendas.cadastrar(sale, TYPED));
      return { recibo: given(data?.recibo) };
    });
  });

  fastify.get("/api/recibos/:recibo", async ({ params: { recibo } }) => {
    const { data } = await session.send((loja) => loja.recibos.detalhar({ recibo }));
    if (data.pedidoProcessado) return { estado: "processado", sequencia: data.sequenciaGerada ?? null };
    if (data.erros === PENDING) return { estado: "pendente" };
    return { estado: "recusado", motivo: data.erros };
  });
}

/** What the vendor gives for a write. Where it is not there, nobody knows what became of the write. */
function given(value) {
  if (value === undefined || value === null) throw new UnknownOutcome("the vendor gave nothing for a write");
  return value;
}

/** All products that can be sold here, with price and stock. */
async function products(session) {
  const found = [];
  for (let pagina = 1; ; pagina++) {
    const page = await session.send((loja) => loja.produtos.consultar({ pagina }, EXACT));
    if (page.end) return found;
    for (const { codigo, nome, tipo, precos, estoqueAtual } of page.data) {
      if (Number(tipo) === SIMPLE) found.push({ codigo, nome, preco: precos?.[0]?.preco ?? null, estoque: estoqueAtual });
    }
  }
}
