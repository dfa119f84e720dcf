// What the types promise. The file is compiled, not run: a line after `@ts-expect-error` must not compile.
import type { StandardSchemaV1 } from "@standard-schema/spec";
import {
  type Call,
  type Cliente,
  type Cursor,
  DeadlineError,
  Egestor,
  EstoqueAi,
  type Fetch,
  IsCollector,
  OutcomeUnknownError,
  ProblemsError,
  type Produto,
  type Recibo,
  RefusedError,
  type Saida,
  ShopControl,
  StuckError,
  TransportError,
  Uniplus,
  type Venda,
  VendorError,
} from "retaguarda";
import type { CadastroPix, PixGerado } from "retaguarda/egestor";
import { build, type Code, operations, parse, type Repaired, validate } from "retaguarda/engine";
import type { MovimentoRequest } from "retaguarda/estoque-ai";
import { movimentoRequestCsv } from "retaguarda/estoque-ai/schemas";
import { check, cpf, ie, type Progress, partial } from "retaguarda/identifiers";
import { fetchHandler, type InboundEvent, nodeHandler } from "retaguarda/inbound";
import type { Total } from "retaguarda/is-collector";
import { ShopControl as LeanShopControl } from "retaguarda/shop-control";
import { cadastroCliente, cadastroContatos, venda } from "retaguarda/shop-control/schemas";
import { init, shopControlSchemas } from "retaguarda/slim";
import type { Entidade, EnvioProdutoExistente } from "retaguarda/uniplus";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

const loja = new ShopControl({ url: "http://localhost:60500", serie: "X", codFilial: 1, senha: "s" });
// @ts-expect-error the address is required
new ShopControl({ codFilial: 1 });
// @ts-expect-error no such setting
new ShopControl({ url: "http://localhost:60500", filial: 1 });

// Calls
const pagina: Call<Cliente[]> = loja.clientes.consultar({ pagina: 1, datade: "2019-02-20" });
// @ts-expect-error the page is required
loja.clientes.consultar();
// @ts-expect-error no such parameter
loja.clientes.consultar({ pagina: 1, desde: "2019-02-20" });
loja.autenticacao.autenticar();
loja.contatos.cadastrar({ codigo: 1 }, [{ nome: "Ana", sexo: "F" }] as const, { language: "en" });
loja.contatos.consultar();
loja.contatos.consultar({ datade: undefined }, { decimals: "text" });
// @ts-expect-error a closed list of values in what is sent
loja.contatos.cadastrar({ codigo: 1 }, [{ nome: "Ana", sexo: "X" }]);
// @ts-expect-error no such option
loja.contatos.consultar({}, { lang: "en" });

const boa: Venda = {
  codigoCliente: 1,
  codigoOperacao: 500,
  data: new Date(),
  produtos: [{ codigo: "1", quantidade: "1.000", precoUnitario: 10.5 }],
  recebimentos: [{ tipo: "CB", valor: 10.5, codigoContaBancaria: 1 }],
  observacao: null,
  cpfCnpj: undefined,
};
loja.vendas.cadastrar(boa);
// @ts-expect-error a sale has products
loja.vendas.cadastrar({ codigoOperacao: "500", data: "", recebimentos: [] });
// @ts-expect-error no such field
loja.vendas.cadastrar({ ...boa, desconto: 1 });

// Answers
async function answers(): Promise<void> {
  const { data, notices, raw, end } = await pagina.parse(await fetch(pagina.url, pagina));
  same<typeof data, Cliente[]>(true);
  same<typeof end, true | undefined>(true);
  const nome: string | null | undefined = data[0]?.nome;
  const novidade: unknown = data[0]?.["novidade"];
  const status: number = raw.status;
  const path: string | undefined = notices[0]?.path;
  void [nome, novidade, status, path];

  const { data: foto } = await loja.fotos.baixar({ codigoProduto: "1", posicao: 0 }).parse({ status: 200 });
  same<typeof foto, Uint8Array>(true);
  const { data: recibo } = await loja.recibos.detalhar({ recibo: "x" }).parse(await fetch(""));
  same<typeof recibo, Recibo>(true);

  const { data: token } = await loja.autenticacao.autenticar().parse(await fetch(""));
  const depois: ShopControl = loja.comToken(token.token).com({ codFilial: 2 });
  // @ts-expect-error the User-Agent is fixed
  depois.com({ userAgent: "x" });
}
void answers;

function lenient(cliente: Cliente): void {
  // An open list of values in what is read: known ones are offered, others are taken.
  const tipo: string | null | undefined = cliente.tipo;
  if (cliente.tipo === "F" || cliente.tipo === "novo") return;
  void tipo;
}
void lenient;

// Flows
async function flows(): Promise<void> {
  const lidos = loja.clientes.iterar({ datade: "2019-02-20" }, { attempts: 3 }).via(fetch);
  for await (const cliente of lidos) same<typeof cliente, Cliente>(true);
  for await (const pagina of lidos.paginas()) same<typeof pagina.rows, Cliente[]>(true);
  const cursor: Cursor | null = lidos.cursor;
  // @ts-expect-error the page is the flow's own
  loja.clientes.iterar({ pagina: 1 });
  // @ts-expect-error a period has an end
  loja.precos.iterar({ datade: "2019-02-20" });
  // @ts-expect-error what is not listed is not walked through
  loja.clientes.sincronizar().via(fetch).paginas().rows;

  const mudados = loja.produtos.sincronizar({}, { cursor }).via(fetch);
  for await (const produto of mudados) same<typeof produto, Produto>(true);
  same<typeof mudados.removidos, readonly string[]>(true);
  loja.saidas.sincronizarPeriodo({ datade: "2019-02-20" });

  const { data: recibo } = await loja.vendas.enviarEAcompanhar(boa).via(fetch, {
    signal: new AbortController().signal,
    onProgress: ({ polls }) => same<typeof polls, number>(true),
  });
  same<typeof recibo, Recibo>(true);
  const vendas = await loja.vendas.procurar(boa).via(fetch);
  same<typeof vendas, Saida[]>(true);
  const { data: cliente } = await loja.clientes.detalhar({ codigo: 1 }, { deadline: 60 }).via(fetch);
  same<typeof cliente, Cliente>(true);
  for await (const contato of new Egestor({ personalToken: "x" }).contatos.iterar().via(fetch)) {
    const codigo: number | null | undefined = contato.codigo;
    void codigo;
  }
  const partes = await new IsCollector({}).listas.enviarEmLotesItens({ itemlistid: 1, palletOption: 1, truncate: true, items: [] }, { chunk: 5 }).via(fetch);
  same<(typeof partes)[number]["data"], Total>(true);
  // @ts-expect-error no such option
  loja.clientes.iterar({}, { tentativas: 3 });
  // @ts-expect-error no such thing to drive it with
  loja.clientes.iterar().via({});

  const outra: ShopControl = loja.importarSessao(loja.exportarSessao());
  same<ReturnType<ReturnType<typeof outra.exportarSessao>["revelar"]>, string>(true);
  const mine: Fetch = async (url, request) => {
    same<typeof request.redirect, "manual">(true);
    return fetch(url, request);
  };
  await loja.autenticacao.autenticar().via(mine);
}
void flows;

// Errors
try {
  loja.vendas.cadastrar(boa);
} catch (error) {
  if (error instanceof ProblemsError) same<(typeof error.problems)[number]["severity"], "error" | "warning" | "notice">(true);
  if (error instanceof VendorError) same<typeof error.retryable, boolean>(true);
  if (error instanceof OutcomeUnknownError) same<typeof error.body, Uint8Array | null>(true);
  if (error instanceof TransportError || error instanceof StuckError) same<typeof error.cursor, Cursor | null>(true);
  if (error instanceof RefusedError) same<typeof error.reason, string>(true);
  if (error instanceof DeadlineError) void error.reply?.data;
}

// The engine
const built = build("shop_control.vendas.cadastrar", { body: boa }, {}, 0);
if (built.ok) void fetch(built.request.url, built.request);
else void built.problems.length;
const answer = parse<Recibo>("shop_control.recibos.detalhar", 200, new Headers(), null);
if (answer.ok) same<typeof answer.data, Recibo>(true);
else same<typeof answer.error.status, number>(true);
void validate("shop_control.vendas.cadastrar", { body: "{}" }, { strength: "shape" });
same<ReturnType<typeof operations>[number]["safety"], "safe" | "idempotent" | "unsafe">(true);

// Identifiers
const checked = check("cpf", "1", { strength: "shape" });
if (checked.ok) same<typeof checked.value, string>(true);
else same<typeof checked.problem.code, Code>(true);
const typed: Progress = partial("cnpj", "1");
// @ts-expect-error only a wrong one has a problem
typed.problem;
// @ts-expect-error no such kind
check("rg", "1");

// Schemas
const standard: StandardSchemaV1<Venda> = venda;
same<StandardSchemaV1.InferOutput<typeof venda>, Venda>(true);
const result = cadastroContatos["~standard"].validate([]);
if (result.issues) void result.issues[0]?.path;
else void result.value[0]?.nome;
const field = venda.with({ coerce: "form", typing: true }).field("recebimentos").field(0).field("tipo");
same<StandardSchemaV1.InferInput<typeof field>, string>(true);
same<StandardSchemaV1.InferOutput<typeof field>, "B" | "C" | "CB" | "CR">(true);
same<StandardSchemaV1.InferOutput<ReturnType<typeof venda.field<"produtos">>>, Venda["produtos"]>(true);
// @ts-expect-error no such field
venda.field("produto");
// @ts-expect-error a list has numbers
venda.field("produtos").field("codigo");
same<StandardSchemaV1.InferOutput<typeof cpf>, string>(true);
const opcional = cpf.with({ optional: true, language: "en" });
same<StandardSchemaV1.InferOutput<typeof opcional>, string | undefined>(true);
// @ts-expect-error no such state
ie("XX");
// @ts-expect-error no such option
cpf.with({ strengh: "shape" });
// A form holds texts.
const texts = cadastroCliente.with({ coerce: "form" });
const typedCustomer: StandardSchemaV1.InferInput<typeof texts> = { nome: "", tipo: "", fisicaJuridica: "", cep: "" };
void [standard, ie("SP"), typedCustomer];

// Slim
void init(new URL("http://localhost/retaguarda.wasm")).then(() => shopControlSchemas.venda);

// The other systems
const conta = new Uniplus({ url: "https://conta.example", codigoAutorizacao: "x" });
const entidades: Call<Entidade[]> = conta.entidades.consultar({ limit: 10, "codigo.ge": "5", "nome.eq": null });
// @ts-expect-error no such operator
conta.entidades.consultar({ "codigo.like": "5" });
// @ts-expect-error no such field
conta.entidades.consultar({ "codigos.eq": "5" });
// @ts-expect-error a name is a text
conta.entidades.consultar({ "nome.eq": 5 });
// @ts-expect-error no such choice
conta.produtos.consultar({ "inativo.ne": 2 });
const preparado: Repaired<EnvioProdutoExistente> = conta.produtos.preparar({ codigo: "1" });
conta.produtos.atualizar(preparado.body);
const texto: Call<string> = conta.servidor.detalhar({ conta: "x" });
conta.autenticacao.autenticar();

const minha = new Egestor({ personalToken: "x" });
const gerados: Call<Record<string, PixGerado>> = minha.pix.cadastrar({} as CadastroPix);
minha.autenticacao.autenticar();
minha.comToken("x").contatos.consultar({ filtro: "Ana" });
minha.empresa.detalhar({ language: "en", confirm: true });

const coletor = new IsCollector({ username: "x", password: "y" });
coletor.autenticacao.autenticar();
// @ts-expect-error a list has a name
coletor.coletas.cadastrarLista({});

const estoque = new EstoqueAi({ authToken: "x" });
// @ts-expect-error no token is given in its calls
estoque.comToken("x");
const movimento: StandardSchemaV1<MovimentoRequest> = movimentoRequestCsv;
const mesma: ShopControl = new LeanShopControl({ url: "http://localhost:60500" });
void [entidades, preparado, texto, gerados, movimento, mesma];

// What vendors send
const receives: (request: Request) => Promise<Response> = fetchHandler(
  "egestor",
  { securityToken: { atual: "x", anterior: "y" } },
  async ({ event, replayKey, sender }) => {
    same<typeof replayKey, string | undefined>(true);
    same<typeof event.codigo, number>(true);
    if (event.type === "vendas.created") same<typeof event.module, "produtos" | "contatos" | "vendas" | "usuarios" | "financeiro">(true);
    // @ts-expect-error no such type
    if (event.type === "vendas.criado") void sender;
  },
);
const notified = nodeHandler("is_collector", { bearer: "x" }, ({ event }) => void (event.type === "check" && event.id));
// @ts-expect-error one secret at least, or null
fetchHandler("is_collector", {}, () => {});
// @ts-expect-error a secret of another vendor
fetchHandler("is_collector", { securityToken: "x" }, () => {});
// @ts-expect-error a system that sends nothing
fetchHandler("uniplus", null, () => {});
const whoever = {} as InboundEvent;
if (whoever.system === "is_collector") same<typeof whoever.type, "single" | "inventory" | "check">(true);
void [receives, notified];
