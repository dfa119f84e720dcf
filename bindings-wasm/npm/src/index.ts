/** The clients of the systems, and their errors. The types of a system stand in its own entry, such as `retaguarda/egestor`. */
export { Call, type ResponseLike, type Result } from "./call.js";
export type { Client, ClientSettings, TokenClient } from "./client.js";
export { Egestor, type EgestorSettings } from "./egestor/index.js";
export { ProblemsError, VendorError } from "./errors.js";
export { EstoqueAi, type EstoqueAiSettings } from "./estoque-ai/index.js";
export { IsCollector, type IsCollectorSettings } from "./is-collector/index.js";
export * from "./shop-control/index.js";
export type * from "./types.js";
export { Uniplus, type UniplusSettings } from "./uniplus/index.js";
