import { MEMBER_STATES } from '../src/eligibility/membership-records'
import { NON_MEMBERS, TERRITORIES } from '../src/eligibility/territory-records'

/** Codes of the Member States, as often as the records name them. */
export const MEMBER_CODES = MEMBER_STATES.flatMap(([, lines]) => lines.match(/[A-Z]{2}/g) ?? [])

const territories = Object.entries(TERRITORIES).flatMap(([memberState, areas]) =>
  areas.split(' ').map((area) => [area, memberState] as const),
)
export const TERRITORY_CODES = territories.map(([area]) => area)
/** The Member State by the code of its territory. */
export const STATE_OF_TERRITORY: ReadonlyMap<string, string> = new Map(territories)

export const NON_MEMBER_CODES = Object.keys(NON_MEMBERS)

/** Every code that the records know, as often as they name it. */
export const COUNTRY_CODES = [...MEMBER_CODES, ...TERRITORY_CODES, ...NON_MEMBER_CODES]
