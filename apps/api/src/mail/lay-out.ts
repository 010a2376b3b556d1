import type { Language } from '@u4ssc/domain'

/** What a mail says, before it is text or HTML. */
export interface Letter {
  readonly language: Language
  readonly greeting: string
  readonly paragraphs: readonly string[]
  readonly action: { readonly words: string; readonly link: string } | null
  readonly closing: string
  readonly foot: string | null
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Mail programs heed styles on the element alone. */
const BODY = 'margin:0;padding:24px;background:#fff;color:#1a1a1a;font:16px/1.6 sans-serif'
const COLUMN = 'max-width:36em;margin:0 auto'
const BUTTON =
  'display:inline-block;padding:10px 18px;background:#00558c;color:#fff;text-decoration:none'
const FOOT = 'margin-top:32px;color:#595959;font-size:14px;overflow-wrap:anywhere'

/** The same letter as plain text and as HTML, from right to left where its language runs so. */
export function layOut(letter: Letter): { text: string; html: string } {
  return { text: toText(letter), html: toHtml(letter) }
}

function toText({ greeting, paragraphs, action, closing, foot }: Letter): string {
  const parts = [greeting, ...paragraphs]
  if (action) parts.push(`${action.words}:\n${action.link}`)
  parts.push(closing)
  if (foot !== null) parts.push(`--\n${foot}`)
  return `${parts.join('\n\n')}\n`
}

function toHtml({ language, greeting, paragraphs, action, closing, foot }: Letter): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const parts = [greeting, ...paragraphs].map((text) => `<p>${escape(text)}</p>`)
  if (action)
    parts.push(
      `<p><a href="${escape(action.link)}" style="${BUTTON}">${escape(action.words)}</a></p>`,
    )
  parts.push(`<p>${escape(closing)}</p>`)
  if (foot !== null) parts.push(`<p style="${FOOT}">${escape(foot)}</p>`)
  return [
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"></head><body style="${BODY}">`,
    `<div style="${COLUMN}">${parts.join('')}</div></body></html>`,
  ].join('')
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
