/** A name without case, diacritics and punctuation, so that "San Jose" finds "San José". */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'.\-\s]+/gu, ' ')
    .trim()
}
