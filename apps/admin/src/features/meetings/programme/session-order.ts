import type { Session } from '@u4ssc/domain'

export type Programme = readonly Session[]

/** By day and start; what starts together keeps its order. */
export function inOrder(programme: Programme): Session[] {
  return [...programme].sort((one, other) => {
    const [left, right] = [`${one.date} ${one.starts}`, `${other.date} ${other.starts}`]
    return left < right ? -1 : left > right ? 1 : 0
  })
}

export function sessionsOn(programme: Programme, date: string): Session[] {
  return inOrder(programme.filter((session) => session.date === date))
}

export function replaceSession(programme: Programme, session: Session): Session[] {
  return inOrder(programme.map((one) => (one.id === session.id ? session : one)))
}

/** An id that no other session has; it outlives each move and each new title. */
export function newId(prefix: string): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `${prefix}-${number.toString(36)}`
}
