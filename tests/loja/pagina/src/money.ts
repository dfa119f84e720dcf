/** Money as people type and read it, in millionths: no amount is ever a binary fraction. */

const ONE = 1_000_000n;
const CURRENCY = new Intl.NumberFormat("pt-BR", { style: "currency", currency: "BRL" });

/** An amount from what was typed, `1.234,50` or `1234.50`; nothing where it is none, or has more places than it may have. */
export function amount(text: string, places: number): bigint | undefined {
  const isBrazilian = /^\d+,\d*$|^\d{1,3}(\.\d{3})+,\d*$|^\d{1,3}(\.\d{3}){2,}$/.test(text);
  const literal = isBrazilian ? text.replaceAll(".", "").replace(",", ".") : text;
  const [, whole, fraction = ""] = /^(\d+)(?:\.(\d{0,6}))?$/.exec(literal) ?? [];
  return whole === undefined || fraction.length > places ? undefined : BigInt(whole) * ONE + BigInt(fraction.padEnd(6, "0"));
}

/** The product of two amounts. */
export function times(a: bigint, b: bigint): bigint {
  return (a * b) / ONE;
}

/** `R$ 1.234,50` */
export function currency(value: bigint): string {
  return CURRENCY.format(plain(value) as `${number}`);
}

/** `1234,50`, to be typed into a field. */
export function typed(value: bigint): string {
  return plain(value).replace(".", ",");
}

/** `1234.50`, to the nearest cent. */
function plain(value: bigint): string {
  const sign = value < 0n ? "-" : "";
  const cents = ((value < 0n ? -value : value) + ONE / 200n) / (ONE / 100n);
  return `${sign}${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
}
