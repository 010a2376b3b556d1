const OF_THING = /^\/[a-z]{2}\/(?:meetings|circulars)\/[^/]+/

/**
 * Returns the path of the preview picture of a page: that of its meeting or circular, otherwise
 * that of the site.
 */
export function picturePath(pathname: string, language: string): string {
  const thing = OF_THING.exec(pathname)?.[0]
  return `${thing ?? `/${language}`}/picture.png`
}
