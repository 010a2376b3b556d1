/**
 * Returns the paths of all pages in the sitemaps of a site.
 *
 * @param {string} site - its address without a path
 * @returns {Promise<string[]>}
 */
export async function readSitemap(site) {
  const files = await pathsIn(`${site}/sitemap.xml`)
  const pages = await Promise.all(files.map((file) => pathsIn(site + file)))
  return pages.flat()
}

/** @param {string} address */
async function pathsIn(address) {
  const text = await (await fetch(address)).text()
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}
