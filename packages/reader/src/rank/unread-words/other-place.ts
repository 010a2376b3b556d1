import areas from '../../text/vocabulary/data/areas.json' with { type: 'json' }
import type { Meeting } from '@u4ssc/domain/meetings'
import { calendarVocabularyOf } from '../../values/dates/index'
import type { Findings, Letter } from '../../values/letter/index'
import { countryAt, findCityNamed, placeAt, type PlaceMention } from '../../values/places/index'
import {
  firstIn,
  isCapital,
  KINDS,
  oncePerObject,
  type Range,
  rangeOf,
  spanOf,
  wordsOf,
} from '../../text/tokens/index'

/**
 * Questions the place of a meeting where the letter names its city with another country than the
 * city is known to be in, or where its text names a place in another country: that of a visa office,
 * of an earlier session, or the new place of the meeting.
 */
export function questionPlaces(
  letter: Letter,
  meetings: readonly Meeting[],
  findings: Findings,
): void {
  const countries = new Set(meetings.map(({ venue }) => venue?.country))
  const cities = new Set(meetings.map(({ venue }) => venue?.city))
  const isOther = ({ name, country }: PlaceMention) => !cities.has(name) && !countries.has(country)
  meetings.forEach(({ venue }, index) => {
    const pointer = `/meetings/${index}/venue/city`
    const ofCountry = `/meetings/${index}/venue/country`
    const city = findings.evidence[pointer]?.spans[0]
    const [country] = findings.evidence[ofCountry]?.spans ?? []
    if (!city) return
    const other = city.part === 'body' ? placesInText(letter).find(isOther) : undefined
    const isConcluded = findings.evidence[ofCountry]?.certainty === 'derived'
    const words =
      other ??
      (country && isElsewhere(letter, venue) ? rangeOf(letter.tokens, country) : null) ??
      (isConcluded ? regionOf(letter, venue) : null)
    if (!words) return
    const zone = `/meetings/${index}/schedule/zone`
    findings.doubt(pointer)
    findings.doubt(ofCountry)
    if (findings.evidence[zone]?.certainty === 'derived') findings.doubt(zone)
    findings.remark({ code: 'words-not-read', span: spanOf(letter.tokens, words), pointer })
  })
}

/**
 * Returns words next to a city that say where it is, and that no reading knows or that are another
 * country than the one concluded: "Vienne, en Isère", "طرابلس، عاصمة محافظة الشمال في لبنان".
 */
function regionOf(letter: Letter, venue: Meeting['venue']): Range | null {
  const { tokens, marks } = letter
  for (const sentence of letter.sentences) {
    for (const { name, to } of citiesIn(letter, sentence)) {
      if (name !== venue?.city || tokens.word[to] !== ',') continue
      const end = Math.min(sentence.to, to + REGION_MAX)
      const lead = marks.first('in', { from: to + 1, to: end })
      if (!lead) continue
      const country = countryAt(letter, lead.to)
      if (country ? country.code !== venue.country : isRegion(letter, lead, to + 1))
        return { from: to + 1, to: country?.to ?? lead.to + 1 }
    }
  }
  return null
}

/** Whether "in" and a name follow the comma after a city, and neither a building, a body nor a date. */
function isRegion(letter: Letter, lead: Range, from: number): boolean {
  const { tokens, marks, dates, vocabulary } = letter
  const sign = tokens.kind.indexOf(KINDS.sign, lead.to)
  const near = { from: lead.to, to: sign < 0 ? lead.to + REGION_MAX : sign }
  const name = wordsOf(tokens, { from: lead.to, to: lead.to + 1 })
  const isName = isCapital(tokens, lead.to) && name !== name.toUpperCase()
  const isOther =
    marks.first('venue', near) ??
    firstIn(dates, near) ??
    calendarVocabularyOf(vocabulary).get(tokens.word[lead.to] ?? '')
  return lead.from === from && isName && !isOther
}

/** Tokens between a city and the country or region that it is said to be in. */
const REGION_MAX = 8

/** Whether a city is known, and in no place of that name in the country that the letter gives. */
function isElsewhere(letter: Letter, venue: Meeting['venue']): boolean {
  const known = venue?.city == null ? null : findCityNamed(letter, venue.city)
  const places = known ? [known, ...known.ambiguousWith] : []
  const isIn = (country: string) =>
    country === venue?.country || countryOfArea.get(country) === venue?.country
  return known !== null && !places.some(({ country }) => isIn(country))
}

/** The countries that letters name with areas that have their own code: "Hong Kong, China". */
const countryOfArea = new Map(Object.entries(areas))

/** Returns the known cities that the sentences name with their country. */
const placesInText = oncePerObject((letter: Letter): readonly PlaceMention[] =>
  letter.sentences.flatMap((sentence) => placesIn(letter, sentence)),
)

function placesIn(letter: Letter, sentence: Range): PlaceMention[] {
  return citiesIn(letter, sentence).filter(({ isCountryNamed }) => isCountryNamed)
}

/** Returns the known cities that a sentence names. */
function citiesIn(letter: Letter, { from, to }: Range): PlaceMention[] {
  const places: PlaceMention[] = []
  for (let at = from; at < to; at++) {
    const place = placeAt(letter, at, to)
    if (!place) continue
    if (findCityNamed(letter, place.name ?? '')) places.push(place)
    at = Math.max(at, place.to - 1)
  }
  return places
}
