// A world for flows without any network: answers one after the other, and a clock that nobody waits for.

/** A clock whose sleeps are over at once, and are noted. */
export class Clock {
  slept = [];

  constructor(time = 1_700_000_000) {
    this.time = time;
  }

  now() {
    return this.time;
  }

  random() {
    return 0.5;
  }

  async sleep(seconds) {
    this.slept.push(seconds);
    this.time += seconds;
    // Others get their turn.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/**
 * A `fetch` that gives these answers in their order: a response, an error to throw, or a function of the request that
 * gives either. `sent` has what was asked for.
 */
export function scripted(...answers) {
  const fetch = async (url, request) => {
    fetch.sent.push({ url, ...request, path: new URL(url).pathname + new URL(url).search });
    if (answers.length === 0) throw new Error(`nobody expected ${request.method} ${url}`);
    const next = answers.shift();
    const answer = typeof next === "function" ? await next(url, request) : next;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  fetch.sent = [];
  fetch.left = () => answers.length;
  return fetch;
}

/** An answer that never comes: it ends with the signal. */
export const never = (_, { signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });

/** What `fetch` throws where there is no answer; Node says why. */
export const failed = (code, more) => new TypeError("fetch failed", code && { cause: Object.assign(new Error(code), { code, ...more }) });

export const json = (value, status = 200, headers = {}) =>
  new Response(JSON.stringify(value), { status, headers: { "Content-Type": "application/json", ...headers } });

export const html = (status = 200, headers = {}) =>
  new Response("<html>Manutenção</html>", { status, headers: { "Content-Type": "text/html", ...headers } });

/** An answer in the envelope of Shop Control. */
export const shop = (dados, more = {}) =>
  json({ sucesso: true, mensagem: "", tipo: null, complementoTipo: null, statusCode: 200, dados, ...more });

/** A refusal in it. */
export const refused = (tipo, statusCode, mensagem = "não deu") => shop(null, { sucesso: false, mensagem, tipo, statusCode });

/** The end of a list. */
export const end = () => refused("FIM_DE_PAGINA", 417);

/** A token, good for so many seconds after the clock's first. */
export const login = (token = "t0k3n-s3cr3t0", seconds = 43_200) =>
  shop({ token, expireAt: new Date((1_700_000_000 + seconds) * 1000).toISOString().replace("Z", "+00:00") });

/** So many customers, from this code on. */
export const customers = (from, count) =>
  shop(Array.from({ length: count }, (_, at) => ({ codigo: from + at, nome: `Cliente ${from + at}` })));
