// Compiles the face in `src` for `import` and for `require`, with its types. Both packages do it with this: each brings
// the files of its own engine.
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "src");

/** Folder of `dist`, and the format of esbuild that goes there. */
export const FORMATS = [
  ["esm", "esm"],
  ["cjs", "cjs"],
];

/** The modules of the face, by their place in `src`, without ending. */
export const SOURCES = readdirSync(source, { recursive: true })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && file !== "slim.ts")
  .map((file) => file.replace(/\.ts$/, ""));

/** Compiles modules into `out`. `stand` names files by their place in `src`: they stand in for the source, or beside it. */
export async function compile({ out, sources = SOURCES, stand = {} }) {
  const entryPoints = Object.fromEntries(sources.map((name) => [name, join(source, `${name}.ts`)]));
  Object.assign(entryPoints, stand);
  for (const [folder, format] of FORMATS) {
    const outdir = join(out, folder);
    await build({
      entryPoints: Object.entries(entryPoints).map(([name, file]) => ({ in: file, out: name })),
      outdir,
      format,
      target: "es2022",
      platform: "neutral",
      logLevel: "warning",
    });
    if (format === "cjs") writeFileSync(join(outdir, "package.json"), '{ "type": "commonjs" }\n');
  }
}

/** Compiles the whole face into `out`, a folder of the package, with its types. */
export async function compileFace({ out, stand }) {
  await compile({ out, stand });
  // npm packs what lies in the package's own folder.
  for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) copyFileSync(join(here, "../..", licence), join(out, "..", licence));
  types(join(out, "esm"));
  cpSync(join(out, "esm"), join(out, "cjs"), {
    recursive: true,
    filter: (from) => !from.endsWith(".js"),
  });
}

function types(outdir) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  execFileSync(process.execPath, [tsc, "--project", here, "--outDir", outdir], { stdio: "inherit" });
}
