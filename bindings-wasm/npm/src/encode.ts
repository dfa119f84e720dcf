/**
 * JavaScript values as JSON text. What JSON has no word for is told with its place; `JSON.stringify` would erase it
 * (`NaN`, a `Map`, an `undefined` in a list) or throw (a `BigInt`, a cycle).
 */
import { bytesOf, isBytes, utf8 } from "./bytes.js";

/** A value that cannot be sent, by its JSON Pointer. */
export interface Defect {
  path: string;
  code: "not_finite" | "unsupported_type" | "host_failure" | "too_deep";
  params: Record<string, string | number>;
}

/** How deep lists and objects may be nested, as the engine has it. */
const MAX_DEPTH = 64;
const TOO_DEEP = Symbol("too deep");

/** The place of a value: the way up to the root. */
interface Place {
  readonly up: Place | null;
  readonly key: string | number;
}

/** The value as JSON text; a value that cannot be sent is `null` there, and told in `defects`. */
export function encode(value: unknown, root: string, defects: Defect[]): string {
  const before = defects.length;
  try {
    inspect(value, { up: null, key: root }, [], defects);
    if (defects.length === before) return JSON.stringify(value) ?? "null";
    const bad = new Set(defects.map((defect) => defect.path));
    return JSON.stringify(cleaned(value, root, bad)) ?? "null";
  } catch (error) {
    if (error === TOO_DEEP) defects.push({ path: root, code: "too_deep", params: { max: MAX_DEPTH } });
    // A getter, a proxy or a `toJSON` of the caller's threw.
    else defects.push({ path: root, code: "host_failure", params: {} });
    return "null";
  }
}

/** A body as bytes: those of its JSON, where it is neither text nor bytes already. */
export function encodeBody(body: unknown, defects: Defect[]): Uint8Array {
  return typeof body === "string" || isBytes(body) ? bytesOf(body) : utf8(encode(body, "/body", defects));
}

function inspect(value: unknown, place: Place, open: object[], defects: Defect[]): void {
  switch (typeof value) {
    case "string":
    case "boolean":
      return;
    case "number":
      if (!Number.isFinite(value)) tell(defects, place, "not_finite", { found: String(value) });
      return;
    case "object":
      if (value !== null) inspectObject(value, place, open, defects);
      return;
    default:
      tell(defects, place, "unsupported_type", { found: nameOf(value) });
  }
}

function inspectObject(value: object, place: Place, open: object[], defects: Defect[]): void {
  if (open.includes(value)) return tell(defects, place, "host_failure", {});
  if (open.length >= MAX_DEPTH) throw TOO_DEEP;
  open.push(value);
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) inspect(value[i], { up: place, key: i }, open, defects);
  } else if (hasToJson(value)) {
    const text = value.toJSON(String(place.key));
    // The JSON of an invalid date is `null`.
    if (text === null || text === undefined) tell(defects, place, "unsupported_type", { found: nameOf(value) });
    else inspect(text, place, open, defects);
  } else if (isPlain(value)) {
    for (const key of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[key];
      // An absent field is a field that is not there.
      if (item === undefined) continue;
      if (item === null || typeof item === "string" || typeof item === "boolean") continue;
      inspect(item, { up: place, key }, open, defects);
    }
  } else {
    tell(defects, place, "unsupported_type", { found: nameOf(value) });
  }
  open.pop();
}

/** A copy with `null` for what cannot be sent. */
function cleaned(value: unknown, path: string, bad: Set<string>): unknown {
  if (bad.has(path)) return null;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => cleaned(item, `${path}/${index}`, bad));
  if (hasToJson(value)) return cleaned(value.toJSON(""), path, bad);
  const copy = Object.entries(value).map(([key, item]) => [key, cleaned(item, `${path}/${escaped(key)}`, bad)]);
  return Object.fromEntries(copy);
}

function hasToJson(value: object): value is { toJSON(key: string): unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}

/** Whether it is an object as `{}` makes it, of this realm or of another. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function nameOf(value: unknown): string {
  if (typeof value === "bigint") return "BigInt";
  if (typeof value !== "object" || value === null) return typeof value;
  const name: unknown = (value as { constructor?: { name?: unknown } }).constructor?.name;
  return typeof name === "string" && name !== "" ? name : "object";
}

function tell(defects: Defect[], place: Place, code: Defect["code"], params: Defect["params"]): void {
  defects.push({ path: pointer(place), code, params });
}

function pointer({ up, key }: Place): string {
  return up === null ? String(key) : `${pointer(up)}/${escaped(String(key))}`;
}

/** A key as JSON Pointer writes it. */
function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
