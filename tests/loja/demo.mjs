/**
 * The story of a shop: a page checks what is typed, a plugin on the shop's server signs and sends; Python scripts read the
 * shop, send its day to EstoqueAi, and count it with IS Collector; all against the sandbox. `cargo xtask demo` builds what
 * it needs and runs it.
 *
 * With CI set a real browser does the clicking, and the last line has the counts; by hand it says where to look, and
 * closes the shop when Enter is pressed.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { serve, stopAll } from "./story/children.mjs";
import { check, close } from "./story/checks.mjs";
import { checkDay, showDay } from "./story/day.mjs";
import { checkInventory, showInventory } from "./story/inventory.mjs";
import { SOLD, checkSales } from "./story/sale.mjs";
import { assertEnded, checkCatalogue, checkSilence, Scripts } from "./story/scripts.mjs";
import { RECEIPT_DELAY, Shop } from "./story/shop.mjs";

/** The whole story, clicked through. */
const PATIENCE = 4 * 60_000;
const here = fileURLToPath(new URL(".", import.meta.url));
const { env } = process;
const isClicked = Boolean(env.CI);
const out = join(needed("RETAGUARDA_TARGET"), "demo");
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void end(isClicked ? 1 : 0));
if (isClicked) setTimeout(() => fail(new Error(`the story is not over after ${PATIENCE / 1000} s`)), PATIENCE).unref();
try {
  await story();
} catch (error) {
  await fail(error);
}

async function story() {
  mkdirSync(out, { recursive: true });
  const shop = new Shop();
  const addresses = await serve(needed("RETAGUARDA_SANDBOX"), shop.options);
  const settings = shop.settings(addresses);
  const sandboxes = shop.sandboxes(addresses);
  console.log(`sandbox: ${sandboxes.shopControl.url}`);
  const scripts = new Scripts({ python: needed("RETAGUARDA_PYTHON"), folder: here, out, env: settings.all });
  if (isClicked) await checkCatalogue(scripts, sandboxes.shopControl);
  else assertEnded(await scripts.run("catalogo"), 0);

  const page = join(here, "pagina");
  await build({ configFile: join(page, "vite.config.js"), logLevel: "warn" });
  const plugin = { ...settings.shopControl, PAGINA: join(page, "dist") };
  const { url } = await serve(process.execPath, [join(here, "plugin/server.js")], plugin);
  const { aviso } = shop.secrets;
  if (!isClicked) {
    console.log(`\n  ${url}\n\nOpen it in a browser and sell something; Enter closes the shop. Ctrl-C ends everything.`);
    createInterface(process.stdin).once("line", () => void closing(scripts, sandboxes, aviso).catch(fail));
    return;
  }
  await checkSales({ url, out, secrets: shop.written }, sandboxes.shopControl);
  // The last sale has no outcome for the page, and has one for the shop.
  await pause(RECEIPT_DELAY);
  await checkDay(scripts, sandboxes, SOLD);
  await checkInventory(scripts, sandboxes, aviso);
  await checkSilence(scripts, shop.written);
  await end(close() ? 0 : 1);
}

/** The day is sent, and the shop counted. */
async function closing(scripts, sandboxes, aviso) {
  await showDay(scripts, sandboxes);
  await showInventory(scripts, sandboxes, aviso);
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
