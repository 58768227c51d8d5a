/** The parser of `.eleventy.ts`, in a module of its own: only a problem with a setting needs it. */
export { parse } from "@babel/parser";
