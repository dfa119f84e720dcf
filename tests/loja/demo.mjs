/**
 * The story of a shop: a Python script that reads it, a page that checks what is typed, a plugin on the shop's server
 * that signs and sends, all against the sandbox. `cargo xtask demo` builds what it needs and runs it.
 *
 * With CI set a real browser does the clicking, and the last line has the counts; by hand it says where to look and
 * waits for Ctrl-C.
 */
import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { serve, stopAll } from "./story/children.mjs";
import { check, close } from "./story/checks.mjs";
import { checkSales } from "./story/sale.mjs";
import { Sandbox } from "./story/sandbox.mjs";
import { checkCatalogue, showCatalogue } from "./story/scripts.mjs";

/** The whole story, clicked through. */
const PATIENCE = 4 * 60_000;
const here = fileURLToPath(new URL(".", import.meta.url));
const { env } = process;
const isClicked = Boolean(env.CI);
const out = join(needed("RETAGUARDA_TARGET"), "demo");
const python = { python: needed("RETAGUARDA_PYTHON"), script: join(here, "catalogo.py"), out };

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void end(isClicked ? 1 : 0));
if (isClicked) setTimeout(() => fail(new Error(`the story is not over after ${PATIENCE / 1000} s`)), PATIENCE).unref();
try {
  await story();
} catch (error) {
  await fail(error);
}

async function story() {
  mkdirSync(out, { recursive: true });
  // Secrets of this run alone, so that to find one anywhere means that it leaked.
  const senha = randomBytes(16).toString("hex");
  const serie = `HI${randomBytes(2).toString("hex").toUpperCase()}-100000-ABCD`;
  const addresses = await serve(needed("RETAGUARDA_SANDBOX"), [`--senha=${senha}`, `--serie=${serie}`, "--receipt-delay-ms=1500"]);
  const sandbox = new Sandbox(addresses.shop_control);
  console.log(`sandbox: ${sandbox.url}`);
  const settings = {
    SHOP_CONTROL_URL: sandbox.url,
    SHOP_CONTROL_SERIE: serie,
    SHOP_CONTROL_FILIAL: "1",
    SHOP_CONTROL_SENHA: senha,
  };
  if (isClicked) await checkCatalogue(python, settings, sandbox);
  else await showCatalogue(python, settings);

  const page = join(here, "pagina");
  await build({ configFile: join(page, "vite.config.js"), logLevel: "warn" });
  const plugin = { ...settings, PAGINA: join(page, "dist") };
  const { url } = await serve(process.execPath, [join(here, "plugin/server.js")], plugin);
  if (!isClicked) {
    console.log(`\n  ${url}\n\nOpen it in a browser. Ctrl-C ends everything.`);
    return;
  }
  await checkSales({ url, out, secrets: written({ senha, serie }) }, sandbox);
  await end(close() ? 0 : 1);
}

/** Secrets in each way in which they could be written. A token begins with the serial number in base64. */
function written(secrets) {
  const found = {};
  for (const [name, secret] of Object.entries(secrets)) {
    found[name] = secret;
    found[`${name} in base64`] = Buffer.from(secret).toString("base64").slice(0, 20);
  }
  return found;
}

function needed(name) {
  if (!env[name]) throw new Error(`${name} is not set: run \`cargo xtask demo\``);
  return env[name];
}

async function fail(error) {
  await check("the story goes to its end", () => {
    throw error;
  });
  close();
  await end(1);
}

async function end(code) {
  await stopAll();
  process.exit(code);
}
