/** The programs of the story, which end with it however it ends. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** Starts a program. */
function start(command, args, env, stdio) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

/** Starts a server, whose first line is JSON that says where it listens; gives that line. */
export async function serve(command, args, env, patience = 20_000) {
  const child = start(command, args, env, ["ignore", "pipe", "inherit"]);
  const failed = new Promise((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${command} ended with ${code} before it listened`)));
    setTimeout(() => reject(new Error(`${command} did not listen in ${patience} ms`)), patience).unref();
  });
  const [line] = await Promise.race([once(createInterface(child.stdout), "line"), failed]);
  failed.catch(() => {});
  return JSON.parse(line);
}

/** Runs a program to its end; gives its exit code, and what it wrote on its standard error. */
export async function run(command, args, env, { stdout = "inherit", patience = 60_000 } = {}) {
  const child = start(command, args, env, ["ignore", stdout, "pipe"]);
  const stopped = setTimeout(() => child.kill("SIGKILL"), patience);
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  const [code] = await once(child, "close");
  clearTimeout(stopped);
  return { code, stderr };
}

/** Ends them all, and waits until they have. */
export async function stopAll() {
  const ends = [...running].map(async (child) => {
    const end = once(child, "close");
    child.kill("SIGTERM");
    const impatient = setTimeout(() => child.kill("SIGKILL"), 2_000);
    await end;
    clearTimeout(impatient);
  });
  await Promise.all(ends);
}
