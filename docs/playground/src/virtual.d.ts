/** Made by `examples.js` when the page is built. */
declare module "virtual:examples" {
  interface Example {
    call?: { params: Record<string, Record<string, unknown>>; body: string | null; session: Record<string, unknown>; strength: string };
    reply?: { status: number; headers: Record<string, string>; body: string };
  }
  const examples: Record<string, Example>;
  export default examples;
}
