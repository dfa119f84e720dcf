// The native addon for this system: beside this file, or in the package of its platform.
const libc = () => (process.report?.getReport().header.glibcVersionRuntime ? "gnu" : "musl");
const suffixes = { linux: () => `-${libc()}`, win32: () => "-msvc" };
const system = `${process.platform}-${process.arch}${suffixes[process.platform]?.() ?? ""}`;

function load() {
  try {
    return require(`./retaguarda.${system}.node`);
  } catch (error) {
    if (error.code !== "MODULE_NOT_FOUND") throw error;
  }
  try {
    return require(`@retaguarda/node-${system}`);
  } catch (error) {
    throw new Error(`@retaguarda/node has no addon for ${system}; the package retaguarda runs everywhere`, { cause: error });
  }
}

module.exports = load();
