/** What the story asks of a sandbox beside its service: the log of requests, and faults. */

export class Sandbox {
  constructor(url) {
    this.url = url;
  }

  /** How many requests came whose method and path fit. */
  async count(method, path) {
    const entries = await (await this.#control("log")).json();
    return entries.filter((entry) => entry.method === method && path.test(entry.path)).length;
  }

  async forgetLog() {
    await this.#control("log", { method: "DELETE" });
  }

  async fault(fault) {
    const body = JSON.stringify(fault);
    await this.#control("faults", { method: "POST", headers: { "content-type": "application/json" }, body });
  }

  async clearFaults() {
    await this.#control("faults", { method: "DELETE" });
  }

  async #control(what, request = {}) {
    const response = await fetch(`${this.url}/__sandbox/${what}`, { ...request, signal: AbortSignal.timeout(5_000) });
    if (!response.ok) throw new Error(`sandbox: ${what}: HTTP ${response.status}`);
    return response;
  }
}
