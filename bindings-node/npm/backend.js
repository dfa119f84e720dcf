/** The engine of this package: the native addon, in place of `backend/index.ts` of the face. */
import native from "../../../native.cjs";

export function backend() {
  return native;
}
