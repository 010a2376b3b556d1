/** What a well-formed document consists of: elements in order, with their text. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (XmlElement | string)[]
}

const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const NAME = '[A-Za-z_][\\w.-]*'
const TOKEN = new RegExp(
  `(?<close></${NAME}>)|<(?<name>${NAME})(?<attributes>(?: ${NAME}(?::${NAME})?="[^"<]*")*)(?<empty>/?)>|(?<text>[^<]+)`,
  'uy',
)
const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/**
 * Reads XML more strictly than a parser would (no comments, CDATA sections or custom entities), and
 * throws where it is not well-formed: a signal that no test may catch.
 */
export function readXml(xml: string): XmlElement {
  if (FORBIDDEN.test(xml)) throw new Error('a sign that XML forbids')
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  const root: XmlElement = { name: '', attributes: new Map(), children: [] }
  const open: XmlElement[] = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex
    const groups = TOKEN.exec(body)?.groups
    if (!groups) throw new Error(`no markup: ${body.slice(at, at + 40)}`)
    takeToken(open, groups)
  }
  const [only] = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  if (open.length !== 1) throw new Error(`never closed: ${open.at(-1)?.name ?? ''}`)
  if (only === undefined || typeof only === 'string') throw new Error('no root element')
  return only
}

function takeToken(open: XmlElement[], groups: Record<string, string | undefined>): void {
  const { close, name, attributes = '', empty, text } = groups
  const parent = open.at(-1)
  if (!parent) throw new Error('closed too often')
  if (text !== undefined) parent.children.push(resolve(text))
  if (close !== undefined && close !== `</${open.pop()?.name ?? ''}>`) throw new Error(close)
  if (name === undefined) return
  const element: XmlElement = { name, attributes: readAttributes(attributes), children: [] }
  parent.children.push(element)
  if (empty === '') open.push(element)
}

function readAttributes(written: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of written.matchAll(/ ([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`twice: ${name}`)
    attributes.set(name, resolve(value))
  }
  return attributes
}

function resolve(text: string): string {
  return text.replace(/&[^;]{0,6};?/g, (reference) => {
    const sign = REFERENCES[reference]
    if (sign === undefined) throw new Error(`no reference: ${reference}`)
    return sign
  })
}

/** The element and all within it, in document order. */
export function elementsOf(element: XmlElement): XmlElement[] {
  const inner = element.children.filter((child) => typeof child !== 'string')
  return [element, ...inner.flatMap(elementsOf)]
}

/** All the text within an element. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
