import { escapeMarkup } from '../escape-markup'

/** Returns the response with a list of addresses for search engines (sitemaps.org). */
export function writeSitemapXml(
  root: 'sitemapindex' | 'urlset',
  entry: 'sitemap' | 'url',
  addresses: readonly string[],
): Response {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...addresses.map((address) => `<${entry}><loc>${escapeMarkup(address)}</loc></${entry}>`),
    `</${root}>\n`,
  ]
  const headers = { 'Content-Type': 'application/xml; charset=utf-8' }
  return new Response(lines.join('\n'), { headers })
}
