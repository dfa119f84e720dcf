// The reading half of `node:fs` for tests in a browser: the server hands out the repository's files, synchronously.
function get(place) {
  const path = typeof place === "string" ? place : decodeURIComponent(new URL(place).pathname);
  const request = new XMLHttpRequest();
  const encoded = path.replace(/\/$/, "").split("/").map(encodeURIComponent).join("/");
  request.open("GET", `/repository${encoded}`, false);
  // The only way to have bytes from a synchronous request: each as a character whose low eight bits are the byte.
  request.overrideMimeType("text/plain; charset=x-user-defined");
  request.send();
  return { found: request.status === 200, text: request.responseText, path };
}

function demand(place) {
  const answer = get(place);
  if (answer.found) return answer.text;
  throw Object.assign(new Error(`ENOENT: no such file or directory, '${answer.path}'`), { code: "ENOENT" });
}

const bytes = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

export function readFileSync(place, options) {
  const encoding = typeof options === "string" ? options : options?.encoding;
  const content = bytes(demand(place));
  return encoding ? new TextDecoder(encoding).decode(content) : content;
}

export function readdirSync(place, options) {
  const names = JSON.parse(new TextDecoder().decode(bytes(demand(place)))).sort(([a], [b]) => (a < b ? -1 : 1));
  if (!options?.withFileTypes) return names.map(([name]) => name);
  return names.map(([name, directory]) => ({ name, isDirectory: () => directory, isFile: () => !directory }));
}

export const existsSync = (place) => get(place).found;

export default { readFileSync, readdirSync, existsSync };
