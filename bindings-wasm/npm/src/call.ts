/** A call: a request that is ready to be sent, and the way to read its answer. Nothing is sent by it. */
import { bytesOf, headersOf } from "./bytes.js";
import type { Fetch, Via } from "./drive.js";
import { ProblemsError } from "./errors.js";
import type { AnswerFlow } from "./flow.js";
import { type Inspected, inspected } from "./inspect.js";
import { read } from "./outcome.js";
import type { BodyLike, Built, HeadersLike, HttpRequest, Options, Problem, Result } from "./types.js";

export type { Result } from "./types.js";

/** A `Response` of fetch, or an answer by its parts. */
export type ResponseLike =
  | { readonly status: number; readonly headers: HeadersLike; arrayBuffer(): Promise<ArrayBuffer> }
  | { readonly status: number; readonly headers?: HeadersLike; readonly body?: BodyLike };

/**
 * A call, which is also the second argument of `fetch`: `fetch(call.url, call)`. Printing it shows neither token nor
 * signature. To add to it, make a request of it first: `fetch(new Request(call.url, call), { signal })`.
 */
export class Call<Data> implements Inspected {
  readonly #operation: string;
  readonly #built: Built;
  readonly #options: Options;
  readonly #secrets: readonly string[];
  readonly #flow: () => AnswerFlow<Data>;

  /**
   * `secrets` are texts that are not to be shown where the address has them, `flow` is what sends it. A call that was
   * not built waits for what its problems name.
   */
  constructor(operation: string, built: Built, options: Options, secrets: readonly string[], flow: () => AnswerFlow<Data>) {
    this.#operation = operation;
    this.#built = built;
    this.#options = options;
    this.#secrets = secrets;
    this.#flow = flow;
  }

  /** The operation, as in `shop_control.clientes.consultar`. */
  get operation(): string {
    return this.#operation;
  }

  /** @throws {ProblemsError} as `url`, `headers` and `body` do, when the session has no token: `via` gets one. */
  get method(): string {
    return this.#request().method;
  }

  get url(): string {
    return this.#request().url;
  }

  /** The headers, with token and signature. */
  get headers(): Record<string, string> {
    return this.#request().headers;
  }

  /** The bytes that were signed, to be sent as they are; `null` where there are none. */
  get body(): Uint8Array<ArrayBuffer> | null {
    return this.#request().body ?? null;
  }

  /** What is worth a look and stops nothing. */
  get warnings(): readonly Problem[] {
    const told = this.#built.ok ? this.#built.warnings : this.#built.problems;
    return told.filter(({ severity }) => severity !== "error");
  }

  /**
   * Sends it, and reads the answer: logs in before where there is no token, and sends again what may be sent again.
   *
   * @throws {VendorError} when the vendor answered an error.
   * @throws {OutcomeUnknownError} when a write may or may not have been carried out.
   * @throws {TransportError} when no reply came.
   */
  via(fetch: Fetch, via?: Via): Promise<Result<Data>> {
    return this.#flow().via(fetch, via);
  }

  /**
   * Reads the answer.
   *
   * @throws {VendorError} when the vendor answered an error.
   */
  async parse(response: ResponseLike): Promise<Result<Data>> {
    const body = "arrayBuffer" in response ? await response.arrayBuffer() : response.body;
    const raw = { status: response.status, headers: headersOf(response.headers), body: bytesOf(body) };
    return read(this.#operation, raw, this.#options);
  }

  toJSON(): object {
    if (!this.#built.ok) return { operation: this.operation };
    return { operation: this.operation, method: this.method, url: shown(this.url, this.#secrets) };
  }

  toString(): string {
    return inspected("Call", this.toJSON());
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  #request(): HttpRequest {
    if (!this.#built.ok) throw new ProblemsError(this.#operation, this.#built.problems);
    return this.#built.request;
  }
}

/** An address without its query, and without the segments that are secrets. */
function shown(url: string, secrets: readonly string[]): string {
  const segments = url.replace(/\?.*/, "").split("/");
  return segments.map((segment) => (secrets.includes(decoded(segment)) ? "[REDACTED]" : segment)).join("/");
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
