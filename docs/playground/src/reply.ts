/** A pasted reply, read. */
import { type Options, parse } from "retaguarda/engine";
import { say } from "./texts.js";
import { element, listProblems } from "./view.js";

const status = element<HTMLInputElement>("status");
const contentType = element<HTMLInputElement>("content-type");
const body = element<HTMLTextAreaElement>("reply");
const outcome = element("outcome");
const notices = element("notices");
const data = element("data");

/** Shows an example of a reply; nothing where there is none. */
export function showReply(reply: { status: number; headers: Record<string, string>; body: string } | undefined): void {
  status.value = String(reply?.status ?? 200);
  const named = Object.entries(reply?.headers ?? {}).find(([name]) => name.toLowerCase() === "content-type");
  contentType.value = named?.[1] ?? "application/json";
  body.value = reply?.body ?? "";
}

/** Reads what stands in the fields, and shows what it says. */
export function readReply(operation: string, options: Options): void {
  const code = Number(status.value);
  if (!Number.isInteger(code) || code < 100 || code > 599) return show(say("badStatus"), "error");
  if (body.value === "" && code < 300) return show(say("noReply"), "");
  const answer = parse(operation, code, { "content-type": contentType.value }, body.value, options);
  listProblems(notices, answer.notices);
  if (!answer.ok) {
    const { kind, code, message } = answer.error;
    const words = code === null ? "" : ` (${code})`;
    return show([say("failed", { kind, code: words }), message].filter(Boolean).join(" "), "error", answer.error, true);
  }
  if (answer.end) return show(say("end"), "right", undefined, true);
  if (answer.data instanceof Uint8Array) return show(say("bytes"), "right", undefined, true);
  const count = answer.notices.length;
  show(count === 0 ? say("readWell") : say("readWithNotices", { count }), count === 0 ? "right" : "warning", answer.data, true);
}

function show(text: string, kind: string, value?: unknown, keepsNotices = false): void {
  outcome.textContent = text;
  outcome.className = kind;
  data.textContent = value === undefined ? "" : JSON.stringify(value, null, 2);
  data.hidden = value === undefined;
  if (!keepsNotices) notices.replaceChildren();
}
