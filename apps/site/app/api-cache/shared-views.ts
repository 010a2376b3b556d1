import { LRUCache } from 'lru-cache'

/** Languages and zones of visitors to one page in one second. */
const MAX_VARIANTS = 50

interface Made<View> {
  readonly second: string
  readonly view: View
}

/**
 * Shapes a view once for all visitors who see the same in the same second. It is kept with the
 * answer of the API that it was made from, and dropped with it. Views are shared, so nobody must
 * change them.
 */
export class SharedViews<View> {
  readonly #views = new WeakMap<object, LRUCache<string, Made<View>>>()

  /**
   * @param answer - from the cache of answers
   * @param variant - everything else that the view depends on, besides the time
   * @param now - an instant, RFC 3339
   */
  of(answer: object, variant: string, now: string, make: () => View): View {
    const views = this.#views.get(answer) ?? new LRUCache({ max: MAX_VARIANTS })
    this.#views.set(answer, views)
    const second = now.slice(0, 'YYYY-MM-DDThh:mm:ss'.length)
    const known = views.get(variant)
    if (known?.second === second) return known.view
    const view = make()
    views.set(variant, { second, view })
    return view
  }
}
