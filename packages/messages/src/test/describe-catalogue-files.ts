import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LANGUAGES } from '@u4ssc/domain'
import { describe, expect, it } from 'vitest'

const MESSAGES = new URL('../', import.meta.url).pathname
const PROJECT = new URL('../../../../', import.meta.url).pathname
const KEY = /^ {2}(['"]?)([\w.:-]+)\1:/gm
const STRING = /(['"])((?:(?!\1)[^\\\n]|\\.)*)\1/g
const TEMPLATE = /`([a-z][a-z-]*\.[^`\n]*\$\{[^`\n]*)`/g

/** Checks how the messages of one part of the platform are divided into files. @param users - folders with the code that uses them */
export function describeCatalogueFiles(
  part: 'site' | 'admin' | 'mail' | 'lists',
  users: readonly string[],
): void {
  const filesOf = (language: string) => listFiles(join(MESSAGES, part, language))
  const english = filesOf('en').filter((file) => basename(file) !== 'index.ts')
  const keysOf = (file: string) => readKeys(join(MESSAGES, part, 'en', file))

  describe(`files of messages for ${part}`, () => {
    it('are the same in each language', () => {
      for (const language of LANGUAGES) expect(filesOf(language), language).toEqual(filesOf('en'))
    })

    it('have different names, also in different folders', () => {
      const names = english.map((file) => basename(file))
      expect(names.toSorted()).toEqual([...new Set(names)].sort())
    })

    it('hold keys that begin with the name of the file', () => {
      for (const file of english) {
        const keys = keysOf(file)
        expect(keys.length, file).toBeGreaterThan(0)
        const prefix = `${basename(file, '.ts')}.`
        expect(
          keys.filter((key) => !key.startsWith(prefix)),
          file,
        ).toEqual([])
      }
    })

    it('have no key twice', () => {
      const keys = english.flatMap(keysOf)
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    })

    it('have no key that no code uses', () => {
      const { strings, templates } = readStrings(users)
      const unused = english
        .flatMap(keysOf)
        .filter((key) => !strings.has(key) && !templates.some((template) => template.test(key)))
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

function readKeys(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(KEY)].flatMap(([, , key]) => key ?? [])
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
