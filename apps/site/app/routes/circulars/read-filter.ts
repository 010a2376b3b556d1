/** Filter of the circulars; an empty value matches all. */
export interface CircularFilter {
  readonly q: string
  readonly year: string
  readonly series: string
  readonly language: string
  /** Words of an addressee. */
  readonly addressee: string
}

/** In characters. */
const MAX_WORDS = 200

export function readFilter(search: URLSearchParams): CircularFilter {
  const asked = (name: string) => search.get(name)?.trim() ?? ''
  return {
    q: asked('q').slice(0, MAX_WORDS),
    year: asked('year'),
    series: asked('series'),
    language: asked('language'),
    addressee: asked('addressee').slice(0, MAX_WORDS),
  }
}
