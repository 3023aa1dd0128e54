/**
 * Small faults that a test suite should notice, planted in a source text.
 *
 * @module
 */

import ts from "typescript";

/** One changed text. */
export interface Mutant {
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** The whole text with the fault in it. */
  readonly text: string;
}

/** What each operator is taken for. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "+=": ["-="],
  "-=": ["+="],
};

/** Methods and the ones they are taken for. */
const METHODS: Readonly<Record<string, string>> = {
  min: "max",
  max: "min",
  some: "every",
  every: "some",
};

/** All mutants of a text, in its order. */
export function mutantsOf(text: string): Mutant[] {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    for (const [part, to] of changesOf(node)) {
      const [start, end] = [part.getStart(), part.getEnd()];
      found.push({
        line: file.getLineAndCharacterOfPosition(start).line + 1,
        from: text.slice(start, end),
        to,
        text: text.slice(0, start) + to + text.slice(end),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Parts of a node and what each is replaced by. */
function changesOf(node: ts.Node): (readonly [ts.Node, string])[] {
  if (ts.isBinaryExpression(node)) return binaryChanges(node);
  if (ts.isPrefixUnaryExpression(node)) {
    const isSign = node.operator === ts.SyntaxKind.ExclamationToken ||
      node.operator === ts.SyntaxKind.MinusToken;
    return isSign ? [[node, node.operand.getText()]] : [];
  }
  if (ts.isConditionalExpression(node)) {
    return [[node.condition, "true"], [node.condition, "false"]];
  }
  if (ts.isIfStatement(node)) {
    return [[node.expression, "true"], [node.expression, "false"]];
  }
  if (ts.isNumericLiteral(node)) {
    return [[node, String(Number(node.text.replaceAll("_", "")) + 1)]];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, "false"]];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, "true"]];
  if (ts.isExpressionStatement(node)) return statementChanges(node);
  if (ts.isPropertyAccessExpression(node)) {
    const other = METHODS[node.name.text];
    const isCalled = ts.isCallExpression(node.parent) &&
      node.parent.expression === node;
    return other && isCalled ? [[node.name, other]] : [];
  }
  return [];
}

function binaryChanges(
  { left, operatorToken, right }: ts.BinaryExpression,
): (readonly [ts.Node, string])[] {
  const operator = operatorToken.getText();
  if (operator === "??") {
    return [[operatorToken.parent, left.getText()], [
      operatorToken.parent,
      right.getText(),
    ]];
  }
  // Two texts that are joined cannot be subtracted.
  const joins = [left, right].some((side) =>
    ts.isStringLiteralLike(side) || ts.isTemplateExpression(side)
  );
  if (operator === "+" && joins) return [];
  return (OPERATORS[operator] ?? []).map((to) => [operatorToken, to]);
}

/** A call or an assignment for its effect is left out. */
function statementChanges(
  node: ts.ExpressionStatement,
): (readonly [ts.Node, string])[] {
  const { expression } = node;
  const isEffect = ts.isCallExpression(expression) ||
    ts.isBinaryExpression(expression) || ts.isAwaitExpression(expression);
  return isEffect ? [[node, ";"]] : [];
}
