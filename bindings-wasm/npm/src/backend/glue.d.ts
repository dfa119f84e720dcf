/** What wasm-bindgen writes beside the wasm; the build puts it here. */
import type { Backend } from "./interface.js";

export function initSync(options: { module: BufferSource | WebAssembly.Module }): unknown;
export const operations: Backend["operations"];
export const validate: Backend["validate"];
export const build: Backend["build"];
export const body: Backend["body"];
export const field: Backend["field"];
export const repair: Backend["repair"];
export const verdict: Backend["verdict"];
export const receive: Backend["receive"];
export const csvWrite: Backend["csvWrite"];
export const csvRead: Backend["csvRead"];
export const flowStart: Backend["flowStart"];
export const flowStep: Backend["flowStep"];
export const flowFeed: Backend["flowFeed"];
export const flowFail: Backend["flowFail"];
export const sign: Backend["sign"];
export const verify: Backend["verify"];
export const check: Backend["check"];
export const format: Backend["format"];
export const partial: Backend["partial"];
export const codes: Backend["codes"];
export const schema: Backend["schema"];
export const openapi: Backend["openapi"];
