const OF_THING = /^\/[a-z]{2}\/(?:meetings|circulars)\/[^/]+/

/** Where the picture of a page is: that of its meeting or its letter, else that of the site. */
export function picturePath(pathname: string, language: string): string {
  const thing = OF_THING.exec(pathname)?.[0]
  return `${thing ?? `/${language}`}/picture.png`
}
