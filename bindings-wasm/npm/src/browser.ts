/** Whether this runs where its user can see every secret. */

/** Windows and workers of browsers, which all call themselves so; Node, Deno, Bun and workerd do not. */
export function inBrowser(): boolean {
  return (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent?.startsWith("Mozilla/") === true;
}
