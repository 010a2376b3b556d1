/** A power of two, and more tokens than a list of days or hours reads ahead. */
const PLACES = 32

/**
 * What was read last at some tokens. Each number of a list reads those after it, as far as lists go:
 * without it, all of a list without an end are read several times.
 */
export class LastRead<Own> {
  readonly #places = new Array<number>(PLACES).fill(-1)
  readonly #own = new Array<Own | null>(PLACES).fill(null)

  at(place: number): Own | null {
    const slot = place & (PLACES - 1)
    return this.#places[slot] === place ? (this.#own[slot] ?? null) : null
  }

  keep(place: number, own: Own | null): Own | null {
    const slot = place & (PLACES - 1)
    this.#places[slot] = place
    this.#own[slot] = own
    return own
  }
}
