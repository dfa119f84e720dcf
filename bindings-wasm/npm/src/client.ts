/** What the clients of all systems share: settings that stay secret, and resources made from a table. */
import { inBrowser } from "./browser.js";
import { Call } from "./call.js";
import { type Defect, encode, encodeBody } from "./encode.js";
import { build, repair } from "./engine.js";
import { ProblemsError } from "./errors.js";
import { AnswerFlow, ChangesFlow, type Given, ListFlow, PartsFlow, type RunOptions, SearchFlow } from "./flow.js";
import type { FlowName, FlowOptions } from "./flow-types.js";
import { type Inspected, inspected } from "./inspect.js";
import { SavedSession, type Session } from "./session.js";
import type { Built, Options, Params, Repaired } from "./types.js";
import { VERSION } from "./version.js";

/**
 * One method of a resource: the operation, the names of its parameters in path and query, and `body` where it has one,
 * with the flows that it has beside the call.
 */
export type Method = readonly [operation: string, path: string, query: string, rest?: string];

/** A method that makes a record, as it was read, the body of this operation. */
export type Preparation = readonly [operation: string];

/** A method by its name. */
type Named = [name: string, method: (...given: unknown[]) => object];

/** A system, as far as its client must know it. */
export interface System {
  readonly id: string;
  readonly name: string;
  readonly secrets: readonly string[];
  readonly resources: Readonly<Record<string, Readonly<Record<string, Method | Preparation>>>>;
}

/** Settings that every client has beside those of its system. */
export interface ClientSettings {
  /** A browser shows its user every secret that a page holds. Say `true` only where that is right. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** The options of every call and every flow; those that one is given go before. */
  options?: FlowOptions | undefined;
}

/** The settings that the clients of all systems read themselves. */
interface KnownSettings extends ClientSettings {
  url?: string | null | undefined;
  userAgent?: string | null | undefined;
}

/** What the flows are called: in the place of the verbs `consultar` and `cadastrar`, before any other. */
const FLOWS = {
  pages: ["iterar", ListFlow],
  sync: ["sincronizar", ChangesFlow],
  follow: ["enviarEAcompanhar", AnswerFlow],
  batches: ["enviarEmLotes", PartsFlow],
  find: ["procurar", SearchFlow],
} as const;

/** These settings are no matter of the server: with others the session is the same. */
const APART = ["dangerouslyAllowBrowser", "options"];

/** A session with a system: it makes calls and flows, and sends none by itself. Printing it shows no secret. */
export class Client<Settings extends KnownSettings> implements Inspected {
  readonly #system: System;
  readonly #settings: Settings;
  #session: Session;

  protected constructor(system: System, settings: Settings) {
    this.#system = system;
    this.#settings = { ...settings };
    const own: KnownSettings = this.#settings;
    if (!inBrowser()) own.userAgent ??= `retaguarda/${VERSION}`;
    else if (own.dangerouslyAllowBrowser !== true && this.#secrets().length > 0) throw new Error(refusal(own));
    // A browser sends its own, whatever one asks for.
    else delete own.userAgent;
    const { dangerouslyAllowBrowser: _, options: __, ...session } = own;
    this.#session = { settings: encode(session, "/session", []), access: { text: "{}" } };
    for (const [resource, methods] of Object.entries(system.resources)) {
      const made = Object.entries(methods).flatMap(([name, method]) =>
        method.length === 1 ? [this.#preparation(name, method)] : this.#methods(name, method),
      );
      Object.defineProperty(this, resource, { value: Object.freeze(Object.fromEntries(made)), enumerable: true });
    }
  }

  /**
   * The same session with other settings. Its User-Agent stays: servers bind tokens to it. What the flows know, such as
   * a token, goes along only where no setting of the server is another.
   */
  com(changes: Partial<Omit<Settings, "userAgent">>): this {
    if ("userAgent" in changes) throw new TypeError("userAgent is fixed for the life of a client: make a new one");
    const Self = this.constructor as new (settings: Settings) => this;
    const other = new Self({ ...this.#settings, ...changes });
    if (Object.keys(changes).every((name) => APART.includes(name))) other.#session = this.#session;
    return other;
  }

  /** What the flows of this client know: a secret, to be kept where another process finds it. */
  exportarSessao(): SavedSession {
    return new SavedSession(this.#session.access.text);
  }

  /**
   * Goes on with what the flows of another client with the same settings knew.
   *
   * @throws {TypeError} when the text is not that of a saved session.
   */
  importarSessao(session: SavedSession | string): this {
    const saved = typeof session === "string" ? new SavedSession(session) : session;
    this.#session.access.text = saved.revelar();
    return this;
  }

  toJSON(): object {
    const { options: _, dangerouslyAllowBrowser: __, ...shown } = this.#settings as KnownSettings & Record<string, unknown>;
    for (const name of this.#secrets()) shown[name] = "[REDACTED]";
    if (typeof shown.url === "string") shown.url = shown.url.replace(/\/\/[^/]*@/, "//[REDACTED]@");
    return shown;
  }

  toString(): string {
    return inspected(this.#system.name, this.toJSON());
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** The names of the secrets that it holds. */
  #secrets(): string[] {
    const settings = this.#settings as Record<string, unknown>;
    return this.#system.secrets.filter((name) => settings[name] !== undefined && settings[name] !== null);
  }

  #preparation(name: string, [verb]: Preparation): Named {
    const operation = `${this.#system.id}.${verb}`;
    const prepare = (record: unknown, options?: Options): Repaired =>
      repair(operation, record, callOptions({ ...this.#settings.options, ...options }));
    return [name, prepare as Named[1]];
  }

  /** The call of a method, and its flows, each by its name. */
  #methods(name: string, [verb, path, query, rest = ""]: Method): Named[] {
    const operation = `${this.#system.id}.${verb}`;
    const words = rest.split(" ");
    const flows = Object.entries(FLOWS).filter(([flow]) => words.includes(flow));
    const read = (given: unknown[]): Given => {
      const values = given.values();
      const params = path + query === "" ? {} : place(path.split(" "), values.next().value);
      if (words[0] === "body") params.body = written(values.next().value);
      return { operation, params, options: { ...this.#settings.options, ...(values.next().value as RunOptions) } };
    };
    return [
      [name, (...given) => this.#call(read(given))],
      ...flows.map(([flow, [called, Made]]): Named => [
        called + capital(name.replace(/^(consultar|cadastrar)(?![a-z])/, "")),
        (...given) => new Made(flow as FlowName, this.#session, read(given)),
      ]),
    ];
  }

  #call({ operation, params, options }: Given): Call<unknown> {
    const { dangerouslyAllowBrowser: _, options: __, ...session } = this.#settings;
    const asked = callOptions(options);
    const built = build(operation, params, session, Math.floor(Date.now() / 1000), asked);
    if (!built.ok && !lacksToken(built)) throw new ProblemsError(operation, built.problems);
    const secrets = this.#secrets().map((secret) => String((session as Record<string, unknown>)[secret]));
    const flow = () => new AnswerFlow("call", this.#session, { operation, params, options });
    return new Call(operation, built, asked, secrets, flow);
  }
}

/** A session whose calls carry a token that the system gave. */
export class TokenClient<Settings extends KnownSettings & { token?: string | null | undefined }> extends Client<Settings> {
  readonly #token: string | undefined;

  protected constructor(system: System, settings: Settings) {
    super(system, settings);
    this.#token = settings.token ?? undefined;
  }

  /** The token that calls carry. */
  get token(): string | undefined {
    return this.#token;
  }

  /** The same session with this token. */
  comToken(token: string): this {
    return this.com({ token } as Partial<Omit<Settings, "userAgent">>);
  }
}

/** A body once and for all: what is done to an object afterwards is not sent. */
function written(body: unknown): unknown {
  if (body === undefined || body === null) return body;
  const defects: Defect[] = [];
  const bytes = encodeBody(body, defects);
  // What cannot be sent is told when the request is built.
  return defects.length > 0 ? body : bytes;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The options without those of flows. */
function callOptions(options: FlowOptions): Options {
  const { attempts, timeout, deadline, interval, firstWait, pageSize, window, overlap, chunk, backoff, maxWait, ...rest } = options;
  return rest;
}

/** Whether nothing is missing but the token, which a flow gets by itself. */
function lacksToken(built: Extract<Built, { ok: false }>): boolean {
  const errors = built.problems.filter(({ severity }) => severity === "error");
  return errors.every(({ code, path }) => code === "missing_setting" && path === "/session/token");
}

/** The parameters where they belong. What no table names goes to the query, where the engine finds it. */
function place(pathNames: string[], given: unknown): Params {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    (pathNames.includes(name) ? path : query)[name] = value;
  }
  return { path, query };
}

function refusal({ options }: KnownSettings): string {
  return options?.language === "en"
    ? "this client holds a secret, and a browser shows it to its user: send from the shop's own server " +
        "(or say dangerouslyAllowBrowser: true)"
    : "este cliente guarda um segredo, e um navegador o mostra a quem o usa: envie pelo servidor da loja " +
        "(ou diga dangerouslyAllowBrowser: true)";
}
