import ts from 'typescript'
import { expect, it } from 'vitest'
import { findWords } from './count-words.mjs'
import { compareCounts, countByFile } from './counts.mjs'

const FOLDER = '/reader/src/'

/** @param {Readonly<Record<string, string>>} files */
function wordsIn(files) {
  const host = ts.createCompilerHost({})
  const readFile = (/** @type {string} */ name) => files[name.slice(FOLDER.length)]
  const program = ts.createProgram(
    Object.keys(files).map((file) => FOLDER + file),
    { noLib: true, strict: true },
    {
      ...host,
      readFile,
      fileExists: (name) => readFile(name) !== undefined,
      getSourceFile: (name) => {
        const text = readFile(name)
        return text === undefined
          ? undefined
          : ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
      },
    },
  )
  return findWords(program, FOLDER).map(({ text }) => text)
}

it('the check of the words of the reader reports strings and patterns with words of a language', () => {
  const text = `
    declare const word: string
    export const isBoth = word === 'both'
    export const isPeriod = (own: { test(text: string): boolean }) => own.test(word) || /^(?:недел.|周)$/
    export const list: readonly string[] = ['et', 'и']`
  expect(wordsIn({ 'topics/a.ts': text })).toEqual(["'both'", '/^(?:недел.|周)$/', "'et'", "'и'"])
})

it('the check of the words of the reader passes over codes, pointers, signs and messages', () => {
  const text = `
    type Sense = 'due' | 'for'
    declare function has(sense: Sense): boolean
    declare const language: 'en' | 'zh'
    export const isDue = has('due') || language === 'zh'
    export const senses = ['due', 'for'] as const
    export const pointer = '/circular/subject'
    export const code = 'words-not-read'
    export const sign = (word: string) => word === ',' || /^[\\d.;\\u0600-\\u06ff]$/ || /^[a-z]+$/
    export function fail() { throw new RangeError('a text or its bytes') }`
  expect(wordsIn({ 'topics/a.ts': text })).toEqual([])
})

it('the check of the words of the reader passes over data, tests and names of features', () => {
  const text = "export const own: string = 'both'"
  const files = ['vocabulary/en.ts', 'topics/a.test.ts', 'roles/a-features.ts']
  expect(wordsIn(Object.fromEntries(files.map((file) => [file, text])))).toEqual([])
  expect(wordsIn({ 'roles/a-features.ts': "export const own: string = 'недели'" })).toEqual([
    "'недели'",
  ])
})

it('the number of words of a file may neither rise nor fall without its entry in the list', () => {
  const counts = countByFile([{ file: 'a.ts' }, { file: 'a.ts' }, { file: 'b.ts' }])
  expect(counts).toEqual({ 'a.ts': 2, 'b.ts': 1 })
  expect(compareCounts(counts, { 'a.ts': 2, 'b.ts': 1 })).toEqual([])
  expect(compareCounts(counts, { 'a.ts': 1, 'b.ts': 2 })).toEqual([
    'a.ts: 2 words of a language in logic, not 1; move them to text/vocabulary/',
    'b.ts: 1 words of a language left; say so in known-words.json',
  ])
})
