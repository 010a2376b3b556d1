import { describe, expect, it } from 'vitest'
import { readTokens, wordsOf } from '../../text/tokens/index'
import { splitLetter } from './segment-letter'
import { type Segmentation, segmentations } from './segmentations'
import { VOCABULARIES } from '../../text/vocabulary/vocabularies'

const read = (text: string) => segmentations(readTokens(text), VOCABULARIES.en)
const subjectOf = ({ letter: { tokens, subject } }: Segmentation) =>
  subject && wordsOf(tokens, subject)
const subjectsOf = (text: string) => read(text).map(subjectOf)

const TEXT =
  'The Group meets at ITU headquarters from 3 to 5 May 2021. It opens at 0930 hours. Documents are on the web.'
const HEADER = 'Radiocommunication Bureau\n\nGeneva, 8 March 2021\n\n'
const NAME = 'Second Workshop on Radio Noise (Geneva, 3-5 May 2021)'

describe('a letter is cut in several ways', () => {
  it('with the cut that its labels show first', () => {
    const text = `${HEADER}Subject: ${NAME}\n\nDear Sir/Madam,\n\n${TEXT}`
    expect(read(text)[0]?.letter).toMatchObject({
      subject: splitLetter(readTokens(text), VOCABULARIES.en).subject,
    })
    expect(subjectsOf(text)[0]).toBe(NAME)
  })

  it('at most six and all different', () => {
    const cuts = read(`${HEADER}${`${NAME}\n`.repeat(12)}\n${TEXT}`)
    const keys = cuts.map(({ letter: { subject, body, tokens, paragraphs } }) =>
      JSON.stringify([subject, body, tokens.gap, paragraphs.length]),
    )
    expect(cuts.length).toBeGreaterThan(1)
    expect(cuts.length).toBeLessThanOrEqual(6)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('with valid offsets in each of them', () => {
    const text = `${HEADER}Subje ct: ${NAME} Dear Sir, 1 ${TEXT} 2 ${TEXT}`
    for (const { letter } of read(text))
      expect(text.slice(letter.tokens.start[letter.body.from])).toMatch(/^1 The Group/)
  })

  it('even if the text is empty', () => {
    expect(read('')).toHaveLength(1)
  })
})

describe('one of the cuts has the subject', () => {
  it.each([
    ['that has no label', `${HEADER}To Member States\n\n${NAME}\n\nDear Sir,\n\n${TEXT}`],
    ['without words of address', `${HEADER}To Member States\n\n${NAME}\n\n${TEXT}`],
    ['with a broken label', `${HEADER}Subje ct: ${NAME}\n\nDear Sir,\n\n${TEXT}`],
    ['over two lines', `${HEADER}${NAME.replace(' (', '\n(')}\nDear Sir,\n${TEXT}`],
    ['before a label nobody knows', `Subject: ${NAME} Reply wanted: yes Dear Sir, ${TEXT}`],
  ])('%s', (_how, text) => {
    expect(subjectsOf(text)).toContain(NAME)
  })

  it('and the likeliest of all has it', () => {
    const cuts = read(`${HEADER}To Member States\n\n${NAME}\n\n${TEXT}`)
    const best = cuts.reduce((a, b) => (b.score > a.score ? b : a))
    expect(subjectOf(best)).toBe(NAME)
  })
})

it('a heading begins the text if nothing else does', () => {
  const cuts = read(`Subject: Meeting of Group 7D Introduction The Group meets. ${TEXT}`)
  const bodies = cuts.map(({ letter }) => wordsOf(letter.tokens, letter.body))
  expect(bodies).toContainEqual(expect.stringMatching(/^Introduction The Group/))
})

it('a repeated first page below the text of a viewer is left out of one cut', () => {
  const page = `${HEADER}To Member States and Sector Members of the Union\n\nSubject: ${NAME}\n\nDear Sir,\n\n${TEXT}`
  const cuts = read(`${page.replace(/\s+/g, ' ')}\n\nView 7\n\nDownload 2\n\nPage 1:\n\n${page}`)
  const [cropped] = cuts.filter(({ steps }) => steps.includes('cropped'))
  expect(cropped?.letter.tokens.start[0]).toBeGreaterThan(page.length - 10)
})

describe('a subject never ends', () => {
  const endsOf = (name: string) =>
    subjectsOf(`${HEADER}Subject: ${name}\n\nDear Sir,\n\n${TEXT}`).map((subject) =>
      subject?.split(' ').at(-1),
    )

  it('within a date that goes on in the next line', () => {
    expect(endsOf('Second Workshop on Radio Noise, 3-5\nMay 2021')).not.toContain('3-5')
    expect(endsOf('Second Workshop on Radio Noise\n3-5 May 2021')).toContain('Noise')
  })

  it('within a word', () => {
    const flowing = `${HEADER}Subject: Second Workshop on Radio NoiseDear Sir, ${TEXT}`
    for (const subject of subjectsOf(flowing.replaceAll('\n', ' ')))
      expect(subject ?? '').not.toMatch(/\b(?:Radi|Noi|Noise[A-Z])$/)
  })
})
