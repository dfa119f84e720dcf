/** The clients of the systems, and their errors. The types of a system stand in its own entry, such as `retaguarda/egestor`. */
export { Call, type ResponseLike, type Result } from "./call.js";
export type { Client, ClientSettings, TokenClient } from "./client.js";
export type { Clock, Fetch, Via } from "./drive.js";
export { Egestor, type EgestorSettings } from "./egestor/index.js";
export * from "./errors.js";
export { EstoqueAi, type EstoqueAiSettings } from "./estoque-ai/index.js";
export type { AnswerFlow, ChangesFlow, Flow, ListFlow, PartsFlow, RunOptions, SearchFlow } from "./flow.js";
export type { Cursor, FlowOptions, FlowProgress, FlowSummary } from "./flow-types.js";
export { IsCollector, type IsCollectorSettings } from "./is-collector/index.js";
export type { Changes, Page, Rows } from "./rows.js";
export { SavedSession } from "./session.js";
export * from "./shop-control/index.js";
export type * from "./types.js";
export { Uniplus, type UniplusSettings } from "./uniplus/index.js";
