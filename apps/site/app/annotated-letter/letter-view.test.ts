import { describe, expect, it } from 'vitest'
import { PublishedCircularSchema } from '@u4ssc/client/circulars'
import type { PublishedCircular } from '@u4ssc/client/circulars'
import { blankCircular } from '../../test/blank-circular'
import { sixthMeeting } from '../../test/sixth-meeting'
import { toLetterView } from './letter-view'
import type { LetterView } from './letter-view'
import type { Piece } from './quote-letter'
import { i18nFor } from '../i18n/i18n'

const i18n = i18nFor('en')

const TEXT = `Ref: TSB Circular 352

Subject:
Sixth Meeting

1\tThe meeting is online, from 1000 to 1530 hours, on 07 December2021.
2\tIt is free of charge.
`

const reference = {
  kind: 'circular' as const,
  series: 'TSB Circular',
  number: '352',
  amends: null,
  alsoKnownAs: [],
  text: 'TSB Circular 352',
}

function stated(words: string, paragraph: string | null, part = 'body') {
  const start = TEXT.indexOf(words)
  return {
    spans: [{ start, end: start + words.length, paragraph, part }],
    certainty: 'stated',
  }
}

function letter(parts: Partial<PublishedCircular> = {}): PublishedCircular {
  return PublishedCircularSchema.parse({
    id: 'tsb-circular-352-2021-10-13',
    reference,
    issuedOn: '2021-10-13',
    issuedAt: 'Geneva',
    subject: 'Sixth Meeting',
    language: 'en',
    meetings: [{ slug: 'u4ssc-6', title: 'Sixth Meeting' }],
    publishedAt: '2021-10-14T08:00:00Z',
    stated: [],
    circular: blankCircular({
      reference,
      subject: 'Sixth Meeting',
      paragraphs: [
        {
          number: '1',
          text: 'The meeting is online, from 1000 to 1530 hours, on 07 December2021.',
          items: [],
        },
        { number: '2', text: 'It is free of charge.', items: [] },
      ],
    }),
    text: TEXT,
    evidence: {
      '/circular/reference/text': stated('TSB Circular 352', null, 'head'),
      '/circular/reference/number': stated('352', null, 'head'),
      '/circular/paragraphs/1': stated('2\tIt is free of charge.', '2'),
      '/meetings/0/schedule/days/0/startTime': stated('1000 to 1530 hours', '1'),
      '/meetings/0/schedule/days/0/endTime': stated('1000 to 1530 hours', '1'),
      '/meetings/0/schedule/days/0/date': stated('07 December2021', '1'),
      '/meetings/0/fee': stated('free of charge', '2'),
    },
    diagnostics: [],
    corrections: [],
    ...parts,
  })
}

function piecesOf(view: LetterView): Piece[] {
  return [
    ...view.head.flatMap(({ label, lines }) => [...(label ?? []), ...lines.flat()]),
    ...view.body.flatMap((part) => (part.kind === 'items' ? part.items.flat() : part.pieces)),
  ]
}

function quotesIn(pieces: readonly Piece[]): { id: string | null; fact: string }[] {
  return pieces.flatMap((piece) =>
    piece.kind !== 'quote' ? [] : [{ id: piece.id, fact: piece.fact }, ...quotesIn(piece.pieces)],
  )
}

describe('a letter next to its facts', () => {
  it('links every chip to words on the page, and all words of facts back to a fact', () => {
    const view = toLetterView(i18n, letter(), [sixthMeeting()])
    const quotes = quotesIn(piecesOf(view))
    const anchors = new Set(quotes.map(({ id }) => `#${id}`))
    const facts = new Set(view.facts.map(({ id }) => id))
    const chips = view.facts.flatMap(({ clauses }) => clauses)
    expect(chips.map(({ label }) => label)).toEqual(['header', 'paragraph 1', 'paragraph 2'])
    for (const { href } of chips) expect(anchors).toContain(href)
    for (const { fact } of quotes) expect(facts).toContain(fact)
  })

  it('marks words once that state two facts', () => {
    const ids = quotesIn(piecesOf(toLetterView(i18n, letter(), [sixthMeeting()]))).map(
      ({ id }) => id,
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('shows a fact even if its words are not on the page', () => {
    const evidence = {
      '/meetings/0/fee': {
        spans: [{ start: 0, end: 0, paragraph: null, part: 'head' as const }],
        certainty: 'stated' as const,
      },
    }
    const fee = toLetterView(i18n, letter({ evidence }), [sixthMeeting()]).facts.find(
      ({ id }) => id === 'fact-meetings-0-fee',
    )
    expect(fee).toMatchObject({ words: 'Free of charge', clauses: [] })
  })

  it('shows the times of some days of a meeting at those days only', () => {
    const days = [
      { date: '2023-02-06', startTime: '09:30', endTime: null, endDate: null },
      { date: '2023-02-07', startTime: null, endTime: null, endDate: null },
      { date: '2023-02-08', startTime: null, endTime: '16:00', endDate: null },
    ]
    const evidence = {
      '/meetings/0/schedule/days/0/date': {
        spans: [{ start: 0, end: 0, paragraph: null, part: 'body' as const }],
        certainty: 'stated' as const,
      },
    }
    const meeting = sixthMeeting({ schedule: { zone: 'Europe/Zurich', days } })
    const { facts } = toLetterView(i18n, letter({ evidence }), [meeting])
    expect(facts.map(({ words }) => words)).toContain(
      'Monday, 6 February 2023 to Wednesday, 8 February 2023, Geneva time' +
        ' · Monday, 6 February 2023, from 09:30 · Wednesday, 8 February 2023, until 16:00',
    )
  })

  it('shows the facts that a person set, with the reason', () => {
    const corrections = [{ pointer: '/meetings/0/fee', value: 'free', note: 'Confirmed by email' }]
    const view = toLetterView(i18n, letter({ corrections }), [sixthMeeting()])
    expect(view.facts.filter(({ detail }) => detail !== null)).toEqual([
      expect.objectContaining({
        id: 'fact-meetings-0-fee',
        detail: 'Set by the secretariat: Confirmed by email',
      }),
    ])
  })

  it('cites the corrigendum at a corrected fact, and shows the original statement of the circular', () => {
    const source = {
      label: 'Corrigendum 1, paragraph 1',
      description: '',
      href: '/en/circulars/c#p1',
    }
    const start = TEXT.indexOf('free of charge')
    const edit = { start, end: start + 14, inserted: 'subject to a fee', source, isPlain: false }
    const view = (isCorrected: boolean) =>
      toLetterView(i18n, letter(), [sixthMeeting({ fee: 'paid' })], {
        firsts: [sixthMeeting()],
        corrections: { inText: [edit], sourceOf: () => source },
        isCorrected,
      })
    const fee = view(true).facts.find(({ id }) => id === 'fact-meetings-0-fee')
    expect(fee).toMatchObject({
      words: 'Payable',
      clauses: [source],
      earlier: { words: 'Free of charge', clauses: [{ label: 'paragraph 2' }] },
    })
    const edits = (isCorrected: boolean) =>
      JSON.stringify(piecesOf(view(isCorrected))).includes('subject to a fee')
    expect([edits(true), edits(false)]).toEqual([true, false])
  })

  it('cites no words for a fact that a release changed without a circular', () => {
    const view = toLetterView(i18n, letter(), [sixthMeeting({ fee: 'paid' })], {
      firsts: [sixthMeeting()],
      corrections: null,
      isCorrected: false,
    })
    expect(view.facts.find(({ id }) => id === 'fact-meetings-0-fee')).toMatchObject({
      clauses: [],
      detail: 'Changed by the secretariat after this circular was issued.',
    })
  })

  it('quotes the words of a remark and links to them', () => {
    const start = TEXT.indexOf('07 December2021')
    const view = toLetterView(
      i18n,
      letter({
        diagnostics: [
          {
            code: 'date-run-together',
            severity: 'info',
            span: { start, end: start + 15 },
            pointer: '/meetings/0/schedule/days/0/date',
            suggestion: '2021-12-07',
          },
        ],
      }),
      [sixthMeeting()],
    )
    expect(view.remarks).toHaveLength(1)
    expect(view.remarks[0]?.words).toContain('7 December 2021')
    expect(view.remarks[0]).toMatchObject({
      quote: '07 December2021',
      href: `#words-${start}-${start + 15}`,
    })
  })

  it('shows evidence that has no label in the words of the letter', () => {
    const { evidence } = letter()
    evidence['/meetings/0/somethingNew'] = {
      spans: [{ start: 60, end: 66, paragraph: '1', part: 'body' }],
      certainty: 'stated',
    }
    const view = toLetterView(i18n, letter({ evidence }), [sixthMeeting()])
    expect(view.facts.at(-1)).toMatchObject({ label: 'Other', words: TEXT.slice(60, 66) })
  })
})
