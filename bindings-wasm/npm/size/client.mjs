// The client of one system.
import { ShopControl } from "retaguarda/shop-control";

console.log(new ShopControl({ url: "http://localhost" }).clientes.consultar({ pagina: 1 }));
