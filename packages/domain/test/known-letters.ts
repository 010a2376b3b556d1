import { readdirSync, readFileSync } from 'node:fs'

export interface KnownLetter {
  readonly name: string
  readonly text: string
  /** What the letter is known to state, as its `.expected.json` has it. */
  readonly facts: unknown
}

const FOLDER = new URL('letters/', import.meta.url)

/** Every letter of the tests whose facts are known. */
export function readKnownLetters(): KnownLetter[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.replace('.txt', '')
      const facts: unknown = JSON.parse(
        readFileSync(new URL(`${name}.expected.json`, FOLDER), 'utf8'),
      )
      return { name, text: readFileSync(new URL(file, FOLDER), 'utf8'), facts }
    })
}
