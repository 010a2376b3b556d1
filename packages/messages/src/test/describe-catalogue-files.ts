import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '@u4ssc/domain'
import { describe, expect, it } from 'vitest'

const MESSAGES = new URL('../', import.meta.url).pathname
const PROJECT = new URL('../../../../', import.meta.url).pathname
const KEY = /^ {2}"([^"]+)":/gm
const STRING = /(['"])((?:(?!\1)[^\\\n]|\\.)*)\1/g
const TEMPLATE = /`([a-z][a-z-]*\.[^`\n]*\$\{[^`\n]*)`/g

/** Checks the files with the texts of one part of the platform. @param users - folders with the code that uses them */
export function describeCatalogueFiles(
  part: 'site' | 'admin' | 'mail' | 'lists',
  users: readonly string[],
): void {
  const keysOf = (language: string) => readKeys(join(MESSAGES, part, `${language}.json`))
  const english = keysOf('en')

  describe(`the texts of ${part}`, () => {
    it('have the same keys in the same order in each language', () => {
      for (const language of LANGUAGES) expect(keysOf(language), language).toEqual(english)
    })

    it('have no key twice', () => {
      expect(english.filter((key, at) => english.indexOf(key) !== at)).toEqual([])
    })

    it('stand together if their keys have the same beginning', () => {
      const beginnings = english.map((key) => key.split('.')[0])
      const groups = beginnings.filter((one, at) => one !== beginnings[at - 1])
      expect(groups).toEqual([...new Set(beginnings)].sort())
    })

    it('have no key that no code uses', () => {
      const { strings, templates } = readStrings(users)
      const unused = english.filter(
        (key) => !strings.has(key) && !templates.some((template) => template.test(key)),
      )
      expect(unused).toEqual([])
    })
  })
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** Returns the keys of a file as they are written, since a parser would drop one of two equal keys. */
function readKeys(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(KEY)].flatMap(([, key]) => key ?? [])
}

/** The strings of the code, and a pattern for each template that could make a key. */
function readStrings(users: readonly string[]) {
  const strings = new Set<string>()
  const templates: RegExp[] = []
  for (const folder of users)
    for (const file of listFiles(join(PROJECT, folder))) {
      if (!/\.tsx?$/.test(file) || file.includes('.test.')) continue
      const code = readFileSync(join(PROJECT, folder, file), 'utf8')
      for (const [, , text] of code.matchAll(STRING)) if (text) strings.add(text)
      for (const [, text] of code.matchAll(TEMPLATE)) if (text) templates.push(patternOf(text))
    }
  return { strings, templates }
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'))
  return new RegExp(`^${parts.join('.+')}$`)
}
