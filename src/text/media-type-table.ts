/** The table of media types, in a module of its own. */
export { default } from "mime";
