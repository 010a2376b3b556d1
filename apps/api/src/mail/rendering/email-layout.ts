import type { Language } from '@u4ssc/domain'
import { lightColour } from '@u4ssc/tokens'

/** A part of an email, before it becomes text or HTML. */
export type Block =
  /** Line breaks are kept. `language` is set if it differs from the language of the email. */
  | { readonly kind: 'words'; readonly text: string; readonly language?: Language }
  /** Key facts such as time, place and reason, one per line. */
  | { readonly kind: 'facts'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'link'; readonly text: string; readonly link: string }
  /** An attached image, its part ID, and the code it shows. */
  | { readonly kind: 'code'; readonly text: string; readonly code: string; readonly part: string }

interface ListItem {
  readonly text: string
  readonly link?: string
}

interface Action {
  readonly words: string
  readonly link: string
}

/** Content of an email. */
export interface Letter {
  readonly language: Language
  /** Name of the secretariat. */
  readonly head: string
  readonly title: string
  /** `null` if the text begins with its greeting. */
  readonly greeting: string | null
  readonly blocks: readonly Block[]
  readonly action: Action | null
  /** Blocks after the action, which is the first link of the email. */
  readonly after?: readonly Block[]
  readonly closing: string
  readonly foot: (Action & { readonly why: string }) | null
}

/** Returns the email as plain text and HTML, right to left in Arabic. */
export function layOut(letter: Letter): { text: string; html: string } {
  return { text: toText(letter), html: toHtml(letter) }
}

function toText({ greeting, blocks, action, after = [], closing, foot }: Letter): string {
  const parts = [...(greeting === null ? [] : [greeting]), ...blocks.map(textOf)]
  if (action) parts.push(`${action.words}\n${action.link}`)
  parts.push(...after.map(textOf), closing)
  if (foot) parts.push(`--\n${foot.why}\n${foot.words}\n${foot.link}`)
  return `${parts.join('\n\n')}\n`
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'words':
      return block.text
    case 'facts':
      return block.lines.join('\n')
    case 'list':
      return block.items
        .map(({ text, link }) => (link === undefined ? `• ${text}` : `• ${text}\n  ${link}`))
        .join('\n')
    case 'link':
      return `${block.text}\n${block.link}`
    case 'code':
      return `${block.text}\n${block.code}`
  }
}

// Email programs support inline styles only, and some set widths only on tables. Every text colour
// has a background colour, so that dark mode inverts both.
const FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const INK = `color:${lightColour('ink')};background-color:${lightColour('sheet')}`
const CELL = `${FONT};font-size:16px;line-height:1.6;${INK}`
const HEAD = `${FONT};padding:20px 28px;font-size:15px;font-weight:bold;line-height:1.4;color:${lightColour('accent-ink')};background-color:${lightColour('accent')}`
const PARAGRAPH = 'margin:0 0 16px'
const FACTS = `${FONT};padding:12px 16px;font-size:16px;line-height:1.6;color:${lightColour('ink')};background-color:${lightColour('accent-wash')}`
const BUTTON = `${FONT};display:inline-block;padding:12px 22px;font-size:16px;line-height:1.3;font-weight:bold;color:${lightColour('accent-ink')};background-color:${lightColour('accent')};text-decoration:none;border-radius:4px`
const LINK = `color:${lightColour('accent')}`
const FOOT = `${FONT};padding:16px 28px 24px;font-size:13px;line-height:1.5;color:${lightColour('ink-soft')};background-color:${lightColour('sheet')};border-top:1px solid ${lightColour('rule')}`
const TABLE = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"'

function toHtml(letter: Letter): string {
  const { language, head, title, greeting, blocks, action, after = [], closing, foot } = letter
  const body = [
    ...(greeting === null ? [] : [paragraph(greeting)]),
    ...blocks.map(htmlOf),
    ...(action ? [`<p style="margin:8px 0 24px">${anchor(action, BUTTON)}</p>`] : []),
    ...after.map(htmlOf),
    paragraph(closing),
  ].join('\n')
  const why = foot && `${escapeText(foot.why)}<br>${anchor(foot, LINK)}`
  return [
    `<!doctype html>\n<html lang="${language}" dir="${directionOf(language)}"><head>`,
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light"><meta name="supported-color-schemes" content="light">',
    `<title>${escapeText(title)}</title></head>`,
    `<body style="margin:0;padding:0;background-color:${lightColour('surface')}">`,
    `<table ${TABLE} style="background-color:${lightColour('surface')}"><tr><td align="center" style="padding:16px 8px">`,
    `<table ${TABLE} style="max-width:600px;background-color:${lightColour('sheet')}">`,
    `<tr><td style="${HEAD}"><bdi>${escapeText(head)}</bdi></td></tr>`,
    `<tr><td style="${CELL};padding:28px 28px 12px;overflow-wrap:anywhere">${body}</td></tr>`,
    ...(why === null ? [] : [`<tr><td style="${FOOT}">${why}</td></tr>`]),
    '</table></td></tr></table></body></html>\n',
  ].join('\n')
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'words': {
      const { language } = block
      const own = language ? ` lang="${language}" dir="${directionOf(language)}"` : ''
      return block.text
        .split(/\n{2,}/)
        .map((text) => paragraph(text, own))
        .join('\n')
    }
    case 'facts': {
      const lines = block.lines.map(markUp).join('<br>')
      return `<table ${TABLE} style="margin:0 0 20px"><tr><td style="${FACTS}">${lines}</td></tr></table>`
    }
    case 'list': {
      const items = block.items.map(({ text, link }) => {
        const words = link === undefined ? markUp(text) : anchor({ words: text, link }, LINK)
        return `<li style="margin:0 0 8px">${words}</li>`
      })
      return `<ul style="margin:0 0 20px;padding:0 24px">${items.join('')}</ul>`
    }
    case 'link':
      return `<p style="${PARAGRAPH}">${anchor({ words: block.text, link: block.link }, LINK)}</p>`
    case 'code': {
      const picture = `<img src="cid:${block.part}" alt="" width="164" height="164" style="display:block;margin:0 0 8px">`
      return `${paragraph(block.text)}\n${picture}\n<p style="${PARAGRAPH};font-weight:bold"><span dir="ltr">${escapeText(block.code)}</span></p>`
    }
  }
}

function paragraph(text: string, attributes = ''): string {
  return `<p style="${PARAGRAPH}"${attributes}>${markUp(text).replaceAll('\n', '<br>')}</p>`
}

/** Returns text as HTML; a time range stays on one line. */
function markUp(text: string): string {
  return escapeText(text).replaceAll(
    /\d\d:\d\d–\d\d:\d\d/g,
    '<span style="white-space:nowrap">$&</span>',
  )
}

function anchor({ words, link }: Action, style: string): string {
  return `<a href="${escapeText(link)}" style="${style}">${escapeText(words)}</a>`
}

function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escapeText(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
