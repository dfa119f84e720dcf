/** The clients of the systems, and their errors. */
export { Call, type ResponseLike, type Result } from "./call.js";
export type { Client, ClientSettings } from "./client.js";
export { ProblemsError, VendorError } from "./errors.js";
export * from "./shop-control/index.js";
export type * from "./types.js";
