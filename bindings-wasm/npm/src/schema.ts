/** The body of a request as a Standard Schema, whole or field by field. */
import { text } from "./bytes.js";
import { body, field } from "./engine.js";
import { type Issue, type Standard, standard } from "./standard.js";
import type { Options, Problem } from "./types.js";

export type { Issue, Validated } from "./standard.js";

/** The keys of a body, or of any of its variants. */
export type KeyOf<Value> = Value extends readonly unknown[] ? number : Value extends object ? keyof Value & string : never;

/** What stands at a key. */
export type At<Value, Key> = Value extends readonly (infer Item)[]
  ? Item
  : Key extends keyof Value
    ? Exclude<Value[Key], undefined>
    : never;

/** What a form holds of a value: texts, as people type them. The option `coerce: "form"` takes it. */
export type Typed<Value> = Value extends string
  ? string
  : Value extends number
    ? number | string
    : Value extends Date
      ? Value
      : Value extends readonly (infer Item)[]
        ? readonly Typed<Item>[]
        : Value extends object
          ? { readonly [Key in keyof Value]: Typed<Value[Key]> }
          : Value;

/** A Standard Schema, version 1. It answers at once and never throws. */
export interface BodySchema<Body, Input = Body> {
  readonly "~standard": Standard<Input, Body>;
  /** The same schema with these options: `venda.with({ language: "en", coerce: "form" })`. */
  with<const Asked extends Options>(
    options: Asked,
  ): BodySchema<Body, Asked extends { coerce: "form" } ? Typed<Body> : Input>;
  /**
   * The schema of one field, which takes the field's value alone: `venda.field("recebimentos").field(0).field("valor")`.
   * The rules between fields are those of the whole.
   */
  field<Key extends KeyOf<Body>>(key: Key): BodySchema<At<Body, Key>, At<Input, Key>>;
}

/** The schema of the body of an operation. */
export function bodySchema<Body>(operation: string): BodySchema<Body> {
  return schema(operation, "", {});
}

/** The schema of what stands at a place of a body, by a JSON Pointer. */
function schema<Body, Input>(operation: string, pointer: string, options: Options): BodySchema<Body, Input> {
  return {
    "~standard": standard((value, given) => {
      // A form shows the field's name and its value itself.
      const asked = { plain: true, ...options, ...given };
      const written = pointer === "" ? body(operation, value, asked) : field(operation, pointer, value, asked);
      const told = (problems: Problem[], isError: boolean) =>
        problems
          .filter(({ severity }) => (severity === "error") === isError)
          .map((problem) => issue(problem, pointer, value));
      if (!written.ok) return { issues: told(written.problems, true), warnings: told(written.problems, false) };
      return { value: valueOf(written.body, pointer), warnings: told(written.warnings, false) };
    }),
    with: (changes) => schema(operation, pointer, { ...options, ...changes }),
    field: (key) => schema(operation, `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`, options),
  };
}

/** What was written: a whole body, or a field alone in what holds it, if at all. */
function valueOf(bytes: Uint8Array, pointer: string) {
  if (bytes.length === 0) return undefined;
  const whole = JSON.parse(text(bytes));
  return pointer === "" ? whole : Object.values(whole)[0];
}

/** The place of a problem as a list of keys from the value on; those of lists are numbers. */
function issue(problem: Problem, pointer: string, value: unknown): Issue {
  const path: (string | number)[] = [];
  let at = value;
  const below = problem.path.slice("/body".length + pointer.length);
  for (const step of below.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown> | null | undefined)?.[key];
  }
  const { fields } = problem.params;
  if (Array.isArray(fields)) path.push(shown(fields, at));
  return { message: problem.message, path, problem };
}

/** A problem of some fields is shown at the first of them that the form has. */
function shown(fields: string[], object: unknown): string {
  return fields.find((field) => Object.hasOwn(Object(object), field)) ?? fields[0]!;
}
