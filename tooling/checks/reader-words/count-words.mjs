import ts from 'typescript'

/** Words of letters are data, and tests quote letters. */
const DATA = /\/vocabulary\/|[.]test[.]ts$|[.]json$/
/** How a script writes its letters, numerals and joined words. */
const SCRIPTS = /\/tokens\/(?:arabic-letters|character|fold|han-numerals)[.]ts$/
/** The names of what a weight is for are English, and no letter is compared with them. */
const NAMES_FEATURES = /-features[.]ts$|\/rank\/(?:agreement|certainty|field-groups)[.]ts$/

const LETTER = /\p{L}/u
const ENGLISH_LETTERS = /^[\p{ASCII}]*$/u
/** A JSON pointer or a part of one, a web address, a name of several words with hyphens, letters in capitals. */
const CODE =
  /^[\w{}()|?!:$^\\]*\/[\w/{}()|?!:$^+\\-]*$|^[a-z]+(?:-[a-z]+)*-$|^[a-z]+(?:-[a-z]+)+$|https\?|^example[.]|www\\?[.]|^[^\p{Ll}\p{Lo}]*$/u
/** Parts of a regular expression that are no letters of a text: classes, escapes, groups, ranges. */
const NOTATION = /\\[pP]\{[^}]*\}|\\u[0-9a-f]{4}|\\[a-zA-Z]|\(\?<?[=!:]|\(\?<\w+>|[^-]-[^-]/giu

/**
 * A literal that may be a word of a language.
 *
 * @typedef {object} FoundWord
 * @property {string} file
 * @property {number} line
 * @property {string} text as written in the file
 */

/**
 * Returns the literals of a program that hold letters of a natural language and are compared with letters: no codes
 * that a type lists, no pointers, no messages of errors.
 *
 * @param {ts.Program} program
 * @param {string} folder of the files that are logic, with a slash at its end
 * @returns {FoundWord[]}
 */
export function findWords(program, folder) {
  const checker = program.getTypeChecker()
  return program.getSourceFiles().flatMap((source) => {
    const { fileName } = source
    if (!fileName.startsWith(folder) || DATA.test(fileName) || SCRIPTS.test(fileName)) return []
    const file = fileName.slice(folder.length)
    /** @type {FoundWord[]} */
    const words = []
    visit(source, (node) => {
      const text = textOf(node)
      if (text === null || CODE.test(text)) return
      const isPattern = ts.isRegularExpressionLiteral(node) || text.includes('\\')
      const letters = isPattern ? text.replace(NOTATION, '') : text
      if (!LETTER.test(letters) || CODE.test(letters)) return
      if (NAMES_FEATURES.test(fileName) && ENGLISH_LETTERS.test(letters)) return
      if (isCode(node, checker)) return
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      words.push({ file, line: line + 1, text: node.getText() })
    })
    return words
  })
}

/**
 * @param {ts.Node} node
 * @param {(node: ts.Node) => void} take
 */
function visit(node, take) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
  if (isMessage(node)) return
  take(node)
  ts.forEachChild(node, (child) => visit(child, take))
}

/**
 * Whether a call makes an error, or checks an argument that the error names: programmers read it.
 *
 * @param {ts.Node} node
 */
function isMessage(node) {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false
  return /Error$|^wrongArgument$|^assert[A-Z]\w*$|^TextDecoder$|[.](?:meta|describe)$/.test(
    node.expression.getText(),
  )
}

/**
 * Returns the text of a literal, or null for another node.
 *
 * @param {ts.Node} node
 */
function textOf(node) {
  if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1).replace(/\/[a-z]*$/, '')
  if (ts.isStringLiteralLike(node)) return isFlags(node) ? null : node.text
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : null
}

/**
 * Whether a text holds the flags of a regular expression.
 *
 * @param {ts.Node} node
 */
function isFlags(node) {
  const { parent } = node
  return (
    ts.isNewExpression(parent) &&
    parent.expression.getText() === 'RegExp' &&
    parent.arguments?.[1] === node
  )
}

/**
 * Whether a text is one of the values of a type: a sense, a language, a kind.
 *
 * @param {ts.Node} node
 * @param {ts.TypeChecker} checker
 */
function isCode(node, checker) {
  if (!ts.isStringLiteralLike(node)) return false
  const { parent } = node
  if (isConstant(node)) return true
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true
  if (ts.isElementAccessExpression(parent)) return true
  if (ts.isCaseClause(parent))
    return hasValues(checker.getTypeAtLocation(parent.parent.parent.expression))
  if (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText()))
    return hasValues(checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left))
  return hasValues(checker.getContextualType(node))
}

/**
 * Whether a literal is in a list that is said to be constant, so that its values are a type.
 *
 * @param {ts.Node} node
 */
function isConstant(node) {
  for (let at = node.parent; ; at = at.parent) {
    if (ts.isAsExpression(at)) return at.type.getText() === 'const'
    const isList =
      ts.isArrayLiteralExpression(at) ||
      ts.isObjectLiteralExpression(at) ||
      ts.isPropertyAssignment(at)
    if (!isList && !ts.isTemplateExpression(at) && !ts.isTemplateSpan(at)) return false
  }
}

/** @param {ts.Type | undefined} type */
function hasValues(type) {
  if (type === undefined) return false
  if (type.isUnion()) return type.types.some(hasValues)
  return (type.flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.TemplateLiteral)) !== 0
}
