import { describe, expect, it } from 'vitest'
import { splitLetter } from './segment-letter'
import { readTokens } from '../../text/tokens/index'
import { wordsOf } from '../../text/tokens/index'
import { VOCABULARIES } from '../../text/vocabulary/vocabularies'

const split = (text: string) => splitLetter(readTokens(text), VOCABULARIES.en)
const numbersOf = (text: string) => split(text).paragraphs.map(({ number }) => number)

describe('a letter is cut into its parts', () => {
  it('if lines separate them', () => {
    const letter = split(
      'Subject: Work\n\nDear Colleagues,\n\nCome.\n\nYours sincerely,\nAna Silva\n\nANNEX 1\nAgenda',
    )
    const words = [letter.subject, letter.salutation, letter.body, letter.closing, letter.signature]
    expect(words.map((range) => range && wordsOf(letter.tokens, range))).toEqual([
      'Work',
      'Dear Colleagues,',
      'Come.',
      'Yours sincerely,',
      'Ana Silva',
    ])
    expect(letter.annexes.map(({ label }) => wordsOf(letter.tokens, label))).toEqual(['ANNEX 1'])
  })

  it('if nothing separates them: no salutation, no closing, no blank lines', () => {
    const text = `${'Radiocommunication Bureau '.repeat(20)}Subject:Meetings of Working Party 7D1IntroductionThe Party meets.2ProgrammeIt works.Mario ManiewiczDirectorAnnex: 1`
    const { tokens, subject, signature, paragraphs } = split(text)
    expect(subject && wordsOf(tokens, subject)).toBe('Meetings of Working Party 7D')
    expect(paragraphs.map(({ number }) => number)).toEqual(['1', '2'])
    expect(wordsOf(tokens, signature)).toBe('Mario ManiewiczDirector')
  })

  it('if the subject is below the salutation', () => {
    const { tokens, subject, body } = split(
      'Dear Sir or Madam,\n\nSubject: Housing\n\nCome to it.\n',
    )
    expect(subject && wordsOf(tokens, subject)).toBe('Housing')
    expect(wordsOf(tokens, body)).toBe('Come to it.')
  })
})

it('a note whose title stands right before its text has no empty subject', () => {
  const { tokens, subject } = split(
    'CONVENTION ON CITIES\nNOTE VERBALE\n\nThe secretariat invites the first two delegates of each Party.\n',
  )
  expect(subject && wordsOf(tokens, subject)).not.toBe('')
})

describe('paragraphs', () => {
  it.each([
    ['with and without a stop', 'Dear Sir,\n1. One.\n2 Two.\n3\tThree.', ['1', '2', '3']],
    [
      'in the midst of a line',
      'Dear Sir, 1 One thing. 2 Another thing. 3 The last.',
      ['1', '2', '3'],
    ],
    [
      'not dates at the start of a line',
      'Dear Sir,\n1 It opens on\n2 May 2019 in the hall.\n2 Two.',
      ['1', '2'],
    ],
    ['not a list under an unnumbered text', 'Dear Sir,\nThree courses:\n1) One\n2) Two', [null]],
    ['with a number left out', 'Dear Sir,\n1 One.\n2 Two.\n4 Four.', ['1', '2', '4']],
  ])('have numbers %s', (_how, text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers)
  })
})

describe('text of a page layout is left out', () => {
  const bodyOf = (text: string) => {
    const { tokens, body } = split(text)
    return wordsOf(tokens, body)
  }

  it('a page footer in the middle of a sentence', () => {
    expect(
      bodyOf(
        'Dear Sir, The hall is Place des Nations CH-1211 Geneva 20 Switzerland Telephone +41 22 730 51 11 Telefax Gr3: +41 22 733 72 56 ITU-T\\CIRC\\068E.DOC 5/31/16 -2open.',
      ),
    ).toMatch(/^The hall is (?:-2)?open\.$/)
  })

  it('page marks with the repeated reference', () => {
    const head =
      'Ref: TSB Circular 352 and some more words so that the head is long enough to be one of a page'
    expect(bodyOf(`${head}\n\nDear Sir,\n\nOne\n- 2 -\nTSB Circular 352\nsentence.`)).toBe(
      'One sentence.',
    )
  })

  it('a repeated first page', () => {
    const page =
      'Geneva, 3 May 2019 Ref: TSB Circular 5 Subject: Work Dear Sir, Come to the workshop in May.'
    const { tokens, paragraphs } = split(
      `${page}\n\nUpload: others\n\nTRANSCRIPT\n\nPage 1: Title\n\n${page}`,
    )
    expect(paragraphs.map((range) => wordsOf(tokens, range))).toEqual([
      'Come to the workshop in May.',
    ])
  })
})

it('a page mark and a paragraph number in one word are separated', () => {
  const letter = [1, 2, 3, 4, 5]
    .map((number) => `${number}\nThe meeting is in its room ${number}.`)
    .join('\n')
  const text = `Subject: Work\n\nDear Sir/Madam,\n${letter}\nwww.itu.int\n-26\nA programme is here.\n7\nPlease register.\nYours faithfully,`
  expect(numbersOf(text)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
})
