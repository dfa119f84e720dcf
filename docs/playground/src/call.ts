/** The call that the page shows: what was typed, as the engine takes it. */
import examples from "virtual:examples";
import { type OperationInfo, operations, type Options, type Params, schema } from "retaguarda/engine";
import { spoken } from "./texts.js";

/** A parameter of path or query. */
export interface Parameter {
  name: string;
  part: "path" | "query";
  title: string;
  required: boolean;
  choices: string[];
}

/** What was typed. */
export interface Typed {
  operation: OperationInfo;
  parameters: Record<"path" | "query", Record<string, string>>;
  body: string | undefined;
  session: Record<string, unknown>;
  options: Options;
}

/** A JSON Schema, as far as it is looked at here. */
interface Schema {
  properties?: Record<string, Schema>;
  required?: string[];
  title?: string;
  enum?: unknown[];
}

export const OPERATIONS = operations();

const byId = new Map(OPERATIONS.map((operation) => [operation.id, operation]));

/** The operation of this id. */
export function operationOf(id: string): OperationInfo | undefined {
  return byId.get(id);
}

/** The parameters of an operation, the path's first. */
export function parametersOf({ id }: OperationInfo): Parameter[] {
  const { properties = {} } = schema(id) as Schema;
  return (["path", "query"] as const).flatMap((part) => {
    const { properties: fields = {}, required = [] } = properties[part] ?? {};
    return Object.entries(fields).map(([name, field]) => ({
      name,
      part,
      title: field.title ?? name,
      required: required.includes(name),
      choices: field.enum?.map(String) ?? [],
    }));
  });
}

/** Whether an operation takes a body. */
export function hasBody({ id }: OperationInfo): boolean {
  return (schema(id) as Schema).properties?.body !== undefined;
}

/** An example of an operation, with a session for tests. */
export function exampleOf({ id, system }: OperationInfo) {
  const { call, reply } = examples[id] ?? {};
  const session = { ...SESSIONS[system], ...call?.session };
  return { params: call?.params ?? {}, body: call?.body ?? "{}", session, strength: call?.strength ?? "strict", reply };
}

/** Settings for tests; those of an example go before. */
const SESSIONS: Record<string, Record<string, unknown>> = {
  shop_control: { url: "http://localhost:60500", codFilial: 1, senha: "senha", token: "token-de-teste" },
  is_collector: { user: "ana@example.com", token: "token-de-teste" },
  uniplus: { url: "https://uniplus.example.com", token: "token-de-teste" },
  estoque_ai: { authToken: "token-de-teste" },
  egestor: { token: "token-de-teste" },
};

/** As `build` takes it. The body goes as the text that was typed, so that every digit counts. */
export function paramsOf({ parameters, body }: Typed): Params {
  const params: Params = { path: given(parameters.path), query: given(parameters.query) };
  if (body !== undefined) params.body = body;
  return params;
}

/** Options that differ from the default. */
export function optionsOf(strength: string): Options {
  return { language: spoken(), strength: strength as Options["strength"] };
}

/** What is empty is not there. */
function given(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
}
