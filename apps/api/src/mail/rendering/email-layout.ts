import type { Language } from '@u4ssc/domain'
import { COLOURS } from '@u4ssc/tokens'
import type { ColourName, Mode } from '@u4ssc/tokens'

/** A part of an email, before it becomes text or HTML. */
export type Block =
  /** Line breaks are kept. `language` is set if it differs from the language of the email. */
  | { readonly kind: 'words'; readonly text: string; readonly language?: Language }
  | { readonly kind: 'heading'; readonly text: string }
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
    case 'heading':
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

type Colours = Readonly<Record<string, ColourName>>

/** Text and background colours, by the class of what has them. */
const PAINTS = {
  page: { color: 'ink', 'background-color': 'surface' },
  sheet: { color: 'ink', 'background-color': 'sheet' },
  head: { color: 'accent-ink', 'background-color': 'accent' },
  facts: { color: 'ink', 'background-color': 'accent-wash' },
  button: { color: 'accent-ink', 'background-color': 'accent' },
  link: { color: 'accent' },
  foot: { color: 'ink-soft', 'background-color': 'sheet', 'border-color': 'rule' },
} as const satisfies Readonly<Record<string, Colours>>
function paint(colours: Colours, mode: Mode, end = ''): string {
  return Object.entries(colours)
    .map(([property, colour]) => `${property}:${COLOURS[colour][mode]}${end}`)
    .join(';')
}

// Many email programs support inline styles only, and some set widths only on tables. Those that
// know dark mode get its colours by class; every text colour has a background colour, so that others
// invert both.
const DARK = `@media (prefers-color-scheme:dark){${Object.entries(PAINTS)
  .map(([name, colours]) => `.${name}{${paint(colours, 'dark', ' !important')}}`)
  .join('')}}`
const FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const PARAGRAPH = 'margin:0 0 16px'
const HEADING = 'margin:20px 0 8px;font-size:16px;line-height:1.4;font-weight:bold'
const CELL = `${FONT};font-size:16px;line-height:1.6;padding:28px 28px 12px;overflow-wrap:anywhere`
const HEAD = `${FONT};padding:20px 28px;font-size:15px;font-weight:bold;line-height:1.4`
const FACTS = `${FONT};padding:12px 16px;font-size:16px;line-height:1.6`
const BUTTON = `${FONT};display:inline-block;padding:12px 22px;font-size:16px;line-height:1.3;font-weight:bold;text-decoration:none;border-radius:4px`
const FOOT = `${FONT};padding:16px 28px 24px;font-size:13px;line-height:1.5;border-top:1px solid`
const TABLE = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"'

/** Returns the attributes of an element with these colours. */
function styled(name: keyof typeof PAINTS, style = ''): string {
  return `class="${name}" style="${style && `${style};`}${paint(PAINTS[name], 'light')}"`
}

function toHtml(letter: Letter): string {
  const { language, head, title, greeting, blocks, action, after = [], closing, foot } = letter
  const body = [
    ...(greeting === null ? [] : [paragraph(greeting)]),
    ...blocks.map(htmlOf),
    ...(action ? [`<p style="margin:8px 0 24px">${anchor(action, 'button')}</p>`] : []),
    ...after.map(htmlOf),
    paragraph(closing),
  ].join('\n')
  const why = foot && `${escapeText(foot.why)}<br>${anchor(foot, 'link')}`
  return [
    `<!doctype html>\n<html lang="${language}" dir="${directionOf(language)}"><head>`,
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeText(title)}</title><style>${DARK}</style></head>`,
    `<body ${styled('page', 'margin:0;padding:0')}>`,
    `<table ${TABLE} ${styled('page')}><tr><td align="center" style="padding:16px 8px">`,
    `<table ${TABLE} ${styled('sheet', 'max-width:600px')}>`,
    `<tr><td ${styled('head', HEAD)}><bdi>${escapeText(head)}</bdi></td></tr>`,
    `<tr><td ${styled('sheet', CELL)}>${body}</td></tr>`,
    ...(why === null ? [] : [`<tr><td ${styled('foot', FOOT)}>${why}</td></tr>`]),
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
    case 'heading':
      return `<h2 style="${HEADING}">${escapeText(block.text)}</h2>`
    case 'facts': {
      const lines = block.lines.map(markUp).join('<br>')
      return `<table ${TABLE} style="margin:0 0 20px"><tr><td ${styled('facts', FACTS)}>${lines}</td></tr></table>`
    }
    case 'list': {
      const items = block.items.map(({ text, link }) => {
        const words = link === undefined ? markUp(text) : anchor({ words: text, link }, 'link')
        return `<li style="margin:0 0 8px">${words}</li>`
      })
      return `<ul style="margin:0 0 20px;padding:0 24px">${items.join('')}</ul>`
    }
    case 'link':
      return `<p style="${PARAGRAPH}">${anchor({ words: block.text, link: block.link }, 'link')}</p>`
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

function anchor({ words, link }: Action, name: 'button' | 'link'): string {
  const style = name === 'button' ? BUTTON : ''
  return `<a href="${escapeText(link)}" ${styled(name, style)}>${escapeText(words)}</a>`
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
