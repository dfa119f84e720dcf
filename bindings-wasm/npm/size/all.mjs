// The clients of all systems.
import { Egestor, EstoqueAi, IsCollector, ShopControl, Uniplus } from "retaguarda";

console.log(Egestor, EstoqueAi, IsCollector, ShopControl, Uniplus);
