/** The sale of the story: typed wrong, put right, sent, processed; one that is refused; and what networks do to them. */
import assert from "node:assert/strict";
import { check, eventually } from "./checks.mjs";
import { Visitor } from "./browser.mjs";

const LONG_NAME = "Antônia Conceição de Albuquerque e Bragança Vasconcelos Sobrinho";
/** Not registered in the sandbox. */
const CPF = "160.257.170-87";
/** Not registered either, and never will be. */
const UNKNOWN_CARRIER = "24.165.926/0001-03";
const SALES = /^\/vendas\/?$/;
const CUSTOMERS = /^\/clientes\/?$/;
const LOGINS = /^\/auth/;

/** What the sales make in a day, by the shop's codes, as EstoqueAi gets it: three sales of three lipsticks, cheese with two places, and what is first in the list. */
export const SOLD = { 21: "9.00", 2004: "0.36", 3: "2.00" };

/** All of it. `secrets` are texts that the page must never see. */
export async function checkSales({ url, out, secrets }, sandbox) {
  await sandbox.forgetLog();
  const visitor = await Visitor.arrive(url, out);
  try {
    await checkEmpty(visitor);
    await checkProblems(visitor, sandbox);
    await checkProcessed(visitor, sandbox, url);
    await checkRefused(visitor, sandbox);
    await checkCompany(visitor, sandbox);
    await checkKeyboard(visitor, sandbox);
    await checkUnknown(visitor, sandbox);
    await checkSecrets(visitor, url, secrets);
  } finally {
    await visitor.leave();
  }
}

async function checkEmpty(visitor) {
  await check("page: axe finds nothing while it is empty, and nothing goes sideways at 360 px", async () => {
    assert.deepEqual(await visitor.flaws(), []);
  });
  await check("page: nobody is told of what is missing before they had a chance to type it", async () => {
    assert.equal(await visitor.page.locator("[aria-invalid]").count(), 0);
  });
  await check("page: sent empty, it goes to the first field that is wrong, which is described by its problem", async () => {
    await visitor.field("UF").press("Enter");
    await eventually(() => visitor.focused(), "Nome");
    assert.equal(await visitor.problemUnder("Nome"), "Preencha este campo.");
    assert.match(await visitor.outcome(), /Há \d+ problemas a corrigir/);
  });
  await visitor.begin();
}

async function checkProblems(visitor, sandbox) {
  await check("page: a CPF is masked while it is typed, and a wrong one is told at its last digit", async () => {
    await visitor.type("CPF", "160257170");
    assert.equal(await visitor.field("CPF").inputValue(), "160.257.170");
    assert.ok(await visitor.isRight("CPF"), "told too soon");
    await visitor.field("CPF").pressSequentially("88");
    assert.equal(await visitor.field("CPF").inputValue(), "160.257.170-88");
    assert.match(await visitor.problemUnder("CPF"), /^CPF inválido: os dígitos verificadores não conferem$/);
  });
  await check("page: a name of more than 60 characters, counted as characters", async () => {
    await visitor.type("Nome", LONG_NAME);
    assert.equal(await visitor.problemUnder("Nome"), `no máximo 60 caracteres (há ${[...LONG_NAME].length})`);
  });
  await check("page: a third decimal", async () => {
    await visitor.field("Produto").selectOption({ label: "Batom em bala" });
    assert.equal(await visitor.field("Preço").inputValue(), "4,00");
    await visitor.type("Preço", "4,505");
    assert.equal(await visitor.problemUnder("Preço"), "no máximo 2 casas decimais (há 3)");
  });
  await check("page: a CEP that is left unfinished", async () => {
    await visitor.type("CEP", "0131");
    assert.ok(await visitor.isRight("CEP"), "told too soon");
    await visitor.field("CEP").blur();
    assert.match(await visitor.problemUnder("CEP"), /CEP: deve ter 8 caracteres \(há 4\)/);
  });
  await check("page: nothing is sent while something is wrong", async () => {
    await visitor.send();
    await eventually(() => visitor.outcome(), /Nada foi enviado/);
    assert.ok(!visitor.exchanges.some((exchange) => exchange.startsWith("POST")), "the page sent something");
    assert.equal(await sandbox.count("POST", /./), 0);
  });
  await check("page: axe finds nothing while there are problems, and nothing goes sideways at 360 px", async () => {
    assert.deepEqual(await visitor.flaws(), []);
  });
  await visitor.picture("1-problemas");
  await check("page: what is put right is no longer told", async () => {
    await fill(visitor);
    assert.equal(await visitor.field("CEP").inputValue(), "01310-100");
    assert.equal(await visitor.field("UF").inputValue(), "SP");
    assert.equal(await visitor.page.locator("[aria-invalid]").count(), 0);
    assert.equal(await visitor.outcome(), "");
  });
}

/** Types a sale that is right. */
async function fill(visitor) {
  await visitor.type("Nome", "Antônia Conceição Sobrinho");
  await visitor.type("CPF", "16025717087");
  await visitor.type("CEP", "01310100");
  await visitor.type("Cidade", "São Paulo");
  await visitor.type("UF", "sp");
  await visitor.field("Produto").selectOption({ label: "Batom em bala" });
  await visitor.type("Preço", "4,50");
  await visitor.type("Quantidade", "3", { leave: true });
}

async function checkProcessed(visitor, sandbox, url) {
  const warnings = visitor.page.locator("#warnings");
  await check("page: payments that do not add up are a warning, which stops nothing", async () => {
    await visitor.type("Valor da parcela", "13,00");
    await eventually(() => warnings.innerText(), /O pagamento soma R\$\s13,00 e a venda, R\$\s13,50/);
    assert.ok(await visitor.page.getByRole("button", { name: "Enviar venda" }).isEnabled());
    await visitor.picture("2-aviso");
    await visitor.type("Valor da parcela", "13,50");
    await eventually(() => warnings.innerText(), "");
  });
  await visitor.picture("3-pronta");
  // The token runs out while the receipt is asked for: the plugin gets another and nobody notices.
  await sandbox.fault({ fault: "expired_token", path: "/vendas/", method: "GET" });
  const sent = visitor.nextSale();
  await visitor.send();
  await check("page: the receipt is pending", async () => {
    await eventually(() => visitor.outcome(), /Recibo pendente[^]*Cliente \d+ cadastrado\.[^]*[0-9a-f-]{36}/);
    await visitor.picture("4-pendente");
  });
  await check("page: the receipt is processed", async () => {
    await eventually(() => visitor.outcome(), /Venda processada[^]*Sequência \d+/, 20_000);
  });
  await visitor.picture("5-processada");
  await check("page: axe finds nothing once it is sent, and nothing goes sideways at 360 px", async () => {
    assert.deepEqual(await visitor.flaws(), []);
  });
  await check("sandbox: customer and sale came once each; a token that ran out was renewed once", async () => {
    assert.equal(await sandbox.count("POST", CUSTOMERS), 1);
    assert.equal(await sandbox.count("POST", SALES), 1);
    assert.equal(await sandbox.count("GET", LOGINS), 2);
  });
  await check("plugin: the same sale asked for again is not sent again", async () => {
    const { recibo } = await (await repeat(await sent)).json();
    assert.match(await visitor.outcome(), new RegExp(recibo));
    assert.equal(await sandbox.count("POST", SALES), 1);
  });
  await check("plugin: a wrong payload is refused with its problems, whatever the page let through", async () => {
    const body = JSON.stringify({ nome: LONG_NAME, tipo: "C", fisicaJuridica: "F", cpfCnpj: "16025717088" });
    const headers = { "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
    const answer = await fetch(`${url}/api/clientes`, { method: "POST", headers, body, signal: AbortSignal.timeout(5_000) });
    assert.equal(answer.status, 422);
    const { problems } = await answer.json();
    assert.deepEqual(problems.map(({ path }) => path).sort(), ["/body/cpfCnpj", "/body/nome"]);
    assert.equal(await sandbox.count("POST", CUSTOMERS), 1);
  });
}

async function checkRefused(visitor, sandbox) {
  await check("page: a sale with an unknown carrier is refused, with the vendor's reason", async () => {
    await visitor.page.getByRole("button", { name: "Nova venda" }).click();
    await fill(visitor);
    await visitor.type("CNPJ da transportadora", "24165926000103");
    assert.equal(await visitor.field("CNPJ da transportadora").inputValue(), UNKNOWN_CARRIER);
    await visitor.send();
    await eventually(() => visitor.outcome(), /Cliente \d+, já cadastrado/);
    const reason = /Venda recusada\s+A transportadora com o CPF\/CNPJ 24165926000103 não está cadastrada no Shop Control 9\./;
    await eventually(() => visitor.outcome(), reason, 20_000);
    assert.equal(await sandbox.count("POST", SALES), 2);
  });
  await visitor.picture("6-recusada");
}

async function checkCompany(visitor, sandbox) {
  const { page } = visitor;
  const second = (name) => page.locator(`[name="venda/produtos/1/${name}"]`);
  await check("page: a company with a CNPJ of letters buys two products by Pix, with discounts and freight; all sums agree", async () => {
    await visitor.field("Pessoa jurídica").check();
    await visitor.type("Nome", "Sebo & Cia");
    await visitor.type("CNPJ", "12abc34501de35");
    assert.equal(await visitor.field("CNPJ").inputValue(), "12.ABC.345/01DE-35");
    await visitor.field("CNPJ da transportadora").fill("");
    await page.getByRole("button", { name: "+ Outro produto" }).click();
    await second("codigo").selectOption({ label: "Queijo Minas frescal (kg)" });
    await second("quantidade").fill("0,355");
    await second("descontoUnitario").fill("1,90");
    await visitor.type("Desconto no total", "0,50");
    await visitor.type("Valor do frete", "12");
    await visitor.field("Forma").selectOption({ label: "Pix ou conta bancária" });
    await visitor.type("Código da conta", "1", { leave: true });
    // 3 × 4,50 + 0,355 × (38,90 − 1,90) − 0,50 + 12,00
    assert.equal(await visitor.field("Valor").inputValue(), "38,14");
    assert.equal(await page.locator("#warnings").innerText(), "");
    await visitor.send();
    await eventually(() => visitor.outcome(), /Venda processada/, 20_000);
    assert.equal(await sandbox.count("POST", SALES), 3);
  });
  await visitor.picture("7-empresa");
}

async function checkKeyboard(visitor, sandbox) {
  const { page } = visitor;
  const type = (text) => page.keyboard.type(text);
  const sales = await sandbox.count("POST", SALES);
  await check("page: a whole sale by keyboard alone: Tab, arrows, Space and Enter", async () => {
    assert.equal(await visitor.focused(), "Nova venda");
    await visitor.press("Enter");
    assert.equal(await visitor.focused(), "Nome");
    await visitor.press("Shift+Tab", "ArrowDown");
    assert.equal(await visitor.focused(), "Pessoa jurídica");
    await visitor.press("ArrowUp", "Tab");
    await type("Maria Keiko");
    for (const [name, text] of [["CPF", "01018467033"], ["CEP", "82515000"], ["Cidade", "Curitiba"], ["UF", "pr"]]) {
      await visitor.tabTo(name);
      await type(text);
    }
    await visitor.tabTo("Produto");
    await visitor.press("ArrowDown");
    await visitor.tabTo("Quantidade");
    await type("2");
    await visitor.tabTo("+ Outro produto");
    await visitor.press("Space");
    assert.equal(await visitor.focused(), "Produto", "the focus is not in the new line");
    await visitor.press("ArrowDown×2");
    await visitor.tabTo("×");
    await visitor.press("Enter");
    assert.equal(await visitor.focused(), "Produto", "the focus is lost with the line");
    await visitor.tabTo("Valor da parcela");
    await visitor.tabTo("Enviar venda");
    await visitor.press("Enter");
    await eventually(() => visitor.outcome(), /Venda processada/, 20_000);
    assert.equal(await sandbox.count("POST", SALES), sales + 1);
    assert.equal(await visitor.focused(), "Nova venda");
  });
}

async function checkUnknown(visitor, sandbox) {
  await visitor.page.getByRole("button", { name: "Nova venda" }).click();
  await fill(visitor);
  await sandbox.fault({ fault: "cut", path: "/vendas", method: "POST" });
  const sent = visitor.nextSale();
  await check("page: a connection that breaks leaves the outcome unknown; the page says so and does not send again", async () => {
    await visitor.send();
    await eventually(() => visitor.outcome(), /Desfecho desconhecido/);
    assert.ok(await visitor.page.getByRole("button", { name: "Enviar venda" }).isHidden());
  });
  await visitor.picture("8-desconhecida");
  await check("plugin: a sale of unknown outcome is never sent again, whoever asks for it", async () => {
    const sales = await sandbox.count("POST", SALES);
    const answer = await repeat(await sent);
    assert.equal(answer.status, 502);
    assert.equal((await answer.json()).error.kind, "unknown_outcome");
    assert.equal(await sandbox.count("POST", SALES), sales);
  });
}

/** Asks the plugin once more for what the page asked for. */
async function repeat(request) {
  const headers = { "content-type": "application/json", "idempotency-key": await request.headerValue("idempotency-key") };
  return fetch(request.url(), { method: "POST", headers, body: request.postData(), signal: AbortSignal.timeout(5_000) });
}

async function checkSecrets(visitor, url, secrets) {
  await check("page: no secret in anything that it got, sent or shows", async () => {
    const seen = await visitor.everythingSeen();
    assert.ok(seen.some((text) => text.includes("/api/recibos/")), "the network was not watched");
    for (const text of seen) {
      for (const [name, secret] of Object.entries(secrets)) assert.ok(!text.includes(secret), `${name} in ${text.split("\n")[0]}`);
      assert.doesNotMatch(text, /^\{.*"(authorization|signature|codfilial)":/im);
    }
  });
  await check("page: it talks to the shop's own server and to nobody else", async () => {
    const strangers = visitor.exchanges.map((exchange) => exchange.split(/\s/)[1]);
    assert.deepEqual(strangers.filter((address) => !address.startsWith(`${url}/`) && !address.startsWith("data:")), []);
  });
  await check("page: no error of its own, under a policy that allows only its own files", async () => {
    assert.deepEqual(visitor.complaints, []);
  });
  await visitor.page.setViewportSize({ width: 390, height: 844 });
  await visitor.picture("9-celular");
}
