/** What the clients of all systems share: settings that stay secret, and resources made from a table. */
import { inBrowser } from "./browser.js";
import { Call } from "./call.js";
import { build, repair } from "./engine.js";
import { ProblemsError } from "./errors.js";
import { type Inspected, inspected } from "./inspect.js";
import type { Options, Params, Repaired } from "./types.js";
import { VERSION } from "./version.js";

/** One method of a resource: the operation, the names of its parameters in path and query, and whether it has a body. */
export type Method = readonly [operation: string, path: string, query: string, body?: true];

/** A method that makes a record, as it was read, the body of this operation. */
export type Preparation = readonly [operation: string];

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
  /** The options of every call; those of a call go before. */
  options?: Options | undefined;
}

/** The settings that the clients of all systems read themselves. */
interface KnownSettings extends ClientSettings {
  url?: string | null | undefined;
  userAgent?: string | null | undefined;
}

/** A session with a system: it makes calls and sends none. Printing it shows no secret. */
export class Client<Settings extends KnownSettings> implements Inspected {
  readonly #system: System;
  readonly #settings: Settings;

  protected constructor(system: System, settings: Settings) {
    this.#system = system;
    this.#settings = { ...settings };
    const own: KnownSettings = this.#settings;
    if (!inBrowser()) own.userAgent ??= `retaguarda/${VERSION}`;
    else if (own.dangerouslyAllowBrowser !== true && this.#secrets().length > 0) throw new Error(refusal(own));
    // A browser sends its own, whatever one asks for.
    else delete own.userAgent;
    for (const [resource, methods] of Object.entries(system.resources)) {
      const calls = Object.entries(methods).map(([name, method]) => [
        name,
        (...given: unknown[]) => (method.length === 1 ? this.#prepare(method, given) : this.#call(method, given)),
      ]);
      Object.defineProperty(this, resource, { value: Object.freeze(Object.fromEntries(calls)), enumerable: true });
    }
  }

  /** The same session with other settings. Its User-Agent stays: servers bind tokens to it. */
  com(changes: Partial<Omit<Settings, "userAgent">>): this {
    if ("userAgent" in changes) throw new TypeError("userAgent is fixed for the life of a client: make a new one");
    const Self = this.constructor as new (settings: Settings) => this;
    return new Self({ ...this.#settings, ...changes });
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

  #prepare([name]: Preparation, [record, options]: unknown[]): Repaired {
    return repair(`${this.#system.id}.${name}`, record, { ...this.#settings.options, ...(options as Options | undefined) });
  }

  #call([name, path, query, hasBody]: Method, given: unknown[]): Call<unknown> {
    const operation = `${this.#system.id}.${name}`;
    const rest = given.values();
    const params = path + query === "" ? {} : place(path.split(" "), rest.next().value);
    if (hasBody) params.body = rest.next().value;
    const { dangerouslyAllowBrowser: _, options: always, ...session } = this.#settings;
    const options = { ...always, ...(rest.next().value as Options | undefined) };
    const built = build(operation, params, session, Math.floor(Date.now() / 1000), options);
    if (!built.ok) throw new ProblemsError(operation, built.problems);
    const secrets = this.#secrets().map((secret) => String((session as Record<string, unknown>)[secret]));
    return new Call(operation, built.request, built.warnings, options, secrets);
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
