/** A page that everybody can read, where the server that hands out this document says the site is. */
export function siteAddress(path: string): string | null {
  const site = document.querySelector<HTMLMetaElement>('meta[name="site-url"]')?.content
  return site ? new URL(path, site).href : null
}
