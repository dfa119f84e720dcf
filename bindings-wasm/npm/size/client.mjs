// The whole client.
import { ShopControl } from "retaguarda";

console.log(new ShopControl({ url: "http://localhost" }).clientes.consultar({ pagina: 1 }));
