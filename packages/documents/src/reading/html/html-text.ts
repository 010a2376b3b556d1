import type { TextLocation } from '../document-text'
import {
  attributeOf,
  childrenOf,
  contentOf,
  isElement,
  parseHtml,
  type HtmlElement,
  type HtmlNode,
} from './parse-html'
import type { DocumentLimits } from '../limits'
import { TextWriter, type Separator } from '../text-writer'

const LEFT_OUT = new Set(
  'head script style template noscript svg math iframe object nav button select textarea'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
/** Elements separated by an empty line outside of tables and lists. */
const APART = new Set('blockquote h1 h2 h3 h4 h5 h6 ol p pre table ul'.split(' '))
const WHOLES = new Set(['ol', 'table', 'ul'])

interface HtmlOptions {
  /** Whether spaces are meaningful: Word writes only intended spaces, HTML source is wrapped. */
  readonly keepsBlanks: boolean
  readonly limits: DocumentLimits
}

/** Returns the text of a page: cells separated by tabs, list items with their labels. */
export function htmlText(html: string, { keepsBlanks, limits }: HtmlOptions): TextWriter {
  const root = parseHtml(html, limits.maxDepth)
  const walk = new Walk(new TextWriter(limits.maxLength), keepsBlanks)
  walk.enter(keepsBlanks ? root : contentOf(root))
  return walk.writer
}

class Walk {
  readonly writer: TextWriter
  readonly #keepsBlanks: boolean
  #paragraph = 1
  #hasWords = false
  #tables = 0
  #cell: TextLocation['cell'] = null
  #lists = 0
  #isPre = false

  constructor(writer: TextWriter, keepsBlanks: boolean) {
    this.writer = writer
    this.#keepsBlanks = keepsBlanks
  }

  enter(node: HtmlNode): void {
    if (node.nodeName === '#text' && 'value' in node) this.#words(node.value)
    else if (!isElement(node)) this.#enterAll(node)
    else if (!isLeftOut(node)) this.#enterElement(node)
  }

  #enterAll(node: HtmlNode): void {
    for (const child of childrenOf(node)) this.enter(child)
  }

  #enterElement(element: HtmlElement): void {
    const { tagName } = element
    if (tagName === 'br') this.writer.separate('\n')
    else if (tagName === 'a') this.#enterLink(element)
    else if (BLOCKS.has(tagName)) this.#enterApart(element)
    else this.#enterAll(element)
  }

  #enterApart(element: HtmlElement): void {
    const by = this.#separatorOf(element.tagName)
    this.#breakParagraph(by)
    this.#enterBlock(element)
    this.#breakParagraph(by)
    // The last item or cell ended a line, but not the block
    if (WHOLES.has(element.tagName)) this.writer.separate(by)
  }

  #enterBlock(element: HtmlElement): void {
    const { tagName } = element
    if (tagName === 'table') this.#enterTable(element)
    else if (tagName === 'tr') this.#enterRow(element)
    else if (tagName === 'ul' || tagName === 'ol') this.#enterList(element)
    else if (tagName === 'pre') {
      this.#isPre = true
      this.#enterAll(element)
      this.#isPre = false
    } else this.#enterAll(element)
  }

  #enterTable(element: HtmlElement): void {
    const outer = this.#cell
    this.#tables++
    this.#cell = { table: this.#tables, row: 0, column: 1 }
    this.#enterAll(element)
    this.#cell = outer
  }

  #enterRow(element: HtmlElement): void {
    const outer = this.#cell ?? { table: this.#tables, row: 0, column: 1 }
    const from = this.writer.length
    let column = 0
    for (const child of childrenOf(element)) {
      if (!isElement(child) || isLeftOut(child)) continue
      column++
      this.#cell = { table: outer.table, row: outer.row + 1, column }
      this.#paragraph++
      this.#hasWords = false
      if (this.writer.length > from) this.writer.separateCells()
      this.enter(child)
    }
    this.#cell = { table: outer.table, row: outer.row + 1, column: 1 }
  }

  #enterList(element: HtmlElement): void {
    // A numbered list can be the paragraphs of a circular, or its notes
    if (element.tagName === 'ul') this.writer.separatePoints()
    this.#lists++
    let number = Number(attributeOf(element, 'start') ?? 1)
    for (const child of childrenOf(element)) {
      if (!isElement(child) || child.tagName !== 'li') {
        this.enter(child)
        continue
      }
      const own = Number(attributeOf(child, 'value') ?? number)
      this.#breakParagraph('\n')
      this.#label(listLabel(element, child, own))
      this.#enterAll(child)
      this.#breakParagraph('\n')
      number = own + 1
    }
    this.#lists--
  }

  /** A paragraph inside a list item begins on the line of the item. */
  #label(label: string): void {
    this.#write(label)
    this.writer.separate('\t')
    this.#hasWords = false
  }

  #enterLink(element: HtmlElement): void {
    const url = attributeOf(element, 'href') ?? ''
    this.writer.openLink()
    this.#enterAll(element)
    if (/^(https?|mailto):/i.test(url)) this.writer.closeLink(url)
  }

  #separatorOf(tagName: string): Separator {
    return this.#cell === null && this.#lists === 0 && APART.has(tagName) ? '\n\n' : '\n'
  }

  #breakParagraph(by: Separator): void {
    if (!this.#hasWords) return
    this.writer.separate(by)
    this.#paragraph++
    this.#hasWords = false
  }

  #words(value: string): void {
    const clean = value.replaceAll('\u00ad', '')
    if (this.#isPre) {
      this.#write(clean)
      return
    }
    const words = this.#keepsBlanks ? clean : clean.replace(/[ \t\r\n\f]+/g, ' ')
    const inner = trimBlanks(words)
    if (words.startsWith(' ')) this.writer.separate(' ')
    this.#write(inner)
    if (words.endsWith(' ')) this.writer.separate(' ')
  }

  #write(words: string): void {
    if (words === '') return
    if (/\S/.test(words)) this.#hasWords = true
    const { writer } = this
    writer.write(words, { page: null, paragraph: this.#paragraph, cell: this.#cell, box: null })
  }
}

/** Collapses white space, but keeps tabs and no-break spaces. */
function trimBlanks(words: string): string {
  let [from, to] = [0, words.length]
  while (from < to && words[from] === ' ') from++
  while (to > from && words[to - 1] === ' ') to--
  return words.slice(from, to)
}

/** Returns whether a link is the arrow back from a note. */
function isLeftOut(element: HtmlElement): boolean {
  const href = element.tagName === 'a' ? (attributeOf(element, 'href') ?? '') : ''
  return (
    LEFT_OUT.has(element.tagName) ||
    attributeOf(element, 'hidden') !== undefined ||
    /^#(footnote|endnote)-ref-/.test(href)
  )
}

/** Label before a list item: number, letter, bullet or note mark. */
function listLabel(list: HtmlElement, item: HtmlElement, number: number): string {
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
