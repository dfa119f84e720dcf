// Builds `dist`: the face compiled file by file for `import` and for `require`, with the wasm inlined as base64 in a
// file of its own; `slim` bundled without it; the wasm itself. Before it, `cargo xtask` puts the wasm and the glue of
// wasm-bindgen into `generated`.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compileFace, FORMATS } from "./face.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const at = (path) => join(here, path);
const wasm = readFileSync(at("generated/retaguarda_bg.wasm"));

/** The wasm as a module; `fromBase64` where there is one, else the old way. */
const inlined = `const base64 = "${wasm.toString("base64")}";
export function wasm() {
  return Uint8Array.fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
`;

/** In its place in `slim`. */
const absent = `export function wasm() {
  throw new Error("retaguarda/slim: call and await init() first");
}
`;

rmSync(at("dist"), { recursive: true, force: true });
mkdirSync(at("dist"));
copyFileSync(at("generated/retaguarda_bg.wasm"), at("dist/retaguarda.wasm"));
writeFileSync(at("generated/inlined.js"), inlined);
writeFileSync(at("generated/absent.js"), absent);

const stand = (file) => ({ "backend/glue": at("generated/retaguarda.js"), "backend/wasm": at(`generated/${file}.js`) });
await compileFace({ out: at("dist"), stand: stand("inlined") });

/** Puts the built files where the sources import them. */
const slim = {
  name: "slim",
  setup(bundler) {
    bundler.onResolve({ filter: /\/(glue|wasm)\.js$/ }, ({ path }) => ({
      path: stand("absent")[`backend/${path.includes("glue") ? "glue" : "wasm"}`],
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
