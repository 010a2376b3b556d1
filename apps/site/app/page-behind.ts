import { useLocation } from '@remix-run/react'
import { useI18n } from './i18n/use-i18n'

const NOWHERE = 'http://site.invalid'

/** The page a visitor came from and returns to with a choice. */
export interface PageBehind {
  readonly path: string
  /** Query of the page, without the choice. */
  readonly kept: readonly (readonly [name: string, value: string])[]
}

interface Choice {
  /** Fields of the choice in an address. */
  readonly fields: readonly string[]
  /** The page to return to if the address is not on this site. */
  readonly otherwise: string
}

/**
 * Reads the page from a path of this site without its language, such as `/times?meeting=u4ssc-6`.
 */
export function readPageBehind(asked: string | null, { fields, otherwise }: Choice): PageBehind {
  const nowhere = { path: otherwise, kept: [] }
  if (asked === null || !URL.canParse(asked, NOWHERE)) return nowhere
  const address = new URL(asked, NOWHERE)
  if (address.origin !== NOWHERE) return nowhere
  const kept = [...address.searchParams].filter(([name]) => !fields.includes(name))
  return { path: address.pathname === '/' ? '' : address.pathname, kept }
}

/** Returns the address of this page for `readPageBehind`. */
export function usePageBehind(): string {
  const i18n = useI18n()
  const { pathname, search } = useLocation()
  return pathname.slice(i18n.path('').length) + search
}
