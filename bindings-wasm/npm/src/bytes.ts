/** Bytes and headers in the one form that the engine takes. */
import type { BodyLike, HeadersLike } from "./types.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** UTF-8 as a text. */
export function text(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The head of a frame, and the bytes after it. */
export function opened(frame: Uint8Array): [head: any, rest: Uint8Array<ArrayBuffer>] {
  const end = 4 + new DataView(frame.buffer, frame.byteOffset).getUint32(0, true);
  return [JSON.parse(text(frame.subarray(4, end))), frame.subarray(end) as Uint8Array<ArrayBuffer>];
}

/** Whether a value is bytes. */
export function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
}

/** The bytes of a body. */
export function bytesOf(body: BodyLike): Uint8Array {
  if (body === null || body === undefined) return new Uint8Array();
  if (typeof body === "string") return utf8(body);
  if (body instanceof Uint8Array) return body;
  return ArrayBuffer.isView(body)
    ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
    : new Uint8Array(body);
}

/** Headers as a plain object; values that came several times are joined, as HTTP has it. */
export function headersOf(headers: HeadersLike | null | undefined): Record<string, string> {
  const entries = headers && Symbol.iterator in headers ? headers : Object.entries(headers ?? {});
  const plain: [string, string][] = [];
  for (const [name, value] of entries as Iterable<[string, unknown]>) {
    if (value !== undefined && value !== null) plain.push([name, String(value)]);
  }
  return Object.fromEntries(plain);
}
