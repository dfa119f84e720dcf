/** The Python script of the story, and what is checked of it. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { check } from "./checks.mjs";
import { run } from "./children.mjs";

/** Pulls the whole shop and shows it. */
export async function showCatalogue({ python, script }, env) {
  const { code, stderr } = await run(python, [script], env);
  if (code !== 0) throw new Error(`catalogo.py ended with ${code}: ${stderr}`);
}

/** The same, with a server that fails once, and with one that goes on failing. */
export async function checkCatalogue({ python, script, out }, env, sandbox) {
  const summary = join(out, "catalogo.json");
  rmSync(summary, { force: true });
  await sandbox.fault({ fault: "503", path: "/produtos/2" });
  await check("Python: every customer and product, though a page failed once", async () => {
    const { code, stderr } = await run(python, [script, "--resumo", summary], env);
    assert.equal(code, 0, stderr);
    const { clientes, produtos, paginas } = JSON.parse(readFileSync(summary, "utf8"));
    assert.deepEqual({ clientes, produtos, paginas }, { clientes: 52, produtos: 50, paginas: { clientes: 3, produtos: 3 } });
  });
  rmSync(summary, { force: true });
  await sandbox.fault({ fault: "html", path: "/clientes/2", times: 9 });
  await check("Python: a page that goes on failing is an error, never the end of the list", async () => {
    const { code, stderr } = await run(python, [script, "--resumo", summary], env, { stdout: "ignore" });
    assert.equal(code, 1, stderr);
    assert.match(stderr, /parou na página 2/);
    assert.ok(!existsSync(summary), "there is a summary of a list that was not read");
  });
  await sandbox.clearFaults();
}
