const NOWHERE = 'http://site.invalid'

/** The page a visitor came from and returns to with the chosen zone. */
export interface PageBehind {
  readonly path: string
  /** Query of the page, without the zone. */
  readonly kept: readonly (readonly [name: string, value: string])[]
}

const TIMES: PageBehind = { path: '/times', kept: [] }

/**
 * Reads the page from a path of this site without its language, such as `/times?meeting=u4ssc-6`.
 *
 * @returns the page of times if the address is not on this site
 */
export function readPageBehind(asked: string | null): PageBehind {
  if (asked === null || !URL.canParse(asked, NOWHERE)) return TIMES
  const address = new URL(asked, NOWHERE)
  if (address.origin !== NOWHERE) return TIMES
  const kept = [...address.searchParams].filter(([name]) => name !== 'zone')
  return { path: address.pathname === '/' ? '' : address.pathname, kept }
}
