/** The wasm, which the build writes into a file of its own as base64. */
export function wasm(): Uint8Array<ArrayBuffer>;
