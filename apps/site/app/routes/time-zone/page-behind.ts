const NOWHERE = 'http://site.invalid'

/** The page that somebody came from, and goes back to with the place they chose. */
export interface PageBehind {
  readonly path: string
  /** What its address asks, besides the place. */
  readonly kept: readonly (readonly [name: string, value: string])[]
}

const TIMES: PageBehind = { path: '/times', kept: [] }

/**
 * Reads the page from an address of this site without its language, such as `/times?meeting=u4ssc-6`.
 *
 * @returns the page of times for whatever is no address of this site
 */
export function readPageBehind(asked: string | null): PageBehind {
  if (asked === null || !URL.canParse(asked, NOWHERE)) return TIMES
  const address = new URL(asked, NOWHERE)
  if (address.origin !== NOWHERE) return TIMES
  const kept = [...address.searchParams].filter(([name]) => name !== 'zone')
  return { path: address.pathname === '/' ? '' : address.pathname, kept }
}
