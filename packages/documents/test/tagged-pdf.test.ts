import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCircular } from '@u4ssc/reader'
import { describe, expect, it } from 'vitest'
import { circularToPdf } from '../src/writing/circular-to-pdf'
import { findProgram } from './find-program'
import { letterPath, letterText } from './letter-files'
import { structureOf } from './pdf-structure'

const LETTERS = [
  ['en-GB', '00-tsb-circular-352'],
  ['fr-FR', '06-circulaire-administrative-cace-560'],
  ['es-ES', '07-carta-colectiva-tsb-9-sg3rg-lac'],
  ['ru-RU', '60-ru-tsb-circular-214-tashkent-forum'],
  ['zh-CN', '69-zh-collective-letter-5-20-wuxi'],
  ['ar-SA', '104-ar-tsb-circular-241-muscat'],
] as const

const poppler = findProgram('pdfinfo')

/** Two programs of other people's: pdf.js, and Poppler where it is installed. */
describe.each(LETTERS)('a tagged PDF in %s: %s', (language, name) => {
  const { circular } = readCircular(letterText(letterPath(name)))

  it('has its title, its language and its parts for pdf.js', async () => {
    const file = await structureOf(await circularToPdf(circular))
    expect(file).toMatchObject({ isMarked: true, language })
    expect(file.title).toContain(circular.reference.text)
    expect([...file.roles]).toEqual(expect.arrayContaining(['Root', 'Document', 'P', 'LI', 'Lbl']))
  })

  it.skipIf(poppler === undefined)(
    'is read aloud in the order of the letter by Poppler',
    async () => {
      const path = join(mkdtempSync(join(tmpdir(), 'u4ssc-tagged-')), 'letter.pdf')
      writeFileSync(path, await circularToPdf(circular))
      const ask = (...options: string[]) =>
        execFileSync(poppler ?? '', [...options, path], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        })
      expect(ask()).toMatch(/^Tagged: +yes$/m)
      expect(ask()).toContain(circular.reference.text)
      const aloud = spoken(ask('-struct-text'))
      const parts = [
        circular.subject,
        circular.salutation,
        ...circular.paragraphs.map(({ text }) => text),
      ]
      let from = 0
      for (const part of parts.filter((words) => words !== null)) {
        const at = placeOf(part, aloud, from)
        expect(at, part).toBeGreaterThanOrEqual(from)
        from = at + 1
      }
    },
  )
})

/** The words in the order of the structure; Poppler shows Arabic ones as they are drawn. */
function spoken(listing: string): string {
  const drawn = Array.from(listing.matchAll(/^ *"(.*)"$/gm), ([, words = '']) => words)
  return lettersOf(
    drawn
      .map((words) =>
        /[\u0600-\u06ff]/.test(words) ? Array.from(words).reverse().join('') : words,
      )
      .join(''),
  )
}

/**
 * Where a part begins. Of lines from the right Typst states the words as they are drawn, and
 * Poppler the letters of a ligature: there a good part of its words is to be found in as much text
 * as it takes.
 */
function placeOf(part: string, aloud: string, from: number): number {
  if (!/[\u0600-\u06ff]/.test(part)) return aloud.indexOf(lettersOf(part), from)
  const words = part
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => word.length > 2)
  for (let at = from; at < aloud.length; at++) {
    const within = aloud.slice(at, at + lettersOf(part).length + 5)
    if (words.filter((word) => within.includes(word)).length > 0.4 * words.length) return at
  }
  return -1
}

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '')
}
