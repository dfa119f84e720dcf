// Runs the cases of tests/vectors/identifiers on the well-known libraries and writes the table into docs/identifiers.md.
//
//   npm ci && python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && node compare.mjs
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { libraries } from "./libraries.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const VECTORS = at("../../vectors/identifiers");
const PAGE = at("../../../docs/identifiers.md");

const cases = readdirSync(VECTORS)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(`${VECTORS}/${file}`, "utf8")).cases)
  .filter(({ do: what, strength }) => what === "check" && strength === undefined)
  // White space around a text, and words in a number's place, are questions of taste.
  .filter(({ text, expect }) => text === text.trim() && !/^(ISENTO|SEM GTIN)$/.test(expect.value ?? ""))
  .map(({ kind, text, expect }) => ({ kind, text, right: "value" in expect, value: expect.value }));

const group = (kind) => kind.split(":")[0];
const stateOf = (kind) => kind.split(":")[1];

/** Nothing where the library fails. */
function verdict(says, { kind, text }) {
  try {
    return Boolean(says(text, stateOf(kind)));
  } catch {
    return null;
  }
}

const own = libraries.map(({ name, released, kinds }) => ({
  name,
  released,
  version: JSON.parse(readFileSync(at(`node_modules/${name}/package.json`), "utf8")).version,
  verdicts: cases.map((one) => (kinds[group(one.kind)] ? verdict(kinds[group(one.kind)], one) : "-")),
}));
const python = JSON.parse(
  execFileSync(at(".venv/bin/python"), [at("libraries.py")], {
    input: JSON.stringify(cases.map(({ kind, text }) => [kind, text])),
  }),
);

/** A wrong text that is right without what no mask has: the library passes over such characters. */
const bare = (text) => text.replace(/[^0-9A-Za-z]/g, "").toUpperCase();
const rights = new Set(cases.filter(({ right }) => right).map(({ kind, value }) => `${kind} ${value}`));
const isDressed = ({ kind, text }) => rights.has(`${kind} ${bare(text)}`);

const all = [...own, ...python];
const kinds = [...new Set(cases.map(({ kind }) => group(kind)))];
const short = (text) => (text.length > 50 ? `${text.slice(0, 12)}… (${text.length} characters)` : text);
const shown = (texts) => {
  const some = [...new Set(texts.map(({ kind, text }) => `\`${stateOf(kind) ? `${stateOf(kind)} ` : ""}${short(text)}\``))];
  return some.length > 4 ? `${some.slice(0, 4).join(", ")} and ${some.length - 4} more` : some.join(", ");
};

const rows = [];
const told = [];
let disagreements = 0;
for (const { name, version, released, verdicts } of all) {
  for (const kind of kinds) {
    const judged = cases.map((one, i) => ({ ...one, said: verdicts[i] })).filter((one) => group(one.kind) === kind && one.said !== "-");
    if (judged.length === 0) continue;
    const refused = judged.filter(({ right, said }) => right && said !== true);
    const taken = judged.filter(({ right, said }) => !right && said === true);
    const failed = judged.filter(({ said }) => said === null);
    const dressed = taken.filter(isDressed);
    const wrong = taken.filter((one) => !isDressed(one));
    disagreements += refused.length + taken.length;
    rows.push(
      `| ${name} ${version} | ${released} | ${kind} | ${judged.length} | ${refused.length} | ${wrong.length} | ${dressed.length} | ${failed.length} |`,
    );
    if (refused.length > 0) told.push(`- ${name}, ${kind}: refuses ${shown(refused)}.`);
    if (wrong.length > 0) told.push(`- ${name}, ${kind}: takes ${shown(wrong)}.`);
  }
}
const table = `<!-- compared: written by tests/identifiers/compare -->
${cases.length} cases; ${disagreements} disagreements. *Refuses* counts right texts that a library does not take, *takes* wrong ones that
it takes, *passes over* wrong ones that it takes since it drops characters that no mask has, *fails* texts on which it throws.

| library | released | kind | cases | refuses | takes | passes over | fails |
|---|---|---|---|---|---|---|---|
${rows.join("\n")}

${told.join("\n").replaceAll("|", "\\|")}
<!-- end -->`;
const page = readFileSync(PAGE, "utf8");
const [before, after] = [page.indexOf("<!-- compared"), page.indexOf("<!-- end -->")];
if (before < 0 || after < 0) throw new Error("docs/identifiers.md has no place for the table");
writeFileSync(PAGE, page.slice(0, before) + table + page.slice(after + "<!-- end -->".length));
console.log(`${cases.length} cases, ${all.length} libraries, ${disagreements} disagreements`);
