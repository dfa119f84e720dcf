/** How objects that hold secrets are printed: by a plain object that holds none. */

/** An object that decides what is printed of it. */
export interface Inspected {
  /** What may be seen. */
  toJSON(): object;
  toString(): string;
}

/** `Name { what may be seen }`. */
export function inspected(name: string, seen: object): string {
  return `${name} ${JSON.stringify(seen)}`;
}
