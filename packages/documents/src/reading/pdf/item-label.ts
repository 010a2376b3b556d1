const LABEL =
  /^(?:[-\u2010-\u2015\u2022\u00b7\u25aa\u25cf\u25e6*\uf0b7](?=\s)|\(?(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)](?=\s)|\d{1,2}(?:\.\d{1,2})*(?=\t))/u

/** Label at the start of a list item or paragraph: a bullet, letter or number. */
export function labelOfPoint(text: string): string | null {
  return LABEL.exec(text)?.[0] ?? null
}
