import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const FILE = fileURLToPath(new URL('hover.ts', import.meta.url))
const TYPES = ['Applicant', 'Change', 'Decision', 'Ground', 'Meeting'] as const
const IMPORT = `import type { ${TYPES.join(', ')} } from '../src/index'\n`
const PROGRAM = IMPORT + TYPES.map((name) => `declare const a${name}: ${name}\n`).join('')

/** Returns what an editor shows above the name of a constant of that type. */
const show = openEditor()

it.each(TYPES)('an editor shows %s by its name, not by its fields', (name) => {
  expect(show(`a${name}`)).toBe(`const a${name}: ${name}`)
  expect(show(`${name}\n`)).toBe(`(alias) interface ${name}\nimport ${name}`)
})

function openEditor(): (text: string) => string {
  const read = ts.readConfigFile(
    fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    (file) => ts.sys.readFile(file),
  )
  const config: unknown = read.config
  const folder = fileURLToPath(new URL('..', import.meta.url))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const editor = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = file === FILE ? PROGRAM : ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: (file) => ts.sys.readFile(file),
  })
  return (text) => {
    const shown = editor.getQuickInfoAtPosition(FILE, PROGRAM.indexOf(text))
    return ts.displayPartsToString(shown?.displayParts)
  }
}
