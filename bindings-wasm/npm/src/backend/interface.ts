/**
 * What an engine offers to this face: the text facade of the core. All texts are JSON unless said otherwise, bodies
 * are bytes. The wasm and the native addon export exactly these.
 */
export interface Backend {
  operations(): string;
  validate(operation: string, params: string, body: Uint8Array | undefined, options: string): string;
  /** Four bytes with the length of the head (little endian), the head as JSON, the bytes of the request's body. */
  build(
    operation: string,
    params: string,
    body: Uint8Array | undefined,
    session: string,
    now: number,
    options: string,
  ): Uint8Array;
  /** A frame like that of `build`; its head has `ok`, and `warnings` or `problems`. */
  body(operation: string, body: Uint8Array, options: string): Uint8Array;
  /** As `body`, of what stands at a JSON Pointer; alone in an object or a list, or nothing. */
  field(operation: string, pointer: string, value: Uint8Array, options: string): Uint8Array;
  repair(operation: string, record: Uint8Array, options: string): string;
  verdict(operation: string, status: number, headers: string, body: Uint8Array, options: string): string;
  receive(system: string, headers: string, body: Uint8Array, secret: string, options: string): string;
  /** A frame like that of `build`; its head has `ok`, `list`, `state` and `problems`. An empty state begins a file, an empty chunk ends it. */
  csvWrite(operation: string, state: string, chunk: Uint8Array, options: string): Uint8Array;
  csvRead(operation: string, state: string, chunk: Uint8Array, last: boolean, options: string): string;
  flowStart(
    flow: string,
    operation: string,
    params: string,
    body: Uint8Array | undefined,
    session: string,
    cursor: string,
    options: string,
  ): string;
  /** A frame like that of `build`; its head has `state`, `access` and `action`. */
  flowStep(state: string, session: string, access: string, now: number, jitter: number): Uint8Array;
  flowFeed(state: string, access: string, status: number, headers: string, body: Uint8Array, now: number): string;
  flowFail(state: string, access: string, reason: string, now: number): string;
  /** Plain text. */
  sign(password: string, method: string, timestamp: string, body: Uint8Array): string;
  verify(password: string, method: string, timestamp: string, body: Uint8Array, signature: string): boolean;
  check(kind: string, text: string, strength: string, language: string): string;
  /** Plain text. */
  format(kind: string, text: string): string | null | undefined;
  partial(kind: string, text: string, language: string): string;
  codes(): string;
  schema(operation: string): string;
  openapi(system: string): string;
}
