/** The same call as HTTP, `curl`, Python and TypeScript. */
import type { HttpRequest } from "retaguarda/engine";
import { paramsOf, type Typed } from "./call.js";

export const LANGUAGES = ["HTTP", "curl", "Python", "TypeScript"] as const;
export type SnippetLanguage = (typeof LANGUAGES)[number];

const CLIENTS: Record<string, string> = {
  shop_control: "ShopControl",
  is_collector: "IsCollector",
  uniplus: "Uniplus",
  estoque_ai: "EstoqueAi",
  egestor: "Egestor",
};

/** The call in a language. */
export function snippet(language: SnippetLanguage, typed: Typed, request: HttpRequest): string {
  switch (language) {
    case "HTTP":
      return http(request);
    case "curl":
      return curl(request);
    case "Python":
      return python(typed);
    case "TypeScript":
      return typescript(typed);
  }
}

function http(request: HttpRequest): string {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  return [`${request.method} ${request.url}`, ...headers, "", bodyText(request)].join("\n").trimEnd();
}

function curl(request: HttpRequest): string {
  const parts = [`curl -X ${request.method} ${quoted(request.url)}`];
  for (const [name, value] of Object.entries(request.headers)) parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  if (request.body !== undefined) parts.push(`--data-binary ${quoted(bodyText(request))}`);
  return parts.join(" \\\n  ");
}

function python(typed: Typed): string {
  const client = CLIENTS[typed.operation.system]!;
  const given = Object.entries(typed.session).map(([name, value]) => `${snake(name)}=${pythonValue(value)}`);
  const { filters, others } = parameters(typed);
  const arguments_ = [
    ...(typed.body === undefined ? [] : [pythonBody(typed.body)]),
    ...Object.entries(others).map(([name, value]) => `${argument(name)}=${pythonValue(value)}`),
    ...(Object.keys(filters).length > 0 ? [`filtros=${pythonValue(filters)}`] : []),
    ...(typed.options.strength === "strict" ? [] : [`options={"strength": "${typed.options.strength}"}`]),
  ];
  return `import httpx
from retaguarda import ${client}

cliente = ${client}(${given.join(", ")})
chamada = cliente.${method(typed).map(snake).join(".")}(${arguments_.join(", ")})
resposta = httpx.request(chamada.method, chamada.url, headers=chamada.headers, content=chamada.body)
print(chamada.parse(resposta.status_code, resposta.headers, resposta.content).data)`;
}

function typescript(typed: Typed): string {
  const client = CLIENTS[typed.operation.system]!;
  const { filters, others } = parameters(typed);
  const named = { ...others, ...filters };
  const { path, query } = typed.operation.parameters;
  const takesParameters = path.length + query.length + Object.keys(named).length > 0;
  const options = typed.options.strength === "strict" ? [] : [json({ strength: typed.options.strength })];
  const arguments_ = [
    ...(takesParameters ? [json(named)] : []),
    ...(typed.body === undefined ? [] : [typed.body.trim()]),
    ...options,
  ];
  return `import { ${client} } from "retaguarda";

const cliente = new ${client}(${json(typed.session)});
const chamada = cliente.${method(typed).map(camel).join(".")}(${arguments_.join(", ")});
const { data } = await chamada.parse(await fetch(chamada.url, chamada));
console.log(data);`;
}

/** Resource and method, as the catalog spells them. */
function method({ operation }: Typed): [string, string] {
  const [, resource, ...rest] = operation.id.split(".");
  return [resource!, rest.join("_")];
}

/** The parameters, those of a filter apart. */
function parameters(typed: Typed) {
  const { path, query } = paramsOf(typed);
  const filters: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  for (const [name, value] of Object.entries({ ...path, ...query })) (name.includes(".") ? filters : others)[name] = value;
  return { filters, others };
}

function bodyText({ body }: HttpRequest): string {
  return body === undefined ? "" : new TextDecoder().decode(body);
}

/** For a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

const PYTHON_WORDS: Record<string, string> = { true: "True", false: "False", null: "None" };

/** JSON is Python but for three words; those inside of texts are left alone. */
function pythonBody(body: string): string {
  return body.trim().replace(/"(?:[^"\\]|\\.)*"|\b(?:true|false|null)\b/g, (found) => PYTHON_WORDS[found] ?? found);
}

function pythonValue(value: unknown): string {
  return pythonBody(JSON.stringify(value));
}

/** `codFilial` as `cod_filial`. */
function snake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[.-]/g, "_")
    .toLowerCase();
}

const KEYWORDS = new Set(["from", "in", "is", "class", "import", "global", "pass", "return", "with", "as"]);

/** A parameter's name in Python. */
function argument(name: string): string {
  const spelled = snake(name);
  return KEYWORDS.has(spelled) ? `${spelled}_` : spelled;
}

/** `estoque_v2` as `estoqueV2`. */
function camel(name: string): string {
  return name.replace(/[_.-](\w)/g, (_, letter: string) => letter.toUpperCase());
}
