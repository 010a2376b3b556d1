import ts from 'typescript'
import { LANGUAGES } from './terms-table.mjs'

/** @typedef {{ area: string, language: string, key: string, text: string }} Text */

const LANGUAGE = LANGUAGES.join('|')

/**
 * Files with texts of the product, by area. The language is that of the area, or in the path, or
 * else the first name of each text.
 *
 * @type {readonly { area: string, path: RegExp, language?: 'en', names?: RegExp }[]}
 */
const FILES = [
  ...['site', 'admin', 'mail', 'lists', 'facts'].map((area) => ({
    area,
    path: new RegExp(`^packages/messages/src/${area}/(?<language>${LANGUAGE})\\.json$`),
  })),
  { area: 'domain', path: path(`packages/domain/src/words/languages/(?<language>${LANGUAGE})`) },
  {
    area: 'names',
    path: new RegExp(`^packages/domain/src/words/languages/names-(?<language>${LANGUAGE})\\.json$`),
  },
  { area: 'ordinals', path: path(`packages/domain/src/words/ordinals/(?<language>${LANGUAGE})`) },
  { area: 'updates', path: path(`packages/domain/src/words/updates/(?<language>${LANGUAGE})`) },
  {
    area: 'documents',
    path: path(`packages/documents/src/writing/words/(?<language>${LANGUAGE})`),
  },
  {
    area: 'letters',
    path: path(`packages/domain/src/circulars/writing/languages/(?<language>${LANGUAGE})`),
  },
  { area: 'calendar', path: path('packages/calendar/src/event-words') },
  {
    area: 'api',
    path: /^packages\/client\/src\/.*(?<!\.test)\.ts$/,
    language: 'en',
    // The other strings are code
    names: /^(description|summary|title)$/,
  },
]

/** @param {string} file - without its extension */
function path(file) {
  return new RegExp(`^${file}\\.ts$`)
}

/**
 * Returns the texts of the product in the given files, each with its area, language and key.
 *
 * @param {readonly string[]} files
 * @param {(file: string) => string} read
 * @returns {Text[]}
 */
export function readTexts(files, read) {
  return files.flatMap((file) =>
    FILES.flatMap(({ area, path: pattern, language: only, names }) => {
      const match = pattern.exec(file)
      if (!match) return []
      const language = only ?? match.groups?.['language']
      const strings = file.endsWith('.json') ? readJson : readStrings
      return strings(read(file))
        .filter(({ keys }) => names === undefined || names.test(keys.at(-1) ?? ''))
        .map(({ keys, text }) => {
          const [first = '', ...rest] = keys
          return language === undefined
            ? { area, language: first, key: rest.join('.'), text }
            : { area, language, key: keys.join('.'), text }
        })
    }),
  )
}

/**
 * Returns a sentence for each area and language without texts, because its files have moved.
 *
 * @param {readonly Text[]} texts
 */
export function findEmptyAreas(texts) {
  return FILES.flatMap(({ area, language: only }) =>
    LANGUAGES.filter(
      (language) =>
        (only ?? language) === language &&
        !texts.some((text) => text.area === area && text.language === language),
    ).map((language) => `${area} has no texts in ${language}: their files have moved`),
  )
}

/**
 * Returns the texts of a JSON file, with the names that lead to them.
 *
 * @param {string} json
 */
function readJson(json) {
  return textsIn(JSON.parse(json), [])
}

/**
 * @param {unknown} value
 * @param {string[]} keys
 * @returns {{ keys: string[], text: string }[]}
 */
function textsIn(value, keys) {
  if (typeof value !== 'object' || value === null) return [{ keys, text: String(value) }]
  return Object.entries(value).flatMap(([key, held]) => textsIn(held, [...keys, key]))
}

/**
 * Returns the strings that are values in the objects of a module, with the names that lead to them.
 *
 * @param {string} code
 */
function readStrings(code) {
  const source = ts.createSourceFile('texts.ts', code, ts.ScriptTarget.Latest)
  /** @type {{ keys: string[], text: string }[]} */
  const found = []
  /** @type {(node: ts.Node, keys: readonly string[]) => void} */
  const visit = (node, keys) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isPropertyAssignment(node)) {
      const name = ts.isComputedPropertyName(node.name) ? '' : node.name.text
      visit(node.initializer, [...keys, name])
    } else if (ts.isStringLiteralLike(node) && keys.length > 0)
      found.push({ keys: [...keys], text: node.text })
    else ts.forEachChild(node, (child) => visit(child, keys))
  }
  visit(source, [])
  return found
}

const GUIDE = new RegExp(`^docs/guides/(?<guide>[\\w-]+)/(?<language>${LANGUAGES.join('|')})\\.md$`)

/**
 * Returns each paragraph, heading and item of the guides that exist in all languages, with the line as its key.
 *
 * @param {readonly string[]} files - of the repository
 * @param {(file: string) => string} read
 * @returns {import('./read-texts.mjs').Text[]}
 */
export function readGuides(files, read) {
  return files.flatMap((file) => {
    const { guide, language } = GUIDE.exec(file)?.groups ?? {}
    if (guide === undefined || language === undefined) return []
    /** @type {import('./read-texts.mjs').Text[]} */
    const texts = []
    for (const [index, line] of read(file).split('\n').entries()) {
      const last = texts.at(-1)
      if (last && /^ *\S/.test(line) && !/^(?:#|- |\d+\. )/.test(line) && last.text !== '')
        last.text += ` ${line.trim()}`
      else texts.push({ area: 'guides', language, key: `${guide}.${index + 1}`, text: line })
    }
    return texts
      .filter(({ text }) => text !== '')
      .map((text) => ({ ...text, text: text.text.replaceAll(/\*\*|`|^(?:#+|-|\d+\.) /g, '') }))
  })
}
