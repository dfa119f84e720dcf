/** The shop is counted with IS Collector, as Python has it done, and the differences go into Uniplus' and eGestor's books. */
import assert from "node:assert/strict";
import { check, eventually } from "./checks.mjs";
import { assertEnded, assertFailed } from "./scripts.mjs";

const BALANCES = /saldo-estoque/;
const PRODUCTS = /produtos/;
const ADJUSTMENTS = /ajusteEstoque/;
const DOWNLOADS = /inventory\/download/;

/** What the people find, by what their scanners read: barcodes, codes of the shop, and one that the shop does not know. */
const FOUND = { 7897300000013: "25", 7897300000327: "9", 7897300000242: "8.05", 78900455: "0", 2: "44", "7891000315507": "3" };
/** The differences that these are, beside what the shop has: product 1 is as it should be. */
const DIFFERENCES = { 2: ["45", "44"], 2012: ["7", "9"], 2025: ["300", "0"] };

/** The address where the notification is waited for, and the inventory's number. */
async function invitation(talk) {
  await eventually(() => talk.stdout, /http:\/\/127\.0\.0\.1:\d+\/avisos/, 20_000);
  const [, id, url] = /Inventário (\d+):[^]*?(http:\/\/\S+)/.exec(talk.stdout);
  return { id: Number(id), url };
}

/** The people count, and the vendor tells. */
async function finish(talk, { isCollector }, bearer) {
  const { id, url } = await invitation(talk);
  await isCollector.collect(id, FOUND);
  await isCollector.notify(url, id, bearer);
  return talk.ended;
}

/** Makes the inventory, with nobody to look closer. */
export async function showInventory(scripts, sandboxes, bearer) {
  const talk = scripts.start("inventario");
  await Promise.race([finish(talk, sandboxes, bearer), talk.ended]);
}

/** All of it. */
export async function checkInventory(scripts, sandboxes, bearer) {
  const id = await checkCount(scripts, sandboxes, bearer);
  await checkAgain(scripts, sandboxes, id);
  await checkBroken(scripts, sandboxes, bearer);
  await check("inventario: without a notification it ends, and says how to go on", async () => {
    const talk = await scripts.run("inventario", ["--espera", "0.2"]);
    assertFailed(talk, /nenhum aviso do inventário (\d+) em 0\.2 s; continue com --inventario \1/);
  });
}

async function checkCount(scripts, sandboxes, bearer) {
  const { isCollector, uniplus, egestor } = sandboxes;
  const talk = scripts.start("inventario");
  const { id, url } = await invitation(talk);
  await check("inventario: a notification with a wrong bearer is refused with 401, and the script goes on waiting", async () => {
    assert.equal((await isCollector.notify(url, id, "errado")).status, 401);
    assert.equal((await isCollector.notify(url, id + 1, bearer)).accepted, true);
    assert.equal(talk.code, undefined);
    assert.equal(await isCollector.count("POST", DOWNLOADS), 0);
  });
  await check("inventario: the right one is accepted, and the count downloaded", async () => {
    await isCollector.collect(id, FOUND);
    assert.deepEqual(await isCollector.notify(url, id, bearer), { accepted: true, status: 200, content_type: "text/plain", body: "OK" });
    assertEnded(await talk.ended, 0);
    assert.equal(await isCollector.count("POST", DOWNLOADS), 1);
  });
  const { summary } = talk;
  await check("inventario: the differences are what was counted less what there should be", () => {
    const { 2004: cheese, ...others } = summary.diferencas;
    for (const [code, [stock, counted]] of Object.entries(DIFFERENCES)) {
      const { estoque, contado, diferenca } = others[code];
      assert.deepEqual([estoque, contado, diferenca].map(Number), [stock, counted, counted - stock].map(Number), code);
    }
    assert.deepEqual(Object.keys(others).sort(), Object.keys(DIFFERENCES).sort());
    // 8,435 kg, of which 0,355 were sold on the page.
    assert.deepEqual([cheese.estoque, cheese.contado, cheese.diferenca].map(Number), [8.08, 8.05, -0.03]);
    assert.match(talk.stdout, /2025 +│ Zíper[^\n]*│ +300 │ +0 │ +-300 │/);
  });
  await check("inventario: what nobody counted stays as it is; a code that the shop does not know is told", () => {
    assert.deepEqual([summary.conferem, summary.naoContados], [1, 50 - 5]);
    assert.deepEqual(Object.keys(summary.desconhecidos), ["7891000315507"]);
    assert.match(talk.stdout, /7891000315507: contado 3, e a loja não o conhece/);
  });
  await check("inventario: what was counted is read back from Uniplus and eGestor", () => {
    const booked = Object.entries(summary.lancados).map(([code, { uniplus, egestor }]) => [code, Number(uniplus), Number(egestor)]);
    assert.deepEqual(booked.sort(), [["2004", 8.05, 8.05], ["2012", 9, 9], ["2025", 0, 0]]);
  });
  await check("inventario: a product without a barcode is left to people; the others were registered and booked once", async () => {
    assert.match(talk.stdout, /- 2 Kit Chaves 18pc\.: sem GTIN, lance à mão/);
    assert.equal(await uniplus.count("POST", PRODUCTS), 3);
    assert.equal(await uniplus.count("POST", BALANCES), 3);
    assert.equal(await egestor.count("POST", PRODUCTS), 3);
    assert.equal(await egestor.count("POST", ADJUSTMENTS), 1);
  });
  return id;
}

async function checkAgain(scripts, { uniplus, egestor }, id) {
  await check("inventario: a second run looks before it writes, and books nothing twice", async () => {
    const talk = await scripts.run("inventario", ["--inventario", `${id}`]);
    assertEnded(talk, 0);
    assert.match(talk.stdout, new RegExp(`O inventário ${id} já foi lançado`));
    assert.equal(talk.summary.lancadoAgora, false);
    assert.equal(Number(talk.summary.lancados[2012].egestor), 9);
    assert.equal(await uniplus.count("POST", BALANCES), 3);
    assert.equal(await egestor.count("POST", ADJUSTMENTS), 1);
  });
}

async function checkBroken(scripts, sandboxes, bearer) {
  const { egestor } = sandboxes;
  await egestor.fault({ fault: "lost", path: "/api/v1/ajusteEstoque", method: "POST" });
  const talk = scripts.start("inventario");
  await check("inventario: an adjustment whose answer is lost is not sent again", async () => {
    await finish(talk, sandboxes, bearer);
    assertFailed(talk, /egestor\.ajuste_estoque\.cadastrar: /);
    assert.equal(await egestor.count("POST", ADJUSTMENTS), 2);
  });
  await check("inventario: the next run finds that it was booked all the same", async () => {
    const { id } = await invitation(talk);
    const next = await scripts.run("inventario", ["--inventario", `${id}`]);
    assertEnded(next, 0);
    assert.match(next.stdout, /já foi lançado/);
    assert.equal(await egestor.count("POST", ADJUSTMENTS), 2);
  });
}
