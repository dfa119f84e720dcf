/** A call: a request that is ready to be sent, and the way to read its answer. Nothing is sent by it. */
import { headersOf } from "./bytes.js";
import { parse } from "./engine.js";
import { VendorError } from "./errors.js";
import { type Inspected, inspected } from "./inspect.js";
import type { BodyLike, HeadersLike, HttpRequest, Options, Problem, Raw } from "./types.js";

/** A `Response` of fetch, or an answer by its parts. */
export type ResponseLike =
  | { readonly status: number; readonly headers: HeadersLike; arrayBuffer(): Promise<ArrayBuffer> }
  | { readonly status: number; readonly headers?: HeadersLike; readonly body?: BodyLike };

/** What was asked for. */
export interface Result<Data> {
  data: Data;
  /** Where the answer is not as documented. */
  notices: Problem[];
  /** The answer as it came. */
  raw: Raw;
  /** The list has no further page. */
  end?: true;
}

/**
 * A call, which is also the second argument of `fetch`: `fetch(call.url, call)`. Printing it shows neither token nor
 * signature. To add to it, make a request of it first: `fetch(new Request(call.url, call), { signal })`.
 */
export class Call<Data> implements Inspected {
  readonly #operation: string;
  readonly #request: HttpRequest;
  readonly #warnings: readonly Problem[];
  readonly #options: Options | undefined;
  readonly #secrets: readonly string[];

  /** `secrets` are texts that are not to be shown where the address has them. */
  constructor(
    operation: string,
    request: HttpRequest,
    warnings: readonly Problem[],
    options: Options | undefined,
    secrets: readonly string[] = [],
  ) {
    this.#operation = operation;
    this.#request = request;
    this.#warnings = warnings;
    this.#options = options;
    this.#secrets = secrets;
  }

  /** The operation, as in `shop_control.clientes.consultar`. */
  get operation(): string {
    return this.#operation;
  }

  get method(): string {
    return this.#request.method;
  }

  get url(): string {
    return this.#request.url;
  }

  /** The headers, with token and signature. */
  get headers(): Record<string, string> {
    return this.#request.headers;
  }

  /** The bytes that were signed, to be sent as they are; `null` where there are none. */
  get body(): Uint8Array<ArrayBuffer> | null {
    return this.#request.body ?? null;
  }

  /** What is worth a look and stops nothing. */
  get warnings(): readonly Problem[] {
    return this.#warnings;
  }

  /**
   * Reads the answer.
   *
   * @throws {VendorError} when the vendor answered an error.
   */
  async parse(response: ResponseLike): Promise<Result<Data>> {
    const body = "arrayBuffer" in response ? await response.arrayBuffer() : response.body;
    const headers = headersOf(response.headers);
    const answer = parse<Data>(this.#operation, response.status, headers, body, this.#options);
    if (!answer.ok) throw new VendorError(this.#operation, answer.error, answer.notices, answer.raw);
    const { ok: _, ...result } = answer;
    return result;
  }

  toJSON(): object {
    return { operation: this.operation, method: this.method, url: shown(this.url, this.#secrets) };
  }

  toString(): string {
    return inspected("Call", this.toJSON());
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
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
