/** Counts by meeting. A meeting without a count has the empty one. */
export class Counts<Count> {
  readonly #bySlug = new Map<string, Count>()

  constructor(private readonly none: () => Count) {}

  keys(): Iterable<string> {
    return this.#bySlug.keys()
  }

  of(slug: string): Count {
    return this.#bySlug.get(slug) ?? this.none()
  }

  /** Returns the counts of a meeting to change. */
  open(slug: string): Count {
    const counts = this.of(slug)
    this.#bySlug.set(slug, counts)
    return counts
  }
}
