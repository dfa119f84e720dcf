/** The playground is plain files that any server can hand out; the examples in it are the wire cases of the tests. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { examples } from "./examples.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [
    {
      name: "examples",
      resolveId: (id) => (id === "virtual:examples" ? id : undefined),
      load: (id) => (id === "virtual:examples" ? `export default ${JSON.stringify(examples(here("../../tests/vectors")))};` : undefined),
    },
  ],
  build: { target: "es2022", modulePreload: { polyfill: false }, chunkSizeWarningLimit: 4096 },
});
