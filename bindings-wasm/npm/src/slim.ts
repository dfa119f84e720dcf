/** The whole package without its wasm, for those who load that themselves: `init` comes first. */
import { use } from "./backend/index.js";

export * as engine from "./engine.js";
export * as identifiers from "./identifiers.js";
export * as inbound from "./inbound.js";
export * from "./index.js";
export * as egestorSchemas from "./egestor/schemas.js";
export * as estoqueAiSchemas from "./estoque-ai/schemas.js";
export * as isCollectorSchemas from "./is-collector/schemas.js";
export * as shopControlSchemas from "./shop-control/schemas.js";
export * as uniplusSchemas from "./uniplus/schemas.js";

/** Where the wasm comes from: its bytes, a module, an address, or an answer of fetch. The file is `retaguarda/retaguarda.wasm`. */
export type InitInput = BufferSource | WebAssembly.Module | URL | string | Response | Promise<Response>;

/** Makes the engine ready. Wait for it before anything else of this package is called. */
export async function init(input: InitInput): Promise<void> {
  const source = await (typeof input === "string" || input instanceof URL ? fetch(input) : input);
  if (source instanceof Response) use(await WebAssembly.compile(await source.arrayBuffer()));
  else use(source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source));
}
