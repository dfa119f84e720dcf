/** The shop's day goes to EstoqueAi: JSON, then CSV, as Python sends them; and what may come of that. */
import assert from "node:assert/strict";
import { check, eventually } from "./checks.mjs";
import { assertEnded, assertFailed } from "./scripts.mjs";

const SENDING = /movimentos\?modo=/;
/** Ask often: the night is short here. */
const OFTEN = ["--intervalo", "0.1"];

/** Lets the night come as soon as both files are there. */
async function night(estoqueAi, sent) {
  await eventually(() => estoqueAi.count("POST", SENDING), sent + 2, 20_000);
  await estoqueAi.process();
}

/** Sends the day, with nobody to look closer. */
export async function showDay(scripts, { estoqueAi }) {
  const sent = await estoqueAi.count("POST", SENDING);
  const talk = scripts.start("dia", OFTEN);
  await Promise.race([night(estoqueAi, sent), talk.ended]);
  await talk.ended;
}

/** All of it. What was sold is known: `sold` has quantities as EstoqueAi gets them, by the shop's codes. */
export async function checkDay(scripts, sandboxes, sold) {
  await checkUnread(scripts, sandboxes);
  await checkSent(scripts, sandboxes, sold);
  await checkRefused(scripts, sandboxes);
  await checkLost(scripts, sandboxes);
}

async function checkUnread(scripts, { shopControl, estoqueAi }) {
  await check("dia: a setting that is missing is told by its name", async () => {
    assertFailed(await scripts.run("dia", [], { env: { ESTOQUE_AI_TOKEN: "" } }), /ESTOQUE_AI_TOKEN/);
  });
  await shopControl.fault({ fault: "html", path: "/produtos/2", times: 9 });
  await check("dia: a page of products that goes on failing ends it, with nothing sent", async () => {
    const talk = await scripts.run("dia", OFTEN);
    assertFailed(talk, /produtos\.consultar/);
    assert.equal(talk.summary, "");
    assert.equal(await estoqueAi.count("POST", SENDING), 0);
  });
  await shopControl.clearFaults();
}

async function checkSent(scripts, { shopControl, estoqueAi }, sold) {
  await shopControl.fault({ fault: "503", path: "/produtos/2" });
  const talk = scripts.start("dia", OFTEN);
  await check("dia: both files go out, though a page failed once; the second takes the place of the first and is processed", async () => {
    await night(estoqueAi, 0);
    assertEnded(await talk.ended, 0);
    const [first, second] = talk.summary.arquivos;
    assert.deepEqual([first.forma, first.situacao], ["JSON", "recusado"]);
    assert.match(first.observacao, /^Substituído por um arquivo enviado depois/);
    assert.deepEqual(second, { forma: "CSV", situacao: "processado", observacao: "Processado com Sucesso!" });
  });
  await check("dia: both files say the same", () => {
    assert.ok(talk.summary.mesmoConteudo);
    assert.match(talk.stdout, /Os dois arquivos dizem o mesmo\./);
  });
  await check("dia: what was sold on the page is in it, to the digit", () => {
    assert.deepEqual(talk.summary.vendidos, sold);
    assert.match(talk.stdout, /7897300000204 │ Batom em bala/);
  });
  await check("dia: a product without a GTIN of 8 or 13 digits is left out and told, and so is what was rounded", () => {
    const { produtos, observacoes } = talk.summary;
    assert.equal(produtos, 43);
    assert.equal(observacoes.filter((text) => text.includes("sem GTIN")).length, 50 - 43);
    // A case of 14 digits, and a foreign product of 12.
    for (const code of ["2011", "2014"]) assert.ok(observacoes.some((text) => text.startsWith(`${code} `) && text.includes("sem GTIN")));
    assert.ok(observacoes.includes("2004 Queijo Minas frescal (kg): qtdVendida 0,355 vai como 0,36"));
    for (const text of observacoes) assert.ok(talk.stdout.includes(text), text);
  });
  await check("dia: a day that was processed is not sent again", async () => {
    const again = await scripts.run("dia", OFTEN);
    assertEnded(again, 0);
    assert.match(again.stdout, /já processou o movimento[^]*nada foi enviado/);
    assert.equal(await estoqueAi.count("POST", SENDING), 2);
  });
}

async function checkRefused(scripts, { estoqueAi }) {
  await check("dia: a day that is refused in processing is told with EstoqueAi's reason", async () => {
    const talk = scripts.start("dia", [...OFTEN, "--dia", "2999-12-31"]);
    await night(estoqueAi, 2);
    assertFailed(await talk.ended, /31\/12\/2999 está recusado: A data do movimento 2999-12-31 é futura\./);
    assert.match(talk.stdout, /CSV[^]*recusado/);
  });
}

async function checkLost(scripts, { estoqueAi }) {
  await estoqueAi.fault({ fault: "lost", path: "/movimentos", method: "POST" });
  await check("dia: a file whose answer is lost is not sent again, and what to do is told", async () => {
    const talk = await scripts.run("dia", [...OFTEN, "--dia", "2019-04-05"]);
    assertFailed(talk, /estoque_ai\.movimentos\.cadastrar: /);
    assert.equal(await estoqueAi.count("POST", SENDING), 5);
  });
}
