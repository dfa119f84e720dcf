/** Runs the calls that the playground writes, with clients that send nothing and take down what they were given. */
import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const ROOM = { maxBuffer: 64 * 1024 * 1024 };

/** The requests by operation, as the page shows them. */
export async function requestsOfPython(shown, folder) {
  const file = join(folder, "snippets.json");
  writeFileSync(file, JSON.stringify(Object.fromEntries(shown.map(({ id, snippets }) => [id, snippets.Python]))));
  const { stdout } = await run(process.env.RETAGUARDA_PYTHON, [fileURLToPath(new URL("snippets.py", import.meta.url)), file], ROOM);
  return JSON.parse(stdout);
}

/** The same, for what is TypeScript without a type in it. */
export async function requestsOfTypeScript(shown, folder) {
  const modules = join(folder, "snippets");
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  for (const { id, snippets } of shown) writeFileSync(join(modules, `${id}.mjs`), snippets.TypeScript);
  const { stdout } = await run(process.execPath, [fileURLToPath(new URL("collect.mjs", import.meta.url)), modules], ROOM);
  return JSON.parse(stdout);
}
