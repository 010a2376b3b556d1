import type { CheckInList, CheckIns } from '@u4ssc/client/registrations'

type Person = CheckInList['people'][number]
type CheckIn = CheckIns['checkIns'][number]

/** A day, and one of its sessions or the whole day. */
export interface Door {
  readonly sitting: string
  readonly session: string | null
}

export interface Expected extends Person {
  readonly isIn: boolean
  /** Time of the check-in; `null` for a person who is not checked in. */
  readonly inSince: string | null
}

/** A registered person who is not confirmed. */
export type Other = CheckInList['others'][number]

/**
 * Returns the list with check-in states for one day or session.
 *
 * @param noted - check-ins of this device: not sent yet, or without a recorded name
 */
export function peopleAt(
  { people }: CheckInList,
  noted: readonly CheckIn[],
  door: Door,
): Expected[] {
  // The last act on this device is newer than the list
  const here = new Map(
    noted
      .filter((one) => isAt(one, door))
      .map(({ code, act, at }) => [code, act === 'undo' ? null : at]),
  )
  return people.map((person) => {
    const recorded = person.checkedIn.find((one) => isAt(one, door))?.at ?? null
    const noticed = here.get(person.code)
    const inSince = noticed === undefined ? recorded : noticed
    return { ...person, inSince, isIn: inSince !== null }
  })
}

const CODE_LENGTH = 12

/**
 * Finds people by code or name. Names that have the text inside their words are found only if no
 * name has words that start with it. An empty text finds no one.
 */
export function findPeople<Found extends Pick<Expected | Other, 'name' | 'organization' | 'code'>>(
  people: readonly Found[],
  text: string,
): Found[] {
  const code = normalizeCode(text)
  if (isCode(text)) {
    const own = people.filter((person) => normalizeCode(person.code ?? '') === code)
    if (own.length > 0) return own
  }
  const words = fold(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const matching = (has: (searched: string, word: string) => boolean) =>
    people.filter(({ name, organization }) => {
      const searched = fold(`${name} ${organization ?? ''}`)
      return words.every((word) => has(searched, word))
    })
  const starting = matching((searched, word) =>
    searched.split(/[\s\p{P}]+/u).some((part) => part.startsWith(word)),
  )
  return starting.length > 0 ? starting : matching((searched, word) => searched.includes(word))
}

/** Returns today if the meeting has a sitting today, or its first day. */
export function doorOn({ sittings }: CheckInList, today: string): Door {
  return { sitting: sittings.find((day) => day === today) ?? sittings[0] ?? today, session: null }
}

/** Counts everyone who checked in, with or without a recorded name. */
export function countAt(
  list: CheckInList,
  people: readonly Expected[],
  queue: readonly CheckIn[],
  door: Door,
): number {
  const unnamed = new Set(
    list.people.filter(({ recordAttendance }) => !recordAttendance).map(({ code }) => code),
  )
  const named = people.filter(({ isIn, recordAttendance }) => isIn && recordAttendance).length
  const counted = list.unnamed.find((one) => isAt(one, door))?.people ?? 0
  const waiting = queue
    .filter((one) => isAt(one, door) && unnamed.has(one.code))
    .reduce((sum, { act }) => sum + (act === 'undo' ? -1 : 1), 0)
  return named + counted + waiting
}

/**
 * Returns the places where a person without a recorded name is counted. A person in a session also
 * counts for the day.
 */
export function unnamedPlaces(unnamed: readonly CheckIn[], code: string, door: Door): Door[] {
  const entrance = { ...door, session: null }
  const isCounted = unnamed.some((one) => one.code === code && isAt(one, entrance))
  return door.session === null || isCounted ? [door] : [entrance, door]
}

/**
 * Returns the ID to undo the check-in of a person with; `undefined` if this device cannot undo it,
 * because the name is not recorded and the check-in was counted elsewhere.
 */
export function undoId(
  { code, recordAttendance }: Expected,
  unnamed: readonly CheckIn[],
  door: Door,
): string | undefined {
  if (recordAttendance) return crypto.randomUUID()
  return unnamed.find((one) => one.code === code && isAt(one, door))?.id
}

/** Returns the queue without the check-ins that the API has answered. */
export function withoutSent(queue: readonly CheckIn[], sent: readonly CheckIn[]): CheckIn[] {
  const isSame = (one: CheckIn, other: CheckIn) =>
    one.id === other.id && (one.act === 'undo') === (other.act === 'undo')
  return queue.filter((one) => !sent.some((other) => isSame(one, other)))
}

function isAt(one: Door, { sitting, session }: Door): boolean {
  return one.sitting === sitting && one.session === session
}

/** Returns whether a text has the form of a check-in code. */
export function isCode(text: string): boolean {
  return normalizeCode(text).length === CODE_LENGTH
}

/** Normalizes a code as the API does: O is read as 0, I and L as 1. */
function normalizeCode(text: string): string {
  return text
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '')
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
