/** The session with Shop Control: one token for everybody, kept until the vendor says that it is no good. */
import { ShopControl, VendorError } from "@retaguarda/node";
import { transmit } from "./transmit.js";

export class Session {
  #settings;
  /** The promise of a client that is logged in, so that requests that come together log in once. */
  #login;

  constructor(settings) {
    this.#settings = new ShopControl(settings);
  }

  /** Sends the call that `make` makes with a client that is logged in. */
  async send(make) {
    const login = this.#loggedIn();
    const loja = await login;
    try {
      return await transmit(make(loja));
    } catch (error) {
      if (!(error instanceof VendorError && error.kind === "authentication")) throw error;
      // Who is refused at the door did nothing, so even a write may go once more, with a new token.
      this.#forget(login);
      return await transmit(make(await this.#loggedIn()));
    }
  }

  #loggedIn() {
    if (this.#login === undefined) {
      const login = this.#logIn();
      this.#login = login;
      login.catch(() => this.#forget(login));
    }
    return this.#login;
  }

  async #logIn() {
    const { data } = await transmit(this.#settings.autenticacao.autenticar());
    return this.#settings.comToken(data.token);
  }

  /** Forgets a login, unless another one has taken its place. */
  #forget(login) {
    if (this.#login === login) this.#login = undefined;
  }
}
