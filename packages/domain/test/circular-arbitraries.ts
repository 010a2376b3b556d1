import fc from 'fast-check'
import type { Annex, Circular, Paragraph, Reference, Relation } from '../src/circulars/index'
import { fill } from '../src/circulars/letter-templates/index'
import { LETTER_FORMS, type SeriesKind } from '../src/circulars/letter-templates/index'
import type { Language } from '../src/scalars'
import { dates } from './arbitraries'
import { LETTER_VOCABULARIES, type LetterVocabulary } from './letter-vocabulary/index'

const NO_REFERENCE: Reference = {
  kind: 'other',
  series: null,
  number: null,
  amends: null,
  alsoKnownAs: [],
  text: null,
}

export interface CircularOptions {
  /** Sentences and points that look like numbers, labels or titles; in the letters of most authors there is one. */
  readonly isTricky?: boolean
}

/**
 * Circulars of one language, with every part a letter can have or lack.
 *
 * Each is valid in the sense of `renderCircular`: it states its reference as it is printed, and says
 * nothing in two places that a reader keeps as one fact.
 */
export function circulars(
  language: Language,
  { isTricky = false }: CircularOptions = {},
): fc.Arbitrary<Circular> {
  const words = LETTER_VOCABULARIES[language]
  return fc
    .record({
      reference: references(language),
      organization: fc.option(fc.constantFrom(...words.organizations)),
      bureau: fc.option(fc.constantFrom(...words.bureaus)),
      issued: fc.option(fc.record({ on: dates, at: fc.option(fc.constantFrom(...words.places)) }), {
        freq: 9,
      }),
      addressees: fc.subarray([...words.addressees]),
      copiedTo: fc.subarray([...words.copies]),
      contact: contacts(words),
      subject: fc.option(fillings(words.subjects, words.topics), { freq: 9 }),
      salutation: fc.option(fc.constantFrom(...words.salutations), { freq: 9 }),
      body: bodies(language, isTricky),
      closing: fc.option(fc.constantFrom(...words.closings), { freq: 9 }),
      signatory: fc.option(
        fc.record({
          name: fc.constantFrom(...words.names),
          title: fc.option(fc.constantFrom(...words.titles), { freq: 4 }),
        }),
      ),
      annexes: annexes(language),
    })
    .map(({ organization, bureau, issued, reference, body, ...parts }) => ({
      ...parts,
      // Without either, nobody could tell where the letter begins to speak
      salutation:
        parts.salutation ?? (parts.subject === null ? words.salutations[0] : null) ?? null,
      reference,
      issuer: { organization, bureau },
      issuedOn: issued?.on ?? null,
      issuedAt: issued?.at ?? null,
      language,
      paragraphs: body.paragraphs,
      relations: [...amendedBy(reference), ...body.relations],
      deadlines: [],
    }))
}

function amendedBy({ amends }: Reference): Relation[] {
  return amends === null ? [] : [{ kind: 'amends', reference: amends, date: null }]
}

/** References of the kinds that ITU prints, and their parts as a reader states them. */
function references(language: Language): fc.Arbitrary<Reference> {
  return fc
    .record({
      name: names(language, OWN_NUMBERS),
      amendment: fc.option(
        fc.record({
          kind: fc.constantFrom('addendum', 'corrigendum', 'revision'),
          number: fc.integer({ min: 1, max: 9 }).map(String),
        }),
      ),
      alsoKnownAs: fc.subarray(['TSB Events/MK', 'COM 3/ST'], { maxLength: 1 }),
      isMissing: fc.integer({ max: 19, min: 0 }).map((dice) => dice === 0),
    })
    .map(({ name, amendment, alsoKnownAs, isMissing }) => {
      if (isMissing) return NO_REFERENCE
      if (amendment === null) {
        const { kind, series, number, plain } = name
        return { kind, series, number, amends: null, alsoKnownAs, text: plain }
      }
      const { kind, number } = amendment
      const amends = name.amended
      const text = fill(LETTER_FORMS[language].amendments[kind], { number, letter: amends })
      return { kind, series: name.amendedSeries, number, amends, alsoKnownAs, text }
    })
}

interface Name {
  readonly kind: Reference['kind']
  readonly series: string
  readonly number: string
  /** As printed by itself, and after the preposition of an amendment. */
  readonly plain: string
  readonly amended: string
  readonly amendedSeries: string
}

/** Letters and the letters they cite have different numbers, because no letter cites itself. */
const OWN_NUMBERS = { min: 1, max: 499 }
const CITED_NUMBERS = { min: 500, max: 999 }

function names(language: Language, numbers: fc.IntegerConstraints): fc.Arbitrary<Name> {
  const count = fc.integer(numbers)
  const group = fc.constantFrom('5', '16', '20', 'TSAG', 'SG3RG-LAC')
  return fc.oneof(
    count.map((number) => wordName(language, 'circular', String(number))),
    fc
      .tuple(count, group)
      .map(([number, of]) => wordName(language, 'collective-letter', `${number}/${of}`)),
    fc
      .tuple(fc.constantFrom('CACE', 'CA'), count)
      .map(([code, number]) => codeName(language, 'administrative', code, String(number))),
    fc
      .tuple(fc.constantFrom('7/LCCE', '1/LCCE'), count)
      .map(([code, number]) => codeName(language, 'circular-letter', code, String(number))),
  )
}

function wordName(
  language: Language,
  kind: 'circular' | 'collective-letter',
  number: string,
): Name {
  const { series, amendedSeries = series, bureaus } = LETTER_FORMS[language]
  const bureau = bureaus.TSB
  const seriesIn = (words: string) => fill(words.replace('第{number}号', ''), { bureau })
  return {
    kind,
    number,
    series: seriesIn(series[kind]),
    amendedSeries: seriesIn(amendedSeries[kind]),
    plain: fill(series[kind], { bureau, number }),
    amended: fill(amendedSeries[kind], { bureau, number }),
  }
}

/** A bare code is the series: "CACE/560" is CACE and 560. */
function codeName(language: Language, kind: SeriesKind, code: string, number: string): Name {
  const { series, amendedSeries = series } = LETTER_FORMS[language]
  const printed = { number: `${code}/${number}` }
  return {
    kind: kind === 'circular-letter' ? kind : 'circular',
    number,
    series: code,
    amendedSeries: code,
    plain: fill(series[kind], printed),
    amended: fill(amendedSeries[kind], printed),
  }
}

function contacts({ contacts: names }: LetterVocabulary): fc.Arbitrary<Circular['contact']> {
  const numbers = fc.integer({ min: 1000, max: 9999 }).map((number) => `+41 22 730 ${number}`)
  return fc.record({
    name: fc.option(fc.constantFrom(...names), { freq: 2 }),
    telephone: fc.option(numbers),
    fax: fc.option(numbers),
    email: fc.option(fc.constantFrom('u4ssc@itu.int', 'tsb-events@example.org')),
    web: fc.option(fc.constantFrom('http://itu.int/go/tsag', 'https://www.example.org/x?a=1&b=2')),
  })
}

interface Body {
  readonly paragraphs: Paragraph[]
  readonly relations: Relation[]
}

/** Up to eight paragraphs, all with numbers or none; one of them may cite a letter. */
function bodies(language: Language, isTricky: boolean): fc.Arbitrary<Body> {
  const words = LETTER_VOCABULARIES[language]
  const sentence = fillings(words.sentences, words.topics)
  const tricky = fillings(words.trickySentences, words.topics)
  const block = fc
    .array(isTricky ? fc.oneof(sentence, tricky) : sentence, { minLength: 1, maxLength: 3 })
    .map((sentences) => sentences.join(words.blank))
  const points = fillings(isTricky ? words.points : words.points.slice(0, 3), words.topics)
  return fc
    .record({
      isNumbered: fc.boolean(),
      paragraphs: fc.array(
        fc.record({
          blocks: fc.array(block, { minLength: 1, maxLength: 2, size: 'xsmall' }),
          items: fc.oneof(fc.array(points, { maxLength: 0 }), fc.array(points, { maxLength: 4 })),
        }),
        { maxLength: 8 },
      ),
      cited: fc.option(fc.tuple(fc.nat(7), names(language, CITED_NUMBERS)), { freq: 2 }),
    })
    .map(({ isNumbered, paragraphs, cited }) => ({
      paragraphs: paragraphs.map(({ blocks, items }, index) => {
        const isCiting = cited !== null && cited[0] === index
        const citing = isCiting ? [fill(words.citing, { reference: cited[1].plain })] : []
        // Where paragraphs have no numbers, a blank line is all that parts them
        const own = isNumbered ? blocks : blocks.slice(0, 1)
        const text = [...own.slice(0, -1), [...own.slice(-1), ...citing].join(words.blank)]
        return { number: isNumbered ? String(index + 1) : null, text: text.join('\n'), items }
      }),
      relations:
        cited !== null && cited[0] < paragraphs.length
          ? [{ kind: 'cites' as const, reference: cited[1].plain, date: null }]
          : [],
    }))
}

function annexes(language: Language): fc.Arbitrary<Annex[]> {
  const words = LETTER_VOCABULARIES[language]
  const annex = fc.record({
    of: fc.option(names(language, OWN_NUMBERS)),
    title: fillings(words.subjects, words.topics),
    lines: fc.array(fillings(words.sentences, words.topics), { minLength: 1, maxLength: 3 }),
  })
  return fc.array(annex, { maxLength: 2 }).map((all) =>
    all.map(({ of, title, lines }, index) => {
      const note = of === null ? [] : [fill(words.annexNote, { reference: of.amended })]
      const label = `${words.annex}${words.blank}${index + 1}`
      return { label, title, text: [...note, title, ...lines].join('\n') }
    }),
  )
}

function fillings(forms: readonly string[], topics: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...forms), fc.constantFrom(...topics))
    .map(([form, topic]) => form.replace('{topic}', topic))
}
