// Builds `dist`: the face of `bindings-wasm/npm`, over the native addon that `cargo xtask` puts beside this file.
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFace } from "../../bindings-wasm/npm/face.mjs";

const here = dirname(fileURLToPath(import.meta.url));
rmSync(join(here, "dist"), { recursive: true, force: true });
await compileFace({ out: join(here, "dist"), stand: { "backend/index": join(here, "backend.js") } });
