/**
 * The playground in a real browser: every operation with its example, in every language that it is shown in, and what
 * people do with it. `cargo xtask test playground` builds what it needs and runs it; the last line has the counts.
 */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { requestsOfPython, requestsOfTypeScript } from "./snippets.mjs";

const PATIENCE = 180_000;
const here = fileURLToPath(new URL("..", import.meta.url));
const out = join(process.env.RETAGUARDA_TARGET, "playground");
let passed = 0;
let failed = 0;

setTimeout(() => {
  console.log(`not over after ${PATIENCE / 1000} s\n${passed} passed, ${failed + 1} failed`);
  process.exit(1);
}, PATIENCE).unref();

mkdirSync(out, { recursive: true });
const configFile = join(here, "vite.config.js");
await build({ configFile, logLevel: "warn", build: { outDir: join(out, "dist"), emptyOutDir: true } });
const server = await preview({ configFile, logLevel: "warn", build: { outDir: join(out, "dist") }, preview: { host: "127.0.0.1", port: 0 } });
const url = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? "/usr/bin/chromium",
  args: (process.env.RETAGUARDA_CHROME_FLAGS ?? "--no-sandbox --disable-gpu").split(" ").filter((flag) => flag !== "--headless"),
});
const complaints = [];
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: "pt-BR" });
page.setDefaultTimeout(10_000);
page.on("pageerror", (error) => complaints.push(error.message));
page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
await page.goto(url);
await page.locator("html[data-ready]").waitFor();

const shown = await everyOperation();
await check("every operation has an example that is right", () => {
  const wrong = shown.filter(({ problems, hasExample }) => hasExample && problems.length > 0);
  assert.deepEqual(wrong.map(({ id, problems }) => `${id}: ${problems}`), []);
  assert.ok(shown.length >= 280 && shown.filter(({ hasExample }) => hasExample).length >= 0.95 * shown.length);
});
await check("every example of a reply is read", () => {
  const wrong = shown.filter(({ outcome }) => /Falha/.test(outcome));
  assert.deepEqual(wrong.map(({ id, outcome }) => `${id}: ${outcome}`), []);
});
const built = shown.filter(({ snippets }) => snippets.HTTP !== undefined);
await sameRequests("Python", () => requestsOfPython(built, out));
await sameRequests("TypeScript", () => requestsOfTypeScript(built, out));

await check("all mistakes of a body are named at once, in both languages", async () => {
  await page.goto(`${url}#shop_control.clientes.cadastrar`);
  await page.getByLabel("Corpo (JSON)").fill('{"nome": "", "tipo": "X", "cpfCnpj": "160.257.170-88", "nomee": 1}');
  const codes = await page.locator("#problems small").allTextContents();
  for (const code of ["invalid_choice", "identifier_check_digits", "unknown_key"]) assert.ok(codes.includes(code), `${code} in ${codes}`);
  assert.match(await page.locator("#verdict").textContent(), /nada seria enviado/);
  await page.getByRole("button", { name: "English" }).click();
  assert.match(await page.locator("#verdict").textContent(), /nothing would be sent/);
  assert.match(await page.locator("#problems").textContent(), /check digits do not match/);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.getByRole("button", { name: "Português" }).click();
});
await check("the strength of identifiers is the one that is chosen", async () => {
  await page.getByLabel("Identificadores").selectOption("off");
  assert.ok(!(await page.locator("#problems small").allTextContents()).includes("identifier_check_digits"));
  await page.getByLabel("Identificadores").selectOption("strict");
});
await check("what is no JSON is told, and never breaks the page", async () => {
  for (const text of ["", "{", "[]", "null", '{"a":1', "\u0000", `${"[".repeat(300)}`]) {
    await page.getByLabel("Corpo (JSON)").fill(text);
    assert.match(await page.locator("#verdict").textContent(), /nada seria enviado/, text);
  }
  await page.getByRole("button", { name: "Repor o exemplo" }).click();
  assert.match(await page.locator("#verdict").textContent(), /Tudo certo/);
});
await check("a failure and the end of a list are told apart", async () => {
  await page.goto(`${url}#shop_control.clientes.consultar`);
  const reply = page.getByLabel("Corpo da resposta");
  await reply.fill('{"sucesso":false,"mensagem":"","tipo":"FIM_DE_PAGINA","complementoTipo":"","statusCode":417,"dados":null}');
  assert.equal(await page.locator("#outcome").textContent(), "Fim da lista.");
  await reply.fill("<html>502</html>");
  assert.match(await page.locator("#outcome").textContent(), /Falha do tipo unreadable/);
});
await check("the tabs are used with the keyboard", async () => {
  await page.getByRole("tab", { name: "HTTP" }).focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.locator("#tabs [aria-selected=true]").textContent(), "curl");
  assert.match(await page.locator("#request").textContent(), /^curl -X GET /);
  await page.keyboard.press("ArrowLeft");
});
for (const width of [1440, 360]) {
  await check(`at ${width} px nothing is cut off, and axe finds nothing`, async () => {
    await page.setViewportSize({ width, height: 900 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), "the page scrolls sideways");
    // The page's own policy forbids foreign scripts; the evaluation of a test is none of the page's.
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document));
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`), []);
    await page.screenshot({ path: join(out, `playground-${width}.png`), fullPage: true });
  });
}
await check("nothing leaves the page, and nothing fails in it", () => assert.deepEqual(complaints, []));

await browser.close();
await server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Goes through all operations: what is wrong with the example, the snippets, and what the reply is read as. */
async function everyOperation() {
  const found = [];
  for (const system of await page.locator("#system option").evaluateAll((options) => options.map(({ value }) => value))) {
    await page.locator("#system").selectOption(system);
    const ids = await page.locator("#operation option").evaluateAll((options) => options.map(({ value }) => value));
    found.push(...(await page.evaluate(visit, ids)));
  }
  return found;
}

/** In the page: shows each operation as a person would, and takes down what it shows. */
function visit(ids) {
  const element = (id) => document.getElementById(id);
  const texts = (selector) => [...document.querySelectorAll(selector)].map((found) => found.textContent);
  return ids.map((id) => {
    const choice = element("operation");
    choice.value = id;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    const isRight = element("verdict").className === "right";
    const snippets = {};
    for (const tab of isRight ? ["curl", "Python", "TypeScript", "HTTP"] : []) {
      element(`tab-${tab}`).click();
      snippets[tab] = element("request").textContent;
    }
    const errors = isRight ? [] : texts("#problems li.error");
    const hasExample = element("body").value !== "{}" || errors.length === 0;
    return { id, snippets, hasExample, problems: errors, outcome: element("outcome").textContent };
  });
}

/** A snippet sends the request that the page shows. */
async function sameRequests(language, requests) {
  await check(`every call in ${language} makes the request that the page shows`, async () => {
    const made = await requests();
    const differing = built.filter(({ id, snippets }) => comparable(made[id] ?? "") !== comparable(snippets.HTTP));
    assert.deepEqual(
      differing.map(({ id, snippets }) => `${id}\n${snippets[language]}\n--- made ---\n${made[id]}\n--- shown ---\n${comparable(snippets.HTTP)}`),
      [],
    );
    assert.ok(Object.keys(made).length > 250);
  });
}

/** What depends on neither the moment nor the host. A number typed as `1.00` is 1 to a language that reads it first. */
function comparable(http) {
  const [head, ...rest] = http.split("\n\n");
  const lines = head.split("\n").filter((line) => !/^(timestamp|signature|user-agent):/i.test(line));
  const body = rest.join("\n\n");
  return [...lines, "", /^[[{]/.test(body) ? JSON.stringify(JSON.parse(body)) : body].join("\n");
}

async function check(what, test) {
  try {
    await test();
    passed++;
    console.log(`  ok      ${what}`);
  } catch (error) {
    failed++;
    console.log(`  FAILED  ${what}\n          ${String(error.message).slice(0, 4000).trim().replaceAll("\n", "\n          ")}`);
  }
}
