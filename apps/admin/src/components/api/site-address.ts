/**
 * Returns the address of a public page, or `null` if the server does not state the site's address.
 */
export function siteAddress(path: string): string | null {
  const site = document.querySelector<HTMLMetaElement>('meta[name="site-url"]')?.content
  return site ? new URL(path, site).href : null
}
