/** What goes into the engine's interface, and what comes out. */
import type { InboundEvent, RefusalKind } from "./events.js";
import type { FlowName } from "./flow-types.js";
import type { Code, ErrorKind } from "./words.js";

export type * from "./events.js";
export type { Code, ErrorKind, IdentifierKind } from "./words.js";

/** The language of messages. */
export type Language = "pt-BR" | "en";

/** How much is asked of identifiers: check digits too, length and characters only, or nothing. */
export type Strength = "strict" | "shape" | "off";

/** What a call may ask for beyond its operation. */
export interface Options {
  /** The language of messages; `pt-BR` where none is named. */
  language?: Language | undefined;
  /** How strictly identifiers are checked; `strict` where nothing is named. */
  strength?: Strength | undefined;
  /** `text` hands out the decimals of a reply as texts, with every digit as sent. */
  decimals?: "number" | "text" | undefined;
  /** `form` takes what forms hold: `"10,50"` for a number. */
  coerce?: "form" | undefined;
  /** `true` while somebody types: what more typing may put right is no problem. For `body` and `field`, which send nothing. */
  typing?: boolean | undefined;
  /** `true` says that a body which empties a whole list means it. */
  confirm?: boolean | undefined;
  /** Messages say only what is wrong, without the field's name and what was given; schemas of forms do so by themselves. */
  plain?: boolean | undefined;
  /** Messages show personal values and secrets as they are. */
  reveal?: boolean | undefined;
  /** Texts of your own in place of the library's, by code: `{ required: "Informe {label}" }`. */
  texts?: Readonly<Partial<Record<Code, string>>> | undefined;
  /** Undocumented fields to send, each by a JSON Pointer from the body on: `{ "/produtos/0/obs": "x" }`. */
  extra?: Readonly<Record<string, unknown>> | undefined;
}

/** Something wrong, or worth a look. */
export interface Problem {
  /** The operation, as in `shop_control.clientes.cadastrar`. */
  operation: string;
  /** Where: a JSON Pointer that begins with `/path`, `/query`, `/headers`, `/body`, `/session` or `/options`; in a reply, a pointer into it. */
  path: string;
  /** What people call the place: `Produtos 2 › Quantidade`. Empty where no table names it. */
  label: string;
  /** A stable code, listed by `codes()`. */
  code: Code;
  /** An error stops the request; a warning does not; a notice is of a reply. */
  severity: "error" | "warning" | "notice";
  /** What the message speaks of. */
  params: Record<string, unknown>;
  /** What was given, as far as it helps; personal values and secrets masked, unless the option `reveal` says otherwise. */
  given: string | null;
  /** For people. */
  message: string;
}

/** The parameters of a call. The body may also be JSON text, or its bytes, which are the fast road. */
export interface Params {
  path?: Readonly<Record<string, unknown>> | undefined;
  query?: Readonly<Record<string, unknown>> | undefined;
  headers?: Readonly<Record<string, unknown>> | undefined;
  body?: unknown;
}

/** A request, ready to be sent. Its headers carry secrets. */
export interface HttpRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** The bytes that were signed; to be sent as they are. */
  body?: Uint8Array<ArrayBuffer>;
}

/** The answer to `build`. */
export type Built =
  | { ok: true; request: HttpRequest; warnings: Problem[] }
  | { ok: false; problems: Problem[] };

/** The answer to `body`: the bytes as they would be sent. */
export type Written =
  | { ok: true; body: Uint8Array<ArrayBuffer>; warnings: Problem[] }
  | { ok: false; problems: Problem[] };

/** One thing that was changed of a record, so that it can be written back. */
export interface Change {
  /** Where: a JSON Pointer into the body that came of it, `/body/produto/lucroBruto`. */
  path: string;
  /** A stable code, listed by `codes()`. */
  code: Code;
  /** What stood there. */
  from: unknown;
  /** What stands there now; `null` where it was left out. */
  to: unknown;
  /** What the message speaks of. */
  params: Record<string, unknown>;
  /** For people. */
  message: string;
}

/** The answer to `repair`. The body is there in any case, to be changed further before it is sent. */
export interface Repaired<Body = unknown> {
  /** Whether the body can be sent as it is. */
  ok: boolean;
  /** The body, wrapped as it is sent. A number that no double holds is a text, which is taken as well. */
  body: Body;
  /** What was changed, in the order of the record. */
  changes: Change[];
  /** What is still wrong. */
  problems: Problem[];
}

/** What a vendor answered instead of data. */
export interface Failure {
  kind: ErrorKind;
  /** The vendor's own word. */
  code: string | null;
  /** A second word, where the first alone says too little. */
  detail: string | null;
  /** The vendor's own message. */
  message: string | null;
  status: number;
  /** Whether the same call may go through later. */
  retryable: boolean;
  /** The data that came with the error. */
  data: unknown;
}

/** An answer as it came. */
export interface Raw {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

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

/** The answer to `parse`. */
export type Answer<Data = unknown> =
  | { ok: true; data: Data; notices: Problem[]; raw: Raw; end?: true }
  | { ok: false; error: Failure; notices: Problem[]; raw: Raw };

/** The answer to `receive`: an event whose secret is proven, or why it is not taken; and what to answer the vendor in either case. */
export type Received<Event = InboundEvent> =
  | {
      ok: true;
      /** The vendor's fields, without the secrets, and what has happened as `type`. */
      event: Event;
      /** The same when the vendor repeats itself. Not there where the vendor sends too little to tell. */
      replayKey?: string;
      /** The name of the secret that was right, where they have names. */
      sender?: string;
      notices: Problem[];
      reply: InboundReply;
    }
  | { ok: false; refusal: Refusal; reply: InboundReply };

/** Why something that came in is not taken. For the receiver's log, not for whoever sent it. */
export interface Refusal {
  kind: RefusalKind;
  /** What was given, as far as it helps; personal values and secrets masked, unless the option `reveal` says otherwise. */
  given: string | null;
  /** For people. */
  message: string;
  /** What is wrong in particular, as far as it is known. */
  problems: Problem[];
}

/** What whoever sent it is answered. */
export interface InboundReply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The headers of an answer, as the clients of HTTP hand them out. */
export type HeadersLike =
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The body of an answer. */
export type BodyLike = string | ArrayBuffer | ArrayBufferView | null | undefined;

/** An operation of a system. */
export interface OperationInfo {
  id: string;
  system: string;
  /** What it is called, in Portuguese. */
  title: string;
  method: string;
  path: string;
  manual: { file: string; line: number; section: string };
  evidence: "manual" | "capture" | "integrators" | "unproven";
  safety: "safe" | "idempotent" | "unsafe";
  /** The operation whose records this one writes back whole, by way of `repair`. */
  rewrites: string | null;
  /** The conversations that it can be part of. */
  flows: FlowName[];
  /** How pages are asked for. */
  paging: Paging | null;
  parameters: { path: string[]; query: string[] };
}

/**
 * How pages are asked for: by their number, from 1 on, with the most rows of a page and, where a reply tells the last
 * page, the member that does; or by the number of rows to skip, with the parameter that says how many to give.
 */
export type Paging =
  | { parameter: string; in: "path"; size: number }
  | { parameter: string; in: "query"; last: string; size: number }
  | { parameter: string; in: "query"; limit: string };

/** What a query can filter by: each field with an operator behind a point, as in `"nome.eq"`. */
export type Filters<Fields> = {
  [Field in keyof Fields & string as `${Field}.${"eq" | "ne" | "gt" | "ge" | "lt" | "le"}`]?:
    | Fields[Field]
    | null
    | undefined;
};

/** A code of a problem, with its texts; `{name}` stands for a parameter. */
export interface CodeInfo {
  code: Code;
  params: string[];
  messages: Record<Language, string>;
}

/** Whether an identifier is right: normalised, or what is wrong. */
export type Checked = { ok: true; value: string; warning?: Problem } | { ok: false; problem: Problem };

/** An identifier while it is typed, in its mask. */
export type Progress =
  | { text: string; state: "incomplete" | "complete" }
  | { text: string; state: "wrong"; problem: Problem };
