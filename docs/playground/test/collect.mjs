/** Imports each module of a folder with a `fetch` that sends nothing, and prints what it was called with. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

class Taken extends Error {}

const [folder] = process.argv.slice(2);
const requests = {};
let current = "";
globalThis.fetch = async (url, { method, headers, body }) => {
  const lines = Object.entries(headers)
    .filter(([name]) => !/^(timestamp|signature|user-agent)$/i.test(name))
    .map(([name, value]) => `${name}: ${value}`);
  requests[current] = [`${method} ${url}`, ...lines, "", new TextDecoder().decode(body ?? new Uint8Array())].join("\n").trimEnd();
  throw new Taken();
};
for (const name of readdirSync(folder)) {
  current = name.replace(/\.mjs$/, "");
  await import(pathToFileURL(join(folder, name)).href).catch((error) => {
    if (!(error instanceof Taken)) requests[current] = String(error);
  });
}
console.log(JSON.stringify(requests));
