import ts from 'typescript'

const PRINTER = ts.createPrinter({ removeComments: true })

export interface PublicExport {
  readonly name: string
  readonly isValue: boolean
  /** Whether its doc comment shows how it is used. */
  readonly hasExample: boolean
  /** What the declaration file says of it: a function or type, or the constant and the type of a schema. */
  readonly declarations: readonly string[]
}

/**
 * What the entries of a package export, as a program that imports them sees it.
 *
 * @param source - path of its `src`, with the last slash
 * @param entries - folders of `src`, and `index` for its root
 */
export function readPublicApi(
  source: string,
  entries: readonly string[],
): Map<string, PublicExport[]> {
  const files = entries.map((entry) => `${source}${entry === 'index' ? '' : `${entry}/`}index.ts`)
  const program = ts.createProgram(files, compilerOptions(source))
  const checker = program.getTypeChecker()
  const declared = readDeclarations(program)
  const exportsOf = (file: string) => {
    const parsed = program.getSourceFile(file)
    const module = parsed && checker.getSymbolAtLocation(parsed)
    if (!module) throw new Error(`${file} is not a module`)
    return checker.getExportsOfModule(module).map((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
      return read(symbol.name, isAlias ? checker.getAliasedSymbol(symbol) : symbol, declared)
    })
  }
  return new Map(entries.map((entry, position) => [entry, exportsOf(files[position] ?? '')]))
}

function compilerOptions(source: string): ts.CompilerOptions {
  const read = ts.readConfigFile(`${source}../tsconfig.json`, (file) => ts.sys.readFile(file))
  const config: unknown = read.config
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${source}..`)
  return { ...options, noEmit: false, declaration: true, outDir: source }
}

function read(
  name: string,
  target: ts.Symbol,
  declared: ReadonlyMap<string, readonly string[]>,
): PublicExport {
  const places = new Set(
    (target.declarations ?? []).map((node) => `${node.getSourceFile().fileName} ${target.name}`),
  )
  const declarations = [...places].flatMap((place) => declared.get(place) ?? [])
  return {
    name,
    isValue: (target.flags & ts.SymbolFlags.Value) !== 0,
    hasExample: target.getJsDocTags(undefined).some((tag) => tag.name === 'example'),
    declarations,
  }
}

/** The declarations of every module as they would be published, by file and name. */
function readDeclarations(program: ts.Program): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const note = (file: string, text: string) => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext)
    const { transformed } = ts.transform(source, [inSteadyOrder])
    for (const statement of transformed[0]?.statements ?? []) {
      for (const name of namesOf(statement)) {
        const key = `${file.replace(/\.d\.ts$/, '.ts')} ${name}`
        const printed = PRINTER.printNode(ts.EmitHint.Unspecified, statement, source)
        found.set(key, [...(found.get(key) ?? []), printed.replace(/^export (declare )?/, '')])
      }
    }
  }
  program.emit(undefined, note, undefined, true)
  return found
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    const { declarations } = statement.declarationList
    return declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

/** The compiler gives the members of a union in the order in which it happens to meet them. */
function inSteadyOrder(context: ts.TransformationContext): ts.Transformer<ts.SourceFile> {
  return (source) => {
    const words = (node: ts.Node) => PRINTER.printNode(ts.EmitHint.Unspecified, node, source)
    const sorted = <Node extends ts.Node>(nodes: ts.NodeArray<Node>) =>
      ts.factory.createNodeArray([...nodes].sort((a, b) => (words(a) < words(b) ? -1 : 1)))
    const visit = (node: ts.Node): ts.Node => {
      const visited = ts.visitEachChild(node, visit, context)
      if (ts.isUnionTypeNode(visited)) {
        return ts.factory.updateUnionTypeNode(visited, sorted(visited.types))
      }
      return ts.isTypeLiteralNode(visited) && visited.members.every(isWord)
        ? ts.factory.updateTypeLiteralNode(visited, sorted(visited.members))
        : visited
    }
    return ts.visitEachChild(source, visit, context)
  }
}

/** As zod has the words of an enumeration: `break: "break"`. */
function isWord(member: ts.TypeElement): boolean {
  return ts.isPropertySignature(member) && !!member.type && ts.isLiteralTypeNode(member.type)
}
