import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ENTRIES = [
  'index',
  'circulars',
  'circulars/languages',
  'meetings',
  'eligibility',
  'timezones',
  'words',
]
const FILES = ENTRIES.map((entry) => {
  const path = entry === 'index' ? '../src/index.ts' : `../src/${entry}/index.ts`
  return fileURLToPath(new URL(path, import.meta.url))
})

const program = ts.createProgram(FILES, { noEmit: true, strict: true, skipLibCheck: true })

describe('what an entry exports, values and types, is what its list says', () => {
  it.each(ENTRIES)('%s', async (entry) => {
    const file = FILES[ENTRIES.indexOf(entry)] ?? ''
    await expect(exportsOf(file).join('\n') + '\n').toMatchFileSnapshot(
      `public-api/${entry.replace('/', '-')}.txt`,
    )
  })
})

/** Names in alphabetical order; types are marked. */
function exportsOf(file: string): string[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${file} is not a module`)
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (isValue(checker, symbol) ? symbol.name : `type ${symbol.name}`))
    .sort()
}

function isValue(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return (target.flags & ts.SymbolFlags.Value) !== 0
}
