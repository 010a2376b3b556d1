const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Signs no XML document may hold, escaped or not (XML 1.0, production 2), and no page needs. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Words as text or attribute of HTML and XML. */
export function escapeMarkup(words: string): string {
  return words.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

type Attributes = Readonly<Record<string, string | null>>

/** An element around markup that is escaped already; attributes that are null are left out. */
export function element(name: string, attributes: Attributes, markup: string): string {
  return markup === ''
    ? `<${name}${writeAttributes(attributes)}/>`
    : `<${name}${writeAttributes(attributes)}>${markup}</${name}>`
}

/** ` name="value"` for each attribute that is not null. */
export function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeMarkup(value)}"`))
    .join('')
}
