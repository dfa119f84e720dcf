/** The engine of this package: the wasm, made ready when it is first asked for something. */
import * as glue from "./glue.js";
import type { Backend } from "./interface.js";
import { wasm } from "./wasm.js";

let ready = false;

/** The engine. */
export function backend(): Backend {
  if (!ready) use(wasm());
  return glue;
}

/** Makes this module the engine. */
export function use(module: BufferSource | WebAssembly.Module): void {
  glue.initSync({ module });
  ready = true;
}
