import { LANGUAGES } from '@u4ssc/domain'
import { readCircular, type Circular } from '@u4ssc/domain/circulars'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circulars } from '../../../domain/test/circular-arbitraries'
import { letterText, PUBLIC_LETTERS } from '../../test/letter-files'
import { readDocument } from '../reading/index'
import { circularToDocx } from './circular-to-docx'

/** 500 letters, shared out among the languages. */
const RUNS = { numRuns: Math.ceil(500 / LANGUAGES.length) }

async function throughWord(circular: Circular): Promise<Circular> {
  const { text, findings } = await readDocument(await circularToDocx(circular))
  expect(findings).toEqual([])
  return readCircular(text).circular
}

describe('a circular written as a Word file reads back as itself', () => {
  it.each(PUBLIC_LETTERS)('%s', async (name) => {
    const { circular } = readCircular(letterText(`letters/${name}`))
    expect(await throughWord(circular)).toEqual(circular)
  })

  it.each(LANGUAGES)('whatever parts it has, in %s', async (language) => {
    const letters = fc.oneof(circulars(language), circulars(language, { isTricky: true }))
    await fc.assert(
      fc.asyncProperty(letters, async (circular) => {
        expect(await throughWord(circular)).toEqual(circular)
      }),
      RUNS,
    )
  })
})
