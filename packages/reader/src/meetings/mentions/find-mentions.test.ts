import { describe, expect, it } from 'vitest'
import { letterOf } from '../../../test/known-letter-parts'
import type { Language } from '@u4ssc/domain'
import { wordsOf } from '../../text/tokens/index'
import { findMentions } from './find-mentions'

/** The names in a sentence, and which of them are of one cluster. */
function mentionsIn(language: Language, sentence: string) {
  const letter = letterOf(language, [], [sentence])
  return findMentions(letter).map((mention) => ({
    name: wordsOf(letter.tokens, mention),
    isGeneric: mention.isGeneric,
    cluster: mention.cluster,
  }))
}

const namesIn = (language: Language, sentence: string) =>
  mentionsIn(language, sentence)
    .filter(({ isGeneric }) => !isGeneric)
    .map(({ name }) => name)

describe('the name of a meeting goes from its first word to its last', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'The Workshop on Smart Water and the Forum on Clean Air will be held in Rome.',
      ['Workshop on Smart Water', 'Forum on Clean Air'],
    ],
    [
      'fr',
      "La réunion de la Commission d'études 5 se tiendra du 3 au 7 mai 2027 à Genève.",
      ["réunion de la Commission d'études 5"],
    ],
    [
      'es',
      'El Taller sobre ciudades inteligentes se celebrará el 4 de mayo de 2027.',
      ['Taller sobre ciudades inteligentes'],
    ],
    [
      'ru',
      'Семинар по умным городам состоится 4 мая 2027 года в Женеве.',
      ['Семинар по умным городам'],
    ],
    ['zh', '第5研究组会议将于2027年5月3日至7日在日内瓦举行。', ['第5研究组会议']],
    [
      'ar',
      'ستعقد ورشة العمل بشأن المدن الذكية في جنيف يوم 4 مايو 2027.',
      ['ورشة العمل بشأن المدن الذكية'],
    ],
    [
      'ar',
      'ستعقد ورشة العمل بشأن المدن الذكية حضورياً في جنيف يوم 4 مايو 2027.',
      ['ورشة العمل بشأن المدن الذكية'],
    ],
    [
      'ar',
      'ستعقد ورشة العمل الحضورية بشأن المدن الذكية في جنيف يوم 4 مايو 2027.',
      ['ورشة العمل الحضورية بشأن المدن الذكية'],
    ],
  ])('in %s: %s', (language, sentence, names) => {
    expect(namesIn(language, sentence)).toEqual(names)
  })

  it('keeps a quotation and an acronym, and leaves out the place', () => {
    expect(
      namesIn(
        'en',
        'The ITU Workshop on "Water, heat and light" (WHL) in Geneva will be held on 4 May 2027.',
      ),
    ).toEqual(['ITU Workshop on "Water, heat and light" (WHL)'])
  })
})

describe('a list of numbered groups names each of them', () => {
  it.each<[Language, string, number]>([
    ['en', 'Working Parties 9A, 9B and 9C will meet in Geneva.', 3],
    ['fr', 'Les Groupes de travail 9A, 9B et 9C se réuniront à Genève.', 3],
    ['es', 'Los Grupos de Trabajo 9A, 9B y 9C se reunirán en Ginebra.', 3],
    ['ru', 'Рабочие группы 1/20 и 2/20 соберутся в Женеве.', 2],
    ['zh', '9A、9B和9C工作组将在日内瓦开会。', 3],
    ['ar', 'ستجتمع فرق العمل 9A و9B و9C في جنيف.', 3],
  ])('in %s: %s', (language, sentence, count) => {
    const clusters = new Set(mentionsIn(language, sentence).map(({ cluster }) => cluster))
    expect(clusters.size).toBe(count)
  })
})

describe('mentions of one meeting are one cluster', () => {
  const clustersOf = (sentence: string) => mentionsIn('en', sentence).map(({ cluster }) => cluster)

  it('by the number of the group that meets', () => {
    const [first, second] = clustersOf(
      'The meeting of Study Group 13 will be held in May. Study Group 13 will open at 0930 hours.',
    )
    expect(second).toBe(first)
  })

  it('by the kind only if it is named again without a name', () => {
    const all = clustersOf(
      'The Workshop on Water will be held in May. The Forum on Air follows. The workshop is free.',
    )
    expect(all.at(-1)).toBe(all[0])
    expect(new Set(all).size).toBe(2)
  })

  it('and not by the name of a series', () => {
    const all = clustersOf(
      'The Forum on Heat and Cold is in May. The Forum on Wind and Rain is in June.',
    )
    expect(new Set(all).size).toBe(2)
  })
})

it('the opening session of a meeting is not read as another meeting', () => {
  expect(namesIn('en', 'The opening session begins at 0930 hours on 4 May 2027.')).toEqual([])
})

it('words for the next day before a date are not read as a name', () => {
  const sentence =
    'On the following day, 14 July 2027, the hotel receives the second meeting of the Coordination Group on Satellites.'
  expect(namesIn('en', sentence)).toEqual([
    'second meeting of the Coordination Group on Satellites',
  ])
})
