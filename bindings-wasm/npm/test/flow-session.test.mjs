// What the flows of a client share, how it goes to another process, and what is never shown of it.
import assert from "node:assert/strict";
import test from "node:test";
import { SavedSession, ShopControl } from "#retaguarda";
import { Clock, login, scripted, shop } from "./scripted.mjs";

const SETTINGS = {
  url: "http://localhost:60500",
  serie: "HIAABB-100000-ABCD",
  codFilial: 1,
  senha: "s3nh4-s3cr3t4",
  dangerouslyAllowBrowser: true,
};
const SECRETS = /s3cr3t/;

/** A client that has logged in. */
async function inside(clock = new Clock()) {
  const loja = new ShopControl(SETTINGS);
  await loja.clientes.detalhar({ codigo: 1 }).via(scripted(login(), shop({ codigo: 1 })), { clock });
  return loja;
}

/** How often a client logs in for one more call. */
const logins = async (loja, clock = new Clock()) => {
  const fetch = scripted((url) => (url.includes("/auth/") ? login("outro", 86_400) : shop({ codigo: 1 })), () => shop({ codigo: 1 }));
  await loja.clientes.detalhar({ codigo: 1 }).via(fetch, { clock });
  return fetch.sent.length - 1;
};

test("a session goes to another process, and is a secret on the way", async () => {
  const saved = (await inside()).exportarSessao();
  assert.ok(saved instanceof SavedSession);
  for (const shown of [String(saved), JSON.stringify(saved), JSON.stringify({ saved }), `${saved[Symbol.for("nodejs.util.inspect.custom")]()}`]) {
    assert.doesNotMatch(shown, SECRETS);
    assert.match(shown, /REDACTED/);
  }
  assert.match(saved.revelar(), SECRETS);
  assert.equal(await logins(new ShopControl(SETTINGS).importarSessao(saved)), 0);
  assert.equal(await logins(new ShopControl(SETTINGS).importarSessao(saved.revelar())), 0);
  assert.equal(await logins(new ShopControl(SETTINGS)), 1);
});

test("what is no session is refused", () => {
  for (const text of ["nada", "[]", "{"]) {
    assert.throws(() => new ShopControl(SETTINGS).importarSessao(text), TypeError);
  }
});

test("a copy shares the session unless the server is to be asked otherwise", async () => {
  const loja = await inside();
  assert.equal(await logins(loja.com({ options: { language: "en" } })), 0);
  assert.equal(await logins(loja.com({ codFilial: 2 })), 1);
  assert.equal(await logins(loja.com({ senha: "outra" })), 1);
});

test("a copy and its original go on sharing", async () => {
  const loja = new ShopControl(SETTINGS);
  const copy = loja.com({ options: { attempts: 2 } });
  assert.equal(await logins(copy), 1);
  assert.equal(await logins(loja), 0);
});

test("a token is renewed before its end", async () => {
  const clock = new Clock();
  const loja = await inside(clock);
  clock.time += 43_200 - 3_600;
  assert.equal(await logins(loja, clock), 0);
  clock.time += 3_500;
  assert.equal(await logins(loja, clock), 1);
});

test("nothing that is printed shows a secret", async () => {
  const loja = await inside();
  const things = [loja, loja.clientes.iterar(), loja.clientes.iterar().via(scripted()), loja.clientes.detalhar({ codigo: 1 })];
  for (const thing of things) {
    assert.doesNotMatch(String(thing) + JSON.stringify(thing), SECRETS);
    const inspect = thing[Symbol.for("nodejs.util.inspect.custom")];
    if (inspect) assert.doesNotMatch(inspect.call(thing), SECRETS);
  }
});
