/**
 * What vendors send to the shop's server, taken by handlers of a few lines: for servers of the Fetch API (Deno, Bun,
 * workers, Hono), and for those of Node (`node:http`, Express, Fastify). The vendor is answered when your function is
 * done; where it throws, with 500, and the vendor tries again: the same event may come twice, with the same `replayKey`.
 */
import { inBrowser } from "./browser.js";
import { isBytes } from "./bytes.js";
import * as engine from "./engine.js";
import type {
  BodyLike,
  Events,
  HeadersLike,
  InboundReply,
  Options,
  Received,
  Refusal,
  Secrets,
} from "./types.js";

export type * from "./events.js";
export type { InboundReply, Received, Refusal } from "./types.js";

/** How something is received. */
export interface ReceiveOptions extends Pick<Options, "language" | "decimals"> {
  /** A browser shows its user every secret that a page holds. Say `true` only where that is right. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** How a handler receives, and who is told of what it keeps from its sender. */
export interface HandlerOptions extends ReceiveOptions {
  /** Is told why something was not taken. Nobody is, where this is left out. */
  onRefusal?: ((refusal: Refusal) => void) | undefined;
  /** Is told what your function threw; the console is, where this is left out. */
  onError?: ((error: unknown) => void) | undefined;
}

/** An event whose secret is proven. */
export type Accepted<System extends keyof Events> = Extract<Received<Events[System]>, { ok: true }>;

/** Your function. What it returns is waited for. */
export type OnEvent<System extends keyof Events> = (received: Accepted<System>) => unknown;

/** More is not read: the engine refuses it. */
const MAX_BYTES = 1_000_000;

/**
 * Reads what a vendor has sent. All secrets that are given must be right; `null` says that whoever sends is believed.
 *
 * @throws {Error} in a browser, where a secret is none.
 */
export function receive<System extends keyof Events>(
  system: System,
  headers: HeadersLike | null | undefined,
  body: BodyLike,
  secret: Secrets[System] | null,
  { dangerouslyAllowBrowser, ...options }: ReceiveOptions = {},
): Received<Events[System]> {
  if (secret !== null && dangerouslyAllowBrowser !== true && inBrowser()) throw new Error(IN_BROWSER[language(options)]);
  return engine.receive(system, headers, body, secret, options);
}

/**
 * A handler for servers of the Fetch API: `Deno.serve(fetchHandler("egestor", { securityToken }, ({ event }) => …))`.
 *
 * @throws {TypeError} when the system sends nothing, or the secret is none.
 */
export function fetchHandler<System extends keyof Events>(
  system: System,
  secret: Secrets[System] | null,
  onEvent: OnEvent<System>,
  options: HandlerOptions = {},
): (request: Request) => Promise<Response> {
  const answer = answers(system, secret, onEvent, options);
  return async (request) => {
    const { status, headers, body } = await answer(request.method, request.headers, () => readStream(request.body));
    // An empty text would bring a content type along.
    return new Response(body || null, { status, headers });
  };
}

/** What is asked of a request of Node: an `IncomingMessage`, or that of Express with what a parser has made of its body. */
export interface NodeRequest {
  method?: string | undefined;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  body?: unknown;
  readableEnded?: boolean | undefined;
  on(event: string, listener: (value: any) => void): unknown;
  pause(): unknown;
}

/** What is asked of a response of Node. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/**
 * A handler for servers of Node: `app.post("/egestor", nodeHandler("egestor", { securityToken }, ({ event }) => …))`. It
 * reads the body itself; one that a parser has read before is taken from `request.body`, be it bytes, text or an object.
 *
 * @throws {TypeError} when the system sends nothing, or the secret is none.
 */
export function nodeHandler<System extends keyof Events>(
  system: System,
  secret: Secrets[System] | null,
  onEvent: OnEvent<System>,
  options: HandlerOptions = {},
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  const answer = answers(system, secret, onEvent, options);
  return async (request, response) => {
    const given = request.body;
    // A parser that does not know the content type leaves an empty object, and the body unread.
    const parsed = typeof given === "object" && given !== null && !isBytes(given) && Object.keys(given).length > 0;
    const headers = parsed ? { ...request.headers, "content-type": "application/json" } : request.headers;
    const read = async () => {
      if (parsed) return JSON.stringify(given);
      if (typeof given === "string" || isBytes(given)) return given;
      return request.readableEnded === true ? null : readMessage(request);
    };
    const reply = await answer(request.method, headers, read);
    // What was not read to its end ends with the connection.
    response.writeHead(reply.status, reply.status === 413 ? { ...reply.headers, Connection: "close" } : reply.headers);
    response.end(reply.body);
  };
}

type Answer = (
  method: string | undefined,
  headers: HeadersLike,
  read: () => Promise<BodyLike>,
) => Promise<InboundReply>;

function answers<System extends keyof Events>(
  system: System,
  secret: Secrets[System] | null,
  onEvent: OnEvent<System>,
  { onRefusal, onError = console.error, ...options }: HandlerOptions,
): Answer {
  const first = receive(system, null, null, secret, options);
  if (!first.ok && first.refusal.kind === "misconfigured") {
    const [problem] = first.refusal.problems;
    throw new TypeError(`${first.refusal.message} (${problem?.message})`);
  }
  return async (method, headers, read) => {
    if (method !== "POST") return { status: 405, headers: { Allow: "POST" }, body: "" };
    try {
      const received = receive(system, headers, await read(), secret, options);
      if (received.ok) await onEvent(received);
      else onRefusal?.(received.refusal);
      return received.reply;
    } catch (error) {
      onError(error);
      return { status: 500, headers: {}, body: "" };
    }
  };
}

/** The bytes of a body, as far as they are wanted. */
class Collected {
  readonly #parts: Uint8Array[] = [];
  #size = 0;

  /** Takes a piece; `false` when it is enough. */
  take(part: Uint8Array): boolean {
    this.#parts.push(part);
    this.#size += part.length;
    return this.#size <= MAX_BYTES;
  }

  bytes(): Uint8Array {
    const bytes = new Uint8Array(this.#size);
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }
}

async function readStream(stream: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const collected = new Collected();
  const reader = stream?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    if (collected.take(next.value)) continue;
    await reader?.cancel();
    break;
  }
  return collected.bytes();
}

function readMessage(request: NodeRequest): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const collected = new Collected();
    request.on("data", (part: Uint8Array) => {
      if (collected.take(part)) return;
      request.pause();
      resolve(collected.bytes());
    });
    request.on("end", () => resolve(collected.bytes()));
    request.on("error", reject);
  });
}

function language(options: ReceiveOptions): "pt-BR" | "en" {
  return options.language === "en" ? "en" : "pt-BR";
}

const IN_BROWSER = {
  "pt-BR":
    "o segredo de quem recebe não pode ficar em um navegador, que o mostra a quem o usa: receba no servidor da loja " +
    "(ou diga dangerouslyAllowBrowser: true)",
  en:
    "the secret of a receiver cannot stay in a browser, which shows it to its user: receive on the shop's own server " +
    "(or say dangerouslyAllowBrowser: true)",
};
