/** Files of lines, piece by piece: neither what is written nor what is read is ever held whole. */
import { backend } from "./backend/index.js";
import { bytesOf, isBytes, opened, utf8 } from "./bytes.js";
import { merged } from "./defects.js";
import { type Defect, encode } from "./encode.js";
import { ProblemsError } from "./errors.js";
import type { Options, Problem } from "./types.js";

/** How many items are written at a time. */
const BATCH = 500;
/** How many bytes are read at a time. */
const PIECE = 64 * 1024;

/** The bytes of a file: whole, or in pieces that may be cut anywhere. */
export type Chunks = Chunk | Iterable<Chunk> | AsyncIterable<Chunk> | ReadableStream<Chunk>;
type Chunk = string | ArrayBuffer | ArrayBufferView;

/** A file while it is written: its bytes piece by piece. */
export interface CsvFile extends AsyncIterable<Uint8Array<ArrayBuffer>> {
  /** What is worth a look and stops nothing, as far as it was met. */
  readonly warnings: readonly Problem[];
}

/** A file while it is read: its rows. */
export interface CsvRows<Row, Head> extends AsyncIterable<Row> {
  /** The values around the list, as the first line has them; `null` before it was read, and where there are none. */
  readonly head: Head | null;
  /** Where the file is not as documented, as far as it was read. The rows are numbered from 0. */
  readonly notices: readonly Problem[];
}

/**
 * Writes the file of an operation that sends one: `head` is what stands around its list, `items` the list. Each item is
 * checked. From the first error on nothing more is given, but all that comes is still checked: throw the file away then.
 *
 * @throws {ProblemsError} in the end, with all that is wrong, each with the number of its item.
 */
export function csvWrite(
  operation: string,
  head: object,
  items: Iterable<unknown>,
  options?: Options,
): CsvFile & Iterable<Uint8Array<ArrayBuffer>>;
export function csvWrite(
  operation: string,
  head: object,
  items: Iterable<unknown> | AsyncIterable<unknown>,
  options?: Options,
): CsvFile;
export function csvWrite(operation: string, head: object, items: Many, options?: Options): CsvFile {
  return new Writer(operation, head, items, options);
}

/**
 * Reads the rows of a file: that of an operation that sends one, or of a reply that is one. Every deviation is a notice.
 *
 * @throws {ProblemsError} where the file is none, or ends too early.
 */
export function csvRead<Row = Record<string, unknown>, Head = Record<string, unknown>>(
  operation: string,
  chunks: Chunk | Iterable<Chunk>,
  options?: Options,
): CsvRows<Row, Head> & Iterable<Row>;
export function csvRead<Row = Record<string, unknown>, Head = Record<string, unknown>>(
  operation: string,
  chunks: Chunks,
  options?: Options,
): CsvRows<Row, Head>;
export function csvRead(operation: string, chunks: Chunks, options?: Options): CsvRows<unknown, unknown> {
  return new Reader(operation, manyOf(chunks), options);
}

type Many<Item = unknown> = Iterable<Item> | AsyncIterable<Item>;

class Writer implements CsvFile, Iterable<Uint8Array<ArrayBuffer>> {
  warnings: readonly Problem[] = [];

  constructor(
    readonly operation: string,
    readonly head: object,
    readonly items: Many,
    readonly options: Options | undefined,
  ) {}

  *[Symbol.iterator](): Generator<Uint8Array<ArrayBuffer>, void> {
    const writing = this.#begin();
    yield* writing.begin(this.head);
    for (const item of inTurn(this.items)) yield* writing.add(item);
    yield* writing.end();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    const writing = this.#begin();
    yield* writing.begin(this.head);
    for await (const item of this.items) yield* writing.add(item);
    yield* writing.end();
  }

  #begin(): Writing {
    const writing = new Writing(this.operation, this.options);
    this.warnings = writing.warnings;
    return writing;
  }
}

/** One pass over the items. */
class Writing {
  readonly warnings: Problem[] = [];
  readonly #problems: Problem[] = [];
  readonly #options: string;
  #batch: unknown[] = [];
  #list = "";
  #state = "";
  #count = 0;

  constructor(
    readonly operation: string,
    readonly asked: Options | undefined,
  ) {
    this.#options = asked === undefined ? "" : JSON.stringify(asked);
  }

  begin(head: object): Iterable<Uint8Array<ArrayBuffer>> {
    const defects: Defect[] = [];
    const chunk = utf8(encode(head, "/body", defects));
    return this.#step(chunk, defects);
  }

  add(item: unknown): Iterable<Uint8Array<ArrayBuffer>> {
    this.#batch.push(item);
    return this.#batch.length < BATCH ? [] : this.#flush();
  }

  *end(): Iterable<Uint8Array<ArrayBuffer>> {
    if (this.#batch.length > 0) yield* this.#flush();
    if (this.#state !== "") this.#step(new Uint8Array(), []);
    if (this.#problems.length > 0) throw new ProblemsError(this.operation, this.#problems);
  }

  #flush(): Iterable<Uint8Array<ArrayBuffer>> {
    const items = this.#batch;
    const first = this.#count;
    this.#batch = [];
    this.#count += items.length;
    // Without a state the file never began, and it was told why.
    if (this.#state === "") return [];
    const defects: Defect[] = [];
    const list = `/body/${this.#list}`;
    const chunk = utf8(encode(items, list, defects));
    // An item goes by its number in the file, not in its batch.
    for (const defect of defects) {
      const [index, ...rest] = defect.path.slice(list.length + 1).split("/");
      if (index !== "") defect.path = [list, Number(index) + first, ...rest].join("/");
    }
    return this.#step(chunk, defects);
  }

  #step(chunk: Uint8Array, defects: Defect[]): Iterable<Uint8Array<ArrayBuffer>> {
    const [head, bytes] = opened(backend().csvWrite(this.operation, this.#state, chunk, this.#options));
    this.#state = head.state;
    this.#list = head.list;
    for (const problem of merged(this.operation, this.asked, defects, head.problems)) {
      (problem.severity === "error" ? this.#problems : this.warnings).push(problem);
    }
    return this.#problems.length > 0 || bytes.length === 0 ? [] : [bytes];
  }
}

class Reader implements CsvRows<unknown, unknown>, Iterable<unknown> {
  head: unknown = null;
  notices: Problem[] = [];
  readonly #options: string;

  constructor(
    readonly operation: string,
    readonly chunks: Many<Chunk>,
    options: Options | undefined,
  ) {
    this.#options = options === undefined ? "" : JSON.stringify(options);
  }

  *[Symbol.iterator](): Generator<unknown, void> {
    const read = this.#begin();
    for (const chunk of inTurn(this.chunks)) for (const piece of pieces(chunk)) yield* read(piece, false);
    yield* read(new Uint8Array(), true);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void> {
    const read = this.#begin();
    for await (const chunk of this.chunks) for (const piece of pieces(chunk)) yield* read(piece, false);
    yield* read(new Uint8Array(), true);
  }

  #begin(): (piece: Uint8Array, last: boolean) => unknown[] {
    let state = "";
    let rest: Uint8Array = new Uint8Array();
    this.head = null;
    this.notices = [];
    return (piece, last) => {
      const bytes = rest.length === 0 ? piece : joined(rest, piece);
      const answer = JSON.parse(backend().csvRead(this.operation, state, bytes, last, this.#options));
      if (!answer.ok) throw new ProblemsError(this.operation, answer.problems);
      state = answer.state;
      // A copy: the caller may fill its bytes anew.
      rest = bytes.slice(answer.read);
      this.head = answer.head;
      for (const notice of answer.notices) this.notices.push(notice);
      return answer.rows;
    };
  }
}

function manyOf(chunks: Chunks): Many<Chunk> {
  if (typeof chunks === "string" || isBytes(chunks)) return [chunks];
  if (Symbol.iterator in chunks || Symbol.asyncIterator in chunks) return chunks as Many<Chunk>;
  return streamed(chunks);
}

/** A stream, where streams are no iterables. */
async function* streamed(stream: ReadableStream<Chunk>): AsyncIterable<Chunk> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

function inTurn<Item>(items: Many<Item>): Iterable<Item> {
  if (Symbol.iterator in items) return items;
  throw new TypeError("these come one after the other: use `for await`");
}

function* pieces(chunk: Chunk): Iterable<Uint8Array> {
  const bytes = bytesOf(chunk);
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  const whole = new Uint8Array(left.length + right.length);
  whole.set(left);
  whole.set(right, left.length);
  return whole;
}
