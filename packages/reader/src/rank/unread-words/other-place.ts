import areas from '../../text/vocabulary/data/areas.json' with { type: 'json' }
import type { Meeting } from '@u4ssc/domain/meetings'
import type { Findings, Letter } from '../../values/letter/index'
import { findCityNamed, placeAt, type PlaceMention } from '../../values/places/index'
import { oncePerObject, type Range, rangeOf, spanOf } from '../../text/tokens/index'

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
    const words =
      other ?? (country && isElsewhere(letter, venue) ? rangeOf(letter.tokens, country) : null)
    if (!words) return
    findings.doubt(pointer)
    findings.doubt(ofCountry)
    findings.remark({ code: 'words-not-read', span: spanOf(letter.tokens, words), pointer })
  })
}

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

function placesIn(letter: Letter, { from, to }: Range): PlaceMention[] {
  const places: PlaceMention[] = []
  for (let at = from; at < to; at++) {
    const place = placeAt(letter, at, to)
    if (!place) continue
    if (place.isCountryNamed && findCityNamed(letter, place.name ?? '')) places.push(place)
    at = Math.max(at, place.to - 1)
  }
  return places
}
