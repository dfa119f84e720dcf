/** The playground: what happens when somebody chooses, types or pastes. */
import { build, type Language, type OperationInfo } from "retaguarda/engine";
import { exampleOf, hasBody, operationOf, OPERATIONS, optionsOf, paramsOf, type Typed } from "./call.js";
import { readParameters, showParameters } from "./parameters.js";
import { readReply, showReply } from "./reply.js";
import { LANGUAGES, snippet, type SnippetLanguage } from "./snippets.js";
import { say, speak, spoken } from "./texts.js";
import { element, fillSelect, listProblems, tagged } from "./view.js";

const TITLES: Record<string, string> = {
  shop_control: "Shop Control 9",
  is_collector: "IS Collector",
  uniplus: "Uniplus",
  estoque_ai: "EstoqueAi",
  egestor: "eGestor",
};
const FIRST = "shop_control.clientes.cadastrar";

const system = element<HTMLSelectElement>("system");
const chosen = element<HTMLSelectElement>("operation");
const body = element<HTMLTextAreaElement>("body");
const session = element<HTMLTextAreaElement>("session");
const strength = element<HTMLSelectElement>("strength");
const verdict = element("verdict");
const problems = element("problems");
const tabs = element("tabs");
const request = element("request");
const copy = element<HTMLButtonElement>("copy");

let operation = operationOf(location.hash.slice(1)) ?? operationOf(FIRST)!;
let tab: SnippetLanguage = "HTTP";

/** Shows another operation, with its example. */
function choose(next: OperationInfo): void {
  operation = next;
  history.replaceState(null, "", `#${operation.id}`);
  system.value = operation.system;
  const own = OPERATIONS.filter((other) => other.system === operation.system);
  fillSelect(chosen, own.map(({ id, title }) => [id, `${id.slice(id.indexOf(".") + 1)}: ${title}`]), operation.id);
  restore();
}

/** Puts the example back. */
function restore(): void {
  const example = exampleOf(operation);
  showParameters(operation, example.params);
  element("body-part").hidden = !hasBody(operation);
  body.value = example.body;
  session.value = JSON.stringify(example.session, null, 2);
  strength.value = example.strength;
  showReply(example.reply);
  refresh();
}

/** Checks, builds and reads all that stands there. */
function refresh(): void {
  const { method, path, safety, manual } = operation;
  const line = manual.line > 0 ? [say("manual", { line: manual.line })] : [];
  element("about").replaceChildren(tagged("code", `${method} ${path}`), ` ${[say(safety), ...line].join(" · ")}`);
  const options = optionsOf(strength.value);
  readReply(operation.id, options);
  const settings = sessionTyped();
  if (settings === undefined) return stopped(say("badSession"));
  const typed: Typed = {
    operation,
    parameters: readParameters(),
    body: hasBody(operation) ? body.value : undefined,
    session: settings,
    options,
  };
  const built = build(operation.id, paramsOf(typed), settings, Math.floor(Date.now() / 1000), options);
  listProblems(problems, built.ok ? built.warnings : built.problems);
  const errors = built.ok ? 0 : built.problems.filter(({ severity }) => severity === "error").length;
  body.setAttribute("aria-invalid", String(errors > 0));
  if (!built.ok) return stopped(errors === 1 ? say("oneProblem") : say("manyProblems", { count: errors }), true);
  verdict.textContent = say("right");
  verdict.className = "right";
  request.textContent = snippet(tab, typed, built.request);
  copy.disabled = false;
}

function stopped(text: string, keepsProblems = false): void {
  verdict.textContent = text;
  verdict.className = "error";
  request.textContent = say("notBuilt");
  copy.disabled = true;
  if (!keepsProblems) problems.replaceChildren();
}

/** The session, or nothing where it is no object. */
function sessionTyped(): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(session.value);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Shows the call in another language. Arrows go from one tab to the next, as in any list of tabs. */
function showTabs(): void {
  tabs.replaceChildren(
    ...LANGUAGES.map((name) => {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", textContent: name, value: name, id: `tab-${name}`, tabIndex: name === tab ? 0 : -1 });
      button.setAttribute("role", "tab");
      button.setAttribute("aria-selected", String(name === tab));
      button.setAttribute("aria-controls", "request");
      return button;
    }),
  );
  request.setAttribute("aria-labelledby", `tab-${tab}`);
}

function openTab(name: SnippetLanguage): void {
  tab = name;
  showTabs();
  refresh();
  tabs.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
}

tabs.addEventListener("click", ({ target }) => {
  const button = (target as Element).closest("button");
  if (button !== null) openTab(button.value as SnippetLanguage);
});
tabs.addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  openTab(LANGUAGES[(LANGUAGES.indexOf(tab) + step + LANGUAGES.length) % LANGUAGES.length]!);
});

system.addEventListener("change", () => choose(OPERATIONS.find((other) => other.system === system.value)!));
chosen.addEventListener("change", () => choose(operationOf(chosen.value)!));
element("example").addEventListener("click", restore);
document.addEventListener("input", refresh);
addEventListener("hashchange", () => {
  const next = operationOf(location.hash.slice(1));
  if (next !== undefined && next !== operation) choose(next);
});
for (const button of document.querySelectorAll<HTMLButtonElement>(".language button")) {
  button.addEventListener("click", () => {
    speak(button.value as Language);
    refresh();
  });
}
copy.addEventListener("click", async () => {
  await navigator.clipboard.writeText(request.textContent ?? "");
  copy.textContent = say("copied");
  setTimeout(() => (copy.textContent = say("copy")), 1500);
});

const systems = [...new Set(OPERATIONS.map((other) => other.system))];
fillSelect(system, systems.map((id) => [id, TITLES[id] ?? id]), operation.system);
speak(navigator.language.startsWith("pt") ? "pt-BR" : spoken());
showTabs();
choose(operation);
document.documentElement.dataset.ready = "";
