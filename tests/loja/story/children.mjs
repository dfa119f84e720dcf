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

/** A program that is listened to while it runs, by people too, and ends after so long at the latest. */
export class Talk {
  stdout = "";
  stderr = "";
  /** The exit code, once it has ended. */
  code;

  constructor(command, args, env, patience = 60_000) {
    const child = start(command, args, env, ["ignore", "pipe", "pipe"]);
    const stopped = setTimeout(() => child.kill("SIGKILL"), patience);
    for (const name of ["stdout", "stderr"]) {
      child[name].setEncoding("utf8").on("data", (text) => {
        this[name] += text;
        process[name].write(text);
      });
    }
    this.ended = once(child, "close").then(([code]) => {
      clearTimeout(stopped);
      this.code = code;
      return this;
    });
  }
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
