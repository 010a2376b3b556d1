import { describe, expect, it } from 'vitest'
import { letterOf } from '../../../test/known-letter-parts'
import type { Language } from '@u4ssc/domain'
import { wordsOf } from '../../text/tokens/index'
import { linkProposals } from './proposals'

const ISSUED_ON = '2027-01-11'

/** The sets that are proposed, each meeting as its name and its first and last day. */
function setsOf(language: Language, header: readonly string[], paragraphs: readonly string[]) {
  const letter = letterOf(language, header, paragraphs)
  return linkProposals(letter, ISSUED_ON).map((claims) =>
    claims.map(({ title, dates }) => {
      const days = dates[0]?.days ?? []
      return `${wordsOf(letter.tokens, title)}: ${days[0] ?? '?'}..${days.at(-1) ?? '?'}`
    }),
  )
}

describe('the likeliest set has the meetings of a letter with their own days', () => {
  it.each<[Language, string[], string[]]>([
    [
      'en',
      [
        'The Workshop on Smart Water will be held on 3 May 2027 from 0930 to 1730 hours. The Forum on Clean Air will be held on 5 May 2027 from 1000 to 1600 hours.',
      ],
      [
        'Workshop on Smart Water: 2027-05-03..2027-05-03',
        'Forum on Clean Air: 2027-05-05..2027-05-05',
      ],
    ],
    [
      'fr',
      ["La réunion de la Commission d'études 5 se tiendra à Genève du 3 au 7 mai 2027."],
      ["réunion de la Commission d'études 5: 2027-05-03..2027-05-07"],
    ],
    [
      'es',
      [
        'El Taller sobre ciudades inteligentes se celebrará en Lima los días 4 y 5 de mayo de 2027.',
      ],
      ['Taller sobre ciudades inteligentes: 2027-05-04..2027-05-05'],
    ],
    [
      'ru',
      ['Семинар по умным городам состоится в Женеве 4–5 мая 2027 года.'],
      ['Семинар по умным городам: 2027-05-04..2027-05-05'],
    ],
    [
      'zh',
      ['第5研究组会议将于2027年5月3日至7日在日内瓦举行。'],
      ['第5研究组会议: 2027-05-03..2027-05-07'],
    ],
    [
      'ar',
      ['ستعقد ورشة العمل بشأن المدن الذكية في جنيف من 4 إلى 5 مايو 2027.'],
      ['ورشة العمل بشأن المدن الذكية: 2027-05-04..2027-05-05'],
    ],
  ])('in %s', (language, paragraphs, claims) => {
    expect(setsOf(language, [], paragraphs)[0]).toEqual(claims)
  })

  it('with the shared days of a list of groups for each group', () => {
    const [first] = setsOf(
      'en',
      [],
      ['The meetings of Working Parties 9A and 9B will be held in Geneva from 3 to 7 May 2027.'],
    )
    expect(first).toEqual([
      'Working Parties 9A: 2027-05-03..2027-05-07',
      '9B: 2027-05-03..2027-05-07',
    ])
  })

  it('with an opening day and a closing day as one range', () => {
    const [first] = setsOf(
      'en',
      [],
      ['The Workshop on Smart Water will open on 3 May 2027 and close on 5 May 2027.'],
    )
    expect(first).toEqual(['Workshop on Smart Water: 2027-05-03..2027-05-05'])
  })
})

it('an empty set is always one of the proposals', () => {
  expect(
    setsOf('en', [], ['The Workshop on Smart Water will be held on 3 May 2027.']),
  ).toContainEqual([])
  expect(setsOf('en', [], [])).toEqual([[]])
})

it('no two sets propose the same', () => {
  const sets = setsOf(
    'en',
    [],
    [
      'The Forum on Clean Air will be held from 3 to 7 May 2027. The Workshop on Smart Water will be held on 4 May 2027.',
    ],
  )
  expect(new Set(sets.map((set) => set.join('|'))).size).toBe(sets.length)
})

describe('a meeting has the right days', () => {
  const together =
    'The Workshop on Clean Air and the Forum on Smart Water will be held from 3 to 7 May 2027.'
  const firstOf = (...paragraphs: string[]) => setsOf('en', [], [together, ...paragraphs])[0]

  it('if the letter gives it days within the days of all', () => {
    expect(
      firstOf(
        'The Workshop on Clean Air will be held on 3 May 2027.',
        'The Forum on Smart Water will be held from 5 to 7 May 2027.',
      ),
    ).toEqual([
      'Workshop on Clean Air: 2027-05-03..2027-05-03',
      'Forum on Smart Water: 2027-05-05..2027-05-07',
    ])
  })

  it('or else the days of all', () => {
    expect(firstOf()).toEqual([
      'Workshop on Clean Air: 2027-05-03..2027-05-07',
      'Forum on Smart Water: 2027-05-03..2027-05-07',
    ])
  })
})
