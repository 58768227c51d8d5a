/** Finds the places of settings in the source of `.eleventy.ts`. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ParserOptions } from "@babel/parser";
import type { Place, Problem, SettingPath } from "../../problems/problem.ts";
import { mendedLine, Source } from "../../problems/source.ts";
import { engineModule } from "../../text/engine-paths.ts";

type Parser = typeof import("./typescript-parser.ts");
type Parse = Parser["parse"];
type Statement = ReturnType<Parse>["program"]["body"][number];
type Declared = Extract<Statement, { type: "VariableDeclaration" }>["declarations"][number];
type Expression = NonNullable<Declared["init"]>;
type ObjectExpression = Extract<Expression, { type: "ObjectExpression" }>;
type Member = ObjectExpression["properties"][number];

const OPTIONS = {
  sourceType: "module",
  plugins: ["typescript"],
  errorRecovery: true,
} satisfies ParserOptions;

/**
 * Adds line and column to the problems of settings, as far as the source shows them.
 * @param file the configuration, relative to the working folder
 */
export function placeSettings(problems: readonly Problem[], file: string): Problem[] {
  if (problems.every(({ setting }) => setting === undefined)) return [...problems];
  // Loaded lazily, since most builds need no parser.
  const { parse } = engineModule<Parser>("src/content/journal/typescript-parser.ts");
  const module = Module.read(file, parse);
  return problems.map((problem) => {
    const { setting, ...reported } = problem;
    const place = setting && module?.placeOf(setting);
    if (!place) return reported;
    const { instead, ...rest } = reported;
    const mended = rest.mended ?? (instead && mendedLine(place, instead));
    return { ...rest, ...place, ...(mended === undefined ? {} : { mended }) };
  });
}

/** An expression, and the module in which its names are looked up. */
interface Located {
  readonly node: Expression;
  readonly module: Module;
}

class Module {
  readonly #file: string;
  readonly #source: Source;
  readonly #parse: Parse;
  readonly #body: readonly Statement[];

  constructor(file: string, text: string, parse: Parse) {
    this.#file = file;
    this.#source = new Source(file, text);
    this.#parse = parse;
    this.#body = parse(text, OPTIONS).program.body;
  }

  /** Undefined if the file does not exist or cannot be parsed. */
  static read(file: string, parse: Parse): Module | undefined {
    if (!existsSync(file)) return undefined;
    try {
      return new Module(file, readFileSync(file, "utf8").replace(/\r\n?/g, "\n"), parse);
    } catch {
      return undefined;
    }
  }

  /** The place of a setting, or of the innermost written one around it. */
  placeOf({ path, part }: SettingPath): Place | undefined {
    const exported = this.exported("default");
    const call = exported && resolved(exported);
    const [argument] = call?.node.type === "CallExpression" ? call.node.arguments : [];
    if (!call || !argument || !isExpression(argument)) return undefined;
    let found: Located & { key?: Place } = { node: argument, module: call.module };
    for (const name of path) {
      const inner = step(resolved(found), name);
      if (!inner) return placeAt(resolved(found));
      found = inner;
    }
    return part === "key" && found.key ? found.key : placeAt(found);
  }

  at(offset: number): Place {
    return this.#source.placeOf(offset);
  }

  /** The export with a name. */
  exported(name: string): Located | undefined {
    for (const statement of this.#body) {
      if (statement.type === "ExportDefaultDeclaration" && name === "default") {
        const { declaration } = statement;
        return isExpression(declaration) ? { node: declaration, module: this } : undefined;
      }
    }
    return this.named(name);
  }

  /** The value of a name at the top level of the module, which may be imported from another file of the site. */
  named(name: string): Located | undefined {
    for (const statement of this.#body) {
      const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
      if (declared?.type === "VariableDeclaration")
        for (const { id, init } of declared.declarations)
          if (init && id.type === "Identifier" && id.name === name) return { node: init, module: this };
      if (statement.type === "ImportDeclaration")
        for (const specifier of statement.specifiers) {
          if (specifier.local.name !== name || specifier.type === "ImportNamespaceSpecifier") continue;
          const from = statement.source.value;
          const imported =
            specifier.type === "ImportDefaultSpecifier" ? "default" : keyOf(specifier.imported);
          return from.startsWith(".") && imported !== undefined
            ? Module.read(join(dirname(this.#file), from), this.#parse)?.exported(imported)
            : undefined;
        }
    }
    return undefined;
  }
}

/** The value behind a name or a type annotation. */
function resolved(located: Located, depth = 0): Located {
  const { node, module } = located;
  if (depth > 20) return located;
  if (
    node.type === "TSSatisfiesExpression" ||
    node.type === "TSAsExpression" ||
    node.type === "ParenthesizedExpression"
  )
    return resolved({ node: node.expression, module }, depth + 1);
  if (node.type !== "Identifier") return located;
  const named = module.named(node.name);
  return named ? resolved(named, depth + 1) : located;
}

/** The property or element of a value. */
function step({ node, module }: Located, name: PropertyKey): (Located & { key?: Place }) | undefined {
  if (node.type === "ArrayExpression" && typeof name === "number") {
    const before = node.elements.slice(0, name + 1);
    const element = before[name];
    const isPlain = before.every((each) => each?.type !== "SpreadElement");
    return element && isPlain && isExpression(element) ? { node: element, module } : undefined;
  }
  if (node.type !== "ObjectExpression") return undefined;
  // The last property wins, as at run time.
  for (const member of node.properties.toReversed()) {
    if (member.type === "SpreadElement") {
      const inner = step(resolved({ node: member.argument, module }), name);
      if (inner) return inner;
    } else if (nameOf(member) === String(name)) {
      const key = member.start === null || member.start === undefined ? {} : { key: module.at(member.start) };
      return member.type === "ObjectProperty" && isExpression(member.value)
        ? { node: member.value, module, ...key }
        : undefined;
    }
  }
  return undefined;
}

function placeAt({ node, module }: Located): Place | undefined {
  return node.start === null || node.start === undefined ? undefined : module.at(node.start);
}

function nameOf(member: Member): string | undefined {
  return member.type === "SpreadElement" || member.computed ? undefined : keyOf(member.key);
}

function keyOf(key: { readonly type: string }): string | undefined {
  if ("name" in key && typeof key.name === "string") return key.name;
  return "value" in key ? String(key.value) : undefined;
}

function isExpression(node: { readonly type: string }): node is Expression {
  return !/^(?:SpreadElement|ArgumentPlaceholder|.*Declaration|.*Pattern|TSDeclareFunction)$/.test(node.type);
}
