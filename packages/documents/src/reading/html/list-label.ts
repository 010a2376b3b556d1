import { attributeOf, type HtmlElement } from './parse-html'

/** Label before a list item: number, letter, bullet or note mark. */
export function listLabel(list: HtmlElement, item: HtmlElement, number: number): string {
  const note = /^(?:foot|end)note-(\d+)$/.exec(attributeOf(item, 'id') ?? '')
  if (note) return `[${note[1] ?? ''}]`
  if (list.tagName === 'ul') return '•'
  switch (attributeOf(list, 'type')) {
    case 'a':
      return `${letterOf(number)})`
    case 'A':
      return `${letterOf(number).toUpperCase()})`
    default:
      return String(number)
  }
}

function letterOf(number: number): string {
  return number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : String(number)
}
