/**
 * No word from a text, a setting or a file is looked up in a plain object, which inherits `constructor` and
 * `__proto__`: use a `Map` or `own`.
 */
import { relative } from "node:path";
import {
  type BinaryExpression,
  type ElementAccessExpression,
  isBinaryExpression,
  isElementAccessExpression,
  type Node,
  SyntaxKind,
} from "typescript/unstable/ast";
import { API } from "typescript/unstable/sync";
import { describe, expect, it } from "vitest";
import { PROJECT } from "./workshop.ts";

/** The file with the one guarded lookup. */
const ASKS_FIRST = "src/problems/own.ts";

/** Lookups by a string of unknown value, as `file:line expression`. */
function lookups(): string[] {
  const api = new API({ cwd: PROJECT });
  try {
    const project = api.updateSnapshot({ openProject: `${PROJECT}/tsconfig.json` }).getProjects()[0];
    if (!project) throw new Error("The compiler has not read the project.");
    const { program, checker } = project;
    const text = checker.getStringType();
    return program.getSourceFileNames().flatMap((file) => {
      const path = relative(PROJECT, file);
      const source = /^(?:src|layouts)\//.test(path) ? program.getSourceFile(file) : undefined;
      if (!source || path === ASKS_FIRST) return [];
      const found = lookupsIn(source);
      const keys = checker.getTypeAtLocation(found.map(keyOf));
      return found
        .filter((_lookup, index) => keys[index] && checker.isTypeAssignableTo(text, keys[index]))
        .map((lookup) => {
          const line = source.text.slice(0, lookup.end).split("\n").length;
          return `${path}:${line} ${source.text.slice(lookup.pos, lookup.end).trim()}`;
        });
    });
  } finally {
    api.close();
  }
}

type Lookup = ElementAccessExpression | (BinaryExpression & { readonly left: Node });

function lookupsIn(source: Node): Lookup[] {
  const found: Lookup[] = [];
  const visit = (node: Node): undefined => {
    if (isElementAccessExpression(node)) found.push(node);
    if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword) found.push(node);
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return found;
}

const keyOf = (lookup: Lookup): Node =>
  isElementAccessExpression(lookup) ? lookup.argumentExpression : lookup.left;

describe("the program", () => {
  it("looks up no text in a plain object", () => expect(lookups()).toEqual([]));
});
