/** Reads font files, in a module of its own: the reader takes more than most builds need, which draw nothing anew. */
export { create } from "fontkitten";
