import type { Session } from '@u4ssc/domain'

export type Programme = readonly Session[]

/** Sorts by day and start. Sessions with the same start keep their order. */
export function inOrder(programme: Programme): Session[] {
  return [...programme].sort((one, other) => {
    const [left, right] = [`${one.date} ${one.startTime}`, `${other.date} ${other.startTime}`]
    return left < right ? -1 : left > right ? 1 : 0
  })
}

export function sessionsOn(programme: Programme, date: string): Session[] {
  return inOrder(programme.filter((session) => session.date === date))
}

export function replaceSession(programme: Programme, session: Session): Session[] {
  return inOrder(programme.map((one) => (one.id === session.id ? session : one)))
}

/** Returns a new ID that stays with the session when it is moved or renamed. */
export function newId(prefix: string): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `${prefix}-${number.toString(36)}`
}
