/** What the repository's syntax trees tell the tests that tidy it. */

import ts from "typescript";
import type { Source } from "./_sources.ts";

/** Something at a line of a file. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** A function with its length in lines. */
export interface Length extends Place {
  readonly lines: number;
}

/** The syntax tree of a file. */
export function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Every node of a tree. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** `x!`, which says that a value is there and is not checked. */
export function nonNullAssertions(tree: ts.SourceFile): Place[] {
  return Array.from(nodesOf(tree)).filter(ts.isNonNullExpression)
    .map((node) => placeOf(tree, node));
}

/** `x as never`, which turns the checker off. */
export function neverCasts(tree: ts.SourceFile): Place[] {
  return Array.from(nodesOf(tree)).filter((node) =>
    ts.isAsExpression(node) && node.type.kind === ts.SyntaxKind.NeverKeyword
  ).map((node) => placeOf(tree, node));
}

/** Functions longer than `most` lines. */
export function longFunctions(tree: ts.SourceFile, most: number): Length[] {
  return Array.from(nodesOf(tree)).filter(ts.isFunctionLike)
    .map((node) => {
      const lines = lineOf(tree, node.end) - lineOf(tree, node.getStart()) + 1;
      return { ...placeOf(tree, node), lines };
    })
    .filter(({ lines }) => lines > most);
}

function lineOf(tree: ts.SourceFile, at: number): number {
  return tree.getLineAndCharacterOfPosition(at).line + 1;
}

function placeOf(tree: ts.SourceFile, node: ts.Node): Place {
  const [text = ""] = node.getText().split("\n");
  return { path: tree.fileName, line: lineOf(tree, node.getStart()), text };
}

/** Names of what a file exports by a declaration of its own. */
function exportsOf(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)
      : undefined;
    const isExported = modifiers?.some(({ kind }) =>
      kind === ts.SyntaxKind.ExportKeyword
    );
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) =>
        name.getText()
      );
    }
    return "name" in statement && statement.name
      ? [(statement.name as ts.Identifier).text]
      : [];
  });
}

/** `name` of `path` under the name `as` of `through`. */
interface Passed {
  readonly through: string;
  readonly as: string;
}

/** What the files take from each other. */
class Uses {
  /** "path name" of what is imported; the name `*` is all of a file. */
  readonly #taken = new Set<string>();
  readonly #passed = new Map<string, Passed[]>();

  take(path: string, name: string): void {
    this.#taken.add(`${path} ${name}`);
  }

  pass(path: string, name: string, on: Passed): void {
    const key = `${path} ${name}`;
    this.#passed.set(key, [...this.#passed.get(key) ?? [], on]);
  }

  isUsed(path: string, name: string, roots: readonly string[]): boolean {
    if (roots.includes(path)) return true;
    if (this.#taken.has(`${path} *`)) return true;
    if (this.#taken.has(`${path} ${name}`)) return true;
    return (this.#passed.get(`${path} ${name}`) ?? []).some((on) =>
      this.isUsed(on.through, on.as, roots)
    );
  }
}

function usesOf(trees: readonly ts.SourceFile[]): Uses {
  const uses = new Uses();
  for (const tree of trees) {
    const target = (specifier: ts.Expression) =>
      ts.isStringLiteral(specifier) && specifier.text.startsWith(".")
        ? new URL(specifier.text, `file:///${tree.fileName}`).pathname.slice(1)
        : "";
    for (const node of nodesOf(tree)) note(node, tree, uses, target);
  }
  return uses;
}

function note(
  node: ts.Node,
  tree: ts.SourceFile,
  uses: Uses,
  target: (specifier: ts.Expression) => string,
): void {
  if (ts.isImportDeclaration(node)) {
    const path = target(node.moduleSpecifier);
    const names = node.importClause?.namedBindings;
    if (names && ts.isNamespaceImport(names)) uses.take(path, "*");
    if (!names || !ts.isNamedImports(names)) return;
    for (const { name, propertyName } of names.elements) {
      uses.take(path, (propertyName ?? name).text);
    }
  } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const path = target(node.moduleSpecifier);
    if (!node.exportClause || !ts.isNamedExports(node.exportClause)) {
      return uses.take(path, "*");
    }
    for (const { name, propertyName } of node.exportClause.elements) {
      const on = { through: tree.fileName, as: name.text };
      uses.pass(path, (propertyName ?? name).text, on);
    }
  } else if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    if (node.expression.kind !== ts.SyntaxKind.ImportKeyword || !first) return;
    uses.take(target(first), "*");
  } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    if (ts.isStringLiteral(literal)) uses.take(target(literal), "*");
  }
}

/**
 * What is exported and neither imported by another file nor named in its own
 * a second time (a type may be exported because a signature shows it).
 */
export function unusedExports(
  trees: readonly ts.SourceFile[],
  of: (path: string) => boolean,
  roots: readonly string[],
): string[] {
  const uses = usesOf(trees);
  return trees.filter(({ fileName }) => of(fileName)).flatMap((tree) =>
    exportsOf(tree)
      .filter((name) => !uses.isUsed(tree.fileName, name, roots))
      .filter((name) =>
        tree.text.split(new RegExp(`\\b${name.replace("$", "\\$")}\\b`))
          .length <= 2
      )
      .map((name) => `${tree.fileName} exports ${name}`)
  );
}
