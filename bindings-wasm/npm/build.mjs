// Builds `dist`: the face compiled file by file for `import` and for `require`, with the wasm inlined as base64 in a
// file of its own; for each lean entry the files that it needs, in a folder of its own with a wasm of its own; `slim`
// bundled without wasm; the wasm itself. Before it, `cargo xtask` puts wasm and glue of each into `generated`.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compile, compileFace, FORMATS, SOURCES } from "./face.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const at = (path) => join(here, path);

/** What knows no engine is one module for all entries: an error of one is an error of the other. */
const SHARED = [
  "bytes", "encode", "errors", "events", "flow-types", "inspect", "rows", "session", "standard", "types", "version", "words",
];

/** The wasm as a module; `fromBase64` where there is one, else the old way. */
const inlined = (wasm) => `const base64 = "${wasm.toString("base64")}";
export function wasm() {
  return Uint8Array.fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
`;

/** In its place in `slim`. */
const absent = `export function wasm() {
  throw new Error("retaguarda/slim: call and await init() first");
}
`;

/** The files of an engine in the places where the sources import them. */
const stand = (name, wasm = "inlined") => ({
  "backend/glue": at(`generated/${name}/retaguarda.js`),
  "backend/wasm": at(`generated/${name}/${wasm}.js`),
});

/** What the entry `retaguarda/<name>` needs of the sources, and has not from the whole. */
function sourcesOf(name) {
  const systems = SOURCES.filter((source) => source.endsWith("/schemas")).map((source) => dirname(source));
  const [, ofForms] = /^(.*)-forms$/.exec(name) ?? [];
  const others = systems.filter((system) => system !== (ofForms ?? name));
  const clients = ["call", "client", "drive", "flow", "outcome", `${ofForms}/index`];
  const forms = ["identifiers", "schema", `${name}/schemas`];
  const left = [...SHARED, "index", ...(systems.includes(name) ? forms : clients)];
  if (!systems.includes(name) && ofForms === undefined) left.push("schema");
  return SOURCES.filter((source) => !left.includes(source) && !others.includes(dirname(source)));
}

rmSync(at("dist"), { recursive: true, force: true });
mkdirSync(at("dist"));
const engines = readdirSync(at("generated"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
for (const name of engines) {
  writeFileSync(at(`generated/${name}/inlined.js`), inlined(readFileSync(at(`generated/${name}/retaguarda_bg.wasm`))));
}
copyFileSync(at("generated/full/retaguarda_bg.wasm"), at("dist/retaguarda.wasm"));
writeFileSync(at("generated/full/absent.js"), absent);

await compileFace({ out: at("dist"), stand: stand("full") });
for (const name of engines.filter((engine) => engine !== "full")) {
  await compile({ out: at(`dist/${name}`), sources: sourcesOf(name), stand: stand(name) });
  for (const module of SHARED) {
    writeFileSync(at(`dist/${name}/esm/${module}.js`), `export * from "../../esm/${module}.js";\n`);
    writeFileSync(at(`dist/${name}/cjs/${module}.js`), `module.exports = require("../../cjs/${module}.js");\n`);
  }
}

/** Puts the built files where the sources import them. */
const slim = {
  name: "slim",
  setup(bundler) {
    bundler.onResolve({ filter: /\/(glue|wasm)\.js$/ }, ({ path }) => ({
      path: stand("full", "absent")[`backend/${path.includes("glue") ? "glue" : "wasm"}`],
    }));
  },
};
for (const [folder, format] of FORMATS) {
  await build({
    entryPoints: [at("src/slim.ts")],
    outfile: at(`dist/${folder}/slim.js`),
    bundle: true,
    format,
    target: "es2022",
    plugins: [slim],
    logLevel: "warning",
  });
}
