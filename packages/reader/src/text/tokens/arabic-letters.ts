// Arabic writes "and", "in" and "for" to the word that follows them. Folding takes them away; where the printed
// word counts, these find them.

const AND = 'و'
const ARTICLE = 'ال'
/** Words that begin with the letter of "and": workshop, ministry, agency. */
const OWN_LETTER = /^و(?:رش|زار|كال)/

/** The "and" that joins the days of a list, which is a separate word: "ويوم". */
export const JOINED_DAY = /و(?=يومي?(?![\u0620-\u06ff]))/y

/** Whether a word begins with "and", as far as its first letter shows. */
export function mayOpenWithAnd(printed: string): boolean {
  return printed.startsWith(AND)
}

/** Whether a name begins with "and", unless its first letter belongs to it. */
export function opensWithAnd(printed: string): boolean {
  return printed.startsWith(AND) && !OWN_LETTER.test(printed)
}

/** A name without the "and" before its article, and with the article where "for" took it. */
export function withoutJoined(printed: string): string {
  return withArticle(printed.replace(/^و(?=ال)/, ''))
}

/** A name with the article that "for" took: "للرسالة" is "for" and "الرسالة". */
export function withArticle(printed: string): string {
  return printed.replace(/^لل/, ARTICLE)
}

export function hasArticle(printed: string): boolean {
  return printed.startsWith(ARTICLE)
}

/** A name after "in", which is its first letter. */
export function afterIn(name: string): string {
  return `ب${name}`
}
