/** The Python scripts of the story: how they are run, and what is checked of the first, which only reads. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { check } from "./checks.mjs";
import { Talk } from "./children.mjs";

/** The scripts with their settings, and all that they have said. */
export class Scripts {
  #said = [];

  constructor({ python, folder, out, env }) {
    const { isTTY, columns } = process.stdout;
    // What they write passes through here, so they do not see the terminal by themselves.
    const terminal = isTTY ? { FORCE_COLOR: "1", COLUMNS: `${columns}` } : {};
    Object.assign(this, { python, folder, out, env: { ...terminal, ...env } });
  }

  /** Starts one. What it leaves in `--resumo` comes with its end as `summary`. */
  start(name, args = [], { env = {} } = {}) {
    const file = join(this.out, `${name}.json`);
    rmSync(file, { force: true });
    const command = [join(this.folder, `${name}.py`), ...args, "--resumo", file];
    const talk = new Talk(this.python, command, { ...this.env, ...env });
    this.#said.push(talk);
    talk.ended = talk.ended.then(() => {
      const text = existsSync(file) ? readFileSync(file, "utf8") : "";
      talk.summary = text && JSON.parse(text);
      this.#said.push({ stdout: text, stderr: "" });
      return talk;
    });
    return talk;
  }

  /** Runs one to its end. */
  run(name, args, options) {
    return this.start(name, args, options).ended;
  }

  /** All that all of them wrote anywhere. */
  said() {
    return this.#said.map(({ stdout, stderr }) => stdout + stderr).join("\n");
  }
}

/** It must have ended with this code. */
export function assertEnded(talk, code) {
  assert.equal(talk.code, code, talk.stderr || talk.stdout);
}

/** It must have failed with one line on its standard error, and without a summary. */
export function assertFailed(talk, pattern) {
  assertEnded(talk, 1);
  assert.match(talk.stderr, pattern);
  assert.equal(talk.stderr.trim().split("\n").length, 1, talk.stderr);
}

/** Pulls the whole shop, with a server that fails once, and with one that goes on failing. */
export async function checkCatalogue(scripts, sandbox) {
  await sandbox.fault({ fault: "503", path: "/produtos/2" });
  await check("catalogo: every customer and product, though a page failed once", async () => {
    const talk = await scripts.run("catalogo");
    assertEnded(talk, 0);
    const { clientes, produtos, paginas } = talk.summary;
    assert.deepEqual({ clientes, produtos, paginas }, { clientes: 52, produtos: 50, paginas: { clientes: 3, produtos: 3 } });
  });
  await sandbox.fault({ fault: "html", path: "/clientes/2", times: 9 });
  await check("catalogo: a page that goes on failing is an error, never the end of the list", async () => {
    const talk = await scripts.run("catalogo");
    assertFailed(talk, /parou na página 2/);
    assert.equal(talk.summary, "", "there is a summary of a list that was not read");
  });
  await sandbox.clearFaults();
}

/** No secret in anything that any script wrote. */
export async function checkSilence(scripts, secrets) {
  await check("Python: no secret in anything that the scripts wrote", () => {
    const said = scripts.said();
    assert.match(said, /Clientes por cidade[^]*Arquivos enviados[^]*Estoque lançado/, "nobody listened");
    for (const [name, secret] of Object.entries(secrets)) assert.ok(!said.includes(secret), `${name} was written`);
    assert.doesNotMatch(said, /bearer |authorization|Traceback/i);
  });
}
