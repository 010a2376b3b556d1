import { Problem } from '../problems'

const MEGABYTE = 1024 * 1024

/** Bytes of request bodies that the process holds at the same time. */
export const BODY_BUDGET = {
  /** Of people and programs whose permission was checked. */
  signedInBytes: 128 * MEGABYTE,
  anonymousBytes: 64 * MEGABYTE,
  /** Of one address, so that it cannot use up what all others need. */
  anonymousBytesPerPlace: 16 * MEGABYTE,
}

/** Counts the bytes of request bodies in memory, so that many senders cannot fill it. */
export class BodyBudget {
  #signedIn = 0
  #anonymous = 0
  readonly #ofPlaces = new Map<string, number>()

  constructor(private readonly limits = BODY_BUDGET) {}

  /**
   * Adds bytes that are about to be held.
   *
   * @param place - network of a sender without permission; `undefined` for all others
   * @throws {Problem} if a limit is reached; nothing is added then
   */
  take(place: string | undefined, bytes: number): void {
    const ofPlace = this.#heldBy(place)
    const isFull =
      place === undefined
        ? this.#signedIn + bytes > this.limits.signedInBytes
        : this.#anonymous + bytes > this.limits.anonymousBytes ||
          ofPlace + bytes > this.limits.anonymousBytesPerPlace
    if (isFull)
      throw new Problem(
        'too-many-attempts',
        'Too much data is being sent at the same time. Wait a moment, then send the request again.',
      )
    this.#add(place, bytes)
  }

  /** Removes bytes that are no longer held. */
  giveBack(place: string | undefined, bytes: number): void {
    this.#add(place, -bytes)
  }

  #heldBy(place: string | undefined): number {
    return place === undefined ? this.#signedIn : (this.#ofPlaces.get(place) ?? 0)
  }

  #add(place: string | undefined, bytes: number): void {
    const held = this.#heldBy(place) + bytes
    if (place === undefined) {
      this.#signedIn = held
      return
    }
    this.#anonymous += bytes
    if (held === 0) this.#ofPlaces.delete(place)
    else this.#ofPlaces.set(place, held)
  }
}
