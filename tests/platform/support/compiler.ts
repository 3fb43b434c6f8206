import path from "node:path";
import { API, SymbolFlags, type Checker, type Symbol } from "typescript/unstable/sync";
import {
  isIdentifier,
  isInterfaceDeclaration,
  isModuleDeclaration,
  isVariableDeclaration,
  type Node,
  type SourceFile,
} from "typescript/unstable/ast";

/** A name as somebody else's declaration file has it. */
export interface Declared {
  /** The file, from its package on and without its ending, such as `lib.dom` or `preact/src/jsx`. */
  readonly file: string;
  /** The interface, constant or namespace that it belongs to; empty for a global. */
  readonly owner: string;
  readonly name: string;
}

/** The project as the compiler understands it. */
export interface Compiled {
  readonly checker: Checker;
  /** The files below a folder of the project, or one file. */
  readonly filesIn: (folder: string) => SourceFile[];
  /** Where a name comes from; nothing for the project's own names. */
  readonly declarationsOf: (symbol: Symbol | undefined) => Declared[];
}

const root = process.cwd();

/** Compiles the project in memory. Give it back with `close`, which ends the compiler. */
export function compile(): Compiled & { readonly close: () => void } {
  const api = new API({ cwd: root });
  const config = path.join(root, "tsconfig.json");
  const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
  if (project === undefined) throw new Error("the project does not open");
  const { program, checker } = project;
  return {
    checker,
    filesIn(folder) {
      const names = program.getSourceFileNames().filter((name) => isWithin(name, folder));
      return names.flatMap((name) => program.getSourceFile(name) ?? []);
    },
    declarationsOf(symbol) {
      if (symbol === undefined || (symbol.flags & SymbolFlags.Value) === 0) return [];
      return symbol.declarations.flatMap((declaration) => {
        const file = foreignFile(declaration.path);
        const owner = file === undefined ? undefined : ownerOf(declaration.resolve(project));
        return file === undefined || owner === undefined
          ? []
          : [{ file, owner, name: symbol.name }];
      });
    },
    close: () => api.close(),
  };
}

/** Calls back with a node and every node in it. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** Where a node stands, to be read in a message: the file and the line. */
export function placeOf(node: Node): string {
  const file = node.getSourceFile();
  const line = file.text.slice(0, node.getStart()).split("\n").length;
  return `${path.relative(root, file.fileName)}:${line}`;
}

function isWithin(name: string, folder: string): boolean {
  const from = path.relative(path.join(root, folder), name);
  return !from.startsWith("..") && !path.isAbsolute(from) && !name.endsWith(".json");
}

/** What the project adds to the library is the library's. */
function foreignFile(file: string): string | undefined {
  if (file.endsWith("/src/globals.d.ts")) return "lib.dom";
  const [, inPackage] = /.*\/node_modules\/(.+)\.d\.ts$/.exec(file) ?? [];
  return inPackage?.replace(/^@types\/|^@typescript\/[^/]+\/lib\//, "");
}

/** A declaration's own name is not its owner's; a module of files owns no names. */
function ownerOf(declaration: Node | undefined): string | undefined {
  for (let node = declaration?.parent; node !== undefined; node = node.parent) {
    if (isInterfaceDeclaration(node)) return node.name.text;
    if (isModuleDeclaration(node) || isVariableDeclaration(node)) {
      return isIdentifier(node.name) ? node.name.text : undefined;
    }
  }
  return "";
}
