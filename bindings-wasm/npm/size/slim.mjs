// Everything but the wasm, which is fetched.
import { init, ShopControl } from "retaguarda/slim";

await init("/retaguarda.wasm");
console.log(new ShopControl({ url: "http://localhost" }).clientes.consultar({ pagina: 1 }));
