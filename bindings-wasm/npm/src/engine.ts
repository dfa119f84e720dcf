/**
 * The engine, as plain functions over plain data. It checks, builds and reads; it sends nothing and asks for no clock.
 * Nothing here throws for what a user or a server gave: problems come back as data.
 */
import { backend } from "./backend/index.js";
import { bytesOf, headersOf, opened, text, utf8 } from "./bytes.js";
import { merged } from "./defects.js";
import { type Defect, encode, encodeBody } from "./encode.js";
import { ProblemsError } from "./errors.js";
import type {
  Cursor,
  FlowFed,
  FlowName,
  FlowOptions,
  FlowReason,
  FlowStarted,
  FlowStep,
} from "./flow-types.js";
import type {
  Answer,
  BodyLike,
  Built,
  Checked,
  CodeInfo,
  Events,
  HeadersLike,
  IdentifierKind,
  Language,
  OperationInfo,
  Options,
  Params,
  Progress,
  Problem,
  Raw,
  Received,
  Secrets,
  Repaired,
  Strength,
  Written,
} from "./types.js";

export { type Chunks, type CsvFile, type CsvRows, csvRead, csvWrite } from "./csv.js";
export type * from "./flow-types.js";
export type * from "./types.js";

/** Every operation of every system. */
export function operations(): OperationInfo[] {
  return JSON.parse(backend().operations());
}

/** The problems and warnings of a call, all at once. */
export function validate(operation: string, params: Params, options?: Options): Problem[] {
  const call = new Input(operation, params, options);
  return call.merge(JSON.parse(backend().validate(operation, call.params, call.body, call.options)));
}

/** The request of a call, signed; or why there is none. `now` is in seconds since 1970. The request carries secrets. */
export function build(
  operation: string,
  params: Params,
  session: object,
  now: number,
  options?: Options,
): Built {
  const call = new Input(operation, params, options);
  const settings = encode(session, "/session", call.defects);
  const frame = backend().build(operation, call.params, call.body, settings, now, call.options);
  const [head, rest] = opened(frame);
  if (call.defects.length > 0) return { ok: false, problems: call.merge(head.problems ?? head.warnings) };
  if (!head.ok) return head;
  const { hasBody, ...request } = head.request;
  if (hasBody) request.body = rest;
  return { ok: true, request, warnings: head.warnings };
}

/** The body of a call alone, checked and as it would be sent: for a form, which has neither session nor path. */
export function body(operation: string, value: unknown, options?: Options): Written {
  const call = new Input(operation, { body: value ?? "null" }, options);
  const [head, rest] = opened(backend().body(operation, call.body ?? new Uint8Array(), call.options));
  if (call.defects.length > 0) return { ok: false, problems: call.merge(head.problems ?? head.warnings) };
  return head.ok ? { ok: true, body: rest, warnings: head.warnings } : head;
}

/**
 * What stands at a place of a body, by a JSON Pointer from the body on, checked alone: for a form, field by field. It
 * comes in an object or a list that holds nothing else; no bytes where nothing is to be sent. `undefined` is a field that
 * is not there.
 */
export function field(operation: string, pointer: string, value: unknown, options?: Options): Written {
  const call = new Input(operation, {}, options);
  const bytes = value === undefined ? new Uint8Array() : utf8(encode(value, `/body${pointer}`, call.defects));
  const [head, rest] = opened(backend().field(operation, pointer, bytes, call.options));
  if (call.defects.length > 0) return { ok: false, problems: call.merge(head.problems ?? head.warnings) };
  return head.ok ? { ok: true, body: rest, warnings: head.warnings } : head;
}

/**
 * A record as a GET gave it, made the body of the operation that writes it back: what the server shows and does not take
 * is mended, left out or cut as the tables say, and every change is told.
 */
export function repair<Body = unknown>(operation: string, record: unknown, options?: Options): Repaired<Body> {
  const call = new Input(operation, { body: record ?? "null" }, options);
  const repaired = JSON.parse(backend().repair(operation, call.body ?? new Uint8Array(), call.options));
  if (call.defects.length > 0) return { ...repaired, ok: false, problems: call.merge(repaired.problems) };
  return repaired;
}

/**
 * What a server answered: data with notices, the end of a list, or an error. Never fails on what a server sent.
 *
 * @throws {ProblemsError} when there is no such operation or option.
 */
export function parse<Data = unknown>(
  operation: string,
  status: number,
  headers: HeadersLike | null | undefined,
  body: BodyLike,
  options?: Options,
): Answer<Data> {
  const raw: Raw = { status, headers: headersOf(headers), body: bytesOf(body) };
  const asked = options === undefined ? "" : JSON.stringify(options);
  const answer = JSON.parse(backend().verdict(operation, status, JSON.stringify(raw.headers), raw.body, asked));
  if (answer.problems) throw new ProblemsError(operation, answer.problems);
  if (answer.same !== undefined) {
    // What stands in the answer is what would be handed out: nobody reads JSON faster than JavaScript.
    const whole = JSON.parse(text(raw.body));
    return { ok: true, data: answer.same === "" ? whole : whole[answer.same], notices: answer.notices, raw };
  }
  if (answer.bytes) return { ok: true, data: raw.body as Data, notices: answer.notices, raw };
  answer.raw = raw;
  return answer;
}

/**
 * What a vendor has sent to this server: an event, or why it is not taken; and what to answer. `secret` has what must be
 * right, all that is in it; `null` says that whoever sends is believed. Never throws for what was sent.
 */
export function receive<System extends keyof Events>(
  system: System,
  headers: HeadersLike | null | undefined,
  body: BodyLike,
  secret: Secrets[System] | null,
  options?: Pick<Options, "language" | "decimals">,
): Received<Events[System]> {
  // A secret that is not there is no secret: the engine refuses what is no text.
  const secrets = JSON.stringify(secret, (_, value) => (value === undefined ? false : value));
  const asked = options === undefined ? "" : JSON.stringify(options);
  return JSON.parse(backend().receive(system, JSON.stringify(headersOf(headers)), bytesOf(body), secrets, asked));
}

/**
 * Begins a flow: checks all that it was given, and gives its first state. `session` is what `build` takes, `cursor` that
 * of an earlier run of the same flow. Nothing is sent; `flowStep` says what to send.
 */
export function flowStart(
  flow: FlowName,
  operation: string,
  params: Params,
  session: object | string,
  cursor?: Cursor | null,
  options?: FlowOptions,
): FlowStarted {
  const call = new Input(operation, params, options);
  const settings = typeof session === "string" ? session : encode(session, "/session", call.defects);
  const from = cursor ? JSON.stringify(cursor) : "";
  const started = JSON.parse(backend().flowStart(flow, operation, call.params, call.body, settings, from, call.options));
  if (call.defects.length > 0) return { ok: false, problems: call.merge(started.problems ?? started.warnings) };
  return started;
}

/**
 * What a flow is to do next. `access` is what all flows of a session share: `""` at first, then what the last of these
 * functions gave; a secret. `now` is in seconds since 1970, with their fractions; `jitter` is from 0 up to 1, by chance.
 */
export function flowStep(state: string, session: object | string, access: string, now: number, jitter: number): FlowStep {
  const settings = typeof session === "string" ? session : encode(session, "/session", []);
  const [head, rest] = opened(backend().flowStep(state, settings, access, now, jitter));
  if (head.action.do === "send" && head.action.request.hasBody) head.body = rest;
  return head;
}

/** Tells a flow what came back, and hears what of it is to be read. */
export function flowFeed(
  state: string,
  access: string,
  status: number,
  headers: HeadersLike | null | undefined,
  body: BodyLike,
  now: number,
): FlowFed {
  const plain = JSON.stringify(headersOf(headers));
  return JSON.parse(backend().flowFeed(state, access, status, plain, bytesOf(body), now));
}

/** Tells a flow that nothing came back. */
export function flowFail(state: string, access: string, reason: FlowReason, now: number): { state: string; access: string } {
  return JSON.parse(backend().flowFail(state, access, reason, now));
}

/** The signature of Shop Control: over the method, the timestamp as the header has it, and the bytes of the body. */
export function sign(password: string, method: string, timestamp: string, body?: BodyLike): string {
  return backend().sign(password, method, timestamp, bytesOf(body));
}

/** Whether a signature of Shop Control is right, in constant time. */
export function verify(
  password: string,
  method: string,
  timestamp: string,
  body: BodyLike,
  signature: string,
): boolean {
  return backend().verify(password, method, timestamp, bytesOf(body), signature);
}

/** Whether an identifier is right; without its mask when it is. */
export function check(
  kind: IdentifierKind,
  text: string,
  strength: Strength = "strict",
  language: Language = "pt-BR",
): Checked {
  return JSON.parse(backend().check(kind, typed(text), strength, language));
}

/** An identifier in the mask that people read, or `null` where it has not the shape. */
export function format(kind: IdentifierKind, text: string): string | null {
  return backend().format(kind, typed(text)) ?? null;
}

/** An identifier while it is typed: masked as far as it goes, and whether it can still become right. */
export function partial(kind: IdentifierKind, text: string, language: Language = "pt-BR"): Progress {
  return JSON.parse(backend().partial(kind, typed(text), language));
}

/** Every code of a problem, with its texts. */
export function codes(): CodeInfo[] {
  return JSON.parse(backend().codes());
}

/** The JSON Schema of an operation's body. */
export function schema(operation: string): unknown {
  return JSON.parse(backend().schema(operation));
}

/** The OpenAPI 3.1 document of a system. */
export function openapi(system: string): unknown {
  return JSON.parse(backend().openapi(system));
}

/** The parameters of a call on their way in, with what of them cannot be sent. */
class Input {
  readonly defects: Defect[] = [];
  readonly params: string;
  readonly options: string;
  body: Uint8Array | undefined;

  constructor(
    readonly operation: string,
    params: Params,
    readonly asked: (Options & FlowOptions) | undefined,
  ) {
    const parts: string[] = [];
    for (const [name, value] of Object.entries(params)) {
      if (value === undefined) continue;
      if (name === "body" && value !== null) this.body = encodeBody(value, this.defects);
      else parts.push(`${JSON.stringify(name)}:${encode(value, `/${name}`, this.defects)}`);
    }
    this.params = `{${parts.join(",")}}`;
    this.options = asked === undefined ? "" : this.#encodeOptions(asked);
  }

  #encodeOptions({ extra, ...others }: Options): string {
    if (extra === undefined) return JSON.stringify(others);
    const fields = Object.entries(extra).map(
      ([pointer, value]) => `${JSON.stringify(pointer)}:${encode(value, `/body${pointer}`, this.defects)}`,
    );
    const rest = JSON.stringify(others).slice(1);
    return `{"extra":{${fields.join(",")}}${rest === "}" ? "" : ","}${rest}`;
  }

  /** The engine's problems, with the defects in place of what it says of them. */
  merge(problems: Problem[]): Problem[] {
    return merged(this.operation, this.asked, this.defects, problems);
  }
}

/** What stands in a field of a form, which need not be a text: nothing is an empty one, a number its digits. */
function typed(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
