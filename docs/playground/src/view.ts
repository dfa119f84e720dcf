/** What the page shows: elements, and lists of problems. */
import type { Problem } from "retaguarda/engine";

/** The element of this id. */
export function element<Kind extends HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as Kind;
}

/** Fills a list with problems, each with its place, its code and what it says. */
export function listProblems(list: HTMLElement, problems: readonly Problem[]): void {
  list.replaceChildren(
    ...problems.map(({ path, code, severity, message }) => {
      const item = document.createElement("li");
      item.className = severity;
      item.append(tagged("code", path === "" ? "/" : path), ` ${message} `, tagged("small", code));
      return item;
    }),
  );
}

/** Fills a choice; `chosen` stays chosen where it is among them. */
export function fillSelect(select: HTMLSelectElement, choices: readonly (readonly [value: string, text: string])[], chosen: string): void {
  select.replaceChildren(...choices.map(([value, text]) => new Option(text, value, false, value === chosen)));
}

/** An element with a text. */
export function tagged(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
