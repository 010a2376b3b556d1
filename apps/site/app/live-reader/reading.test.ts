import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LANGUAGES } from '@u4ssc/domain'
import { MAX_CIRCULAR_LENGTH, readCircular } from '@u4ssc/reader'
import { describe, expect, it } from 'vitest'
import { textOf } from '../annotated-letter/index'
import { escapeMarkup } from '../escape-markup'
import { i18nFor } from '../i18n/i18n'
import type { I18n } from '../i18n/i18n'
import type { TreeNode } from './element-tree'
import { readText } from './read-text'
import { ReadingResult } from './reading-result'
import { toReadingView } from './reading-view'
import letter from '@u4ssc/domain/samples/tsb-circular-352.txt?raw'

const english = i18nFor('en')
const reader = { read: readCircular, maxLength: MAX_CIRCULAR_LENGTH }

/** Contains every character that must be escaped. */
const ODD = `Ref: TSB Circular 99\n\n<b>Dear</b> "Sir" & 'Madam'\nThe meeting is on Monday 7 December 2021.\n`

/** Returns the result as HTML, rendered by React. */
function htmlOf(i18n: I18n, text: string, read = readCircular): string {
  return readText(i18n, text, { ...reader, read })
    .tree.map(toHtml)
    .join('')
}

function toHtml(node: TreeNode): string {
  if (typeof node === 'string') return escapeText(node)
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeText(value)}"`,
  )
  return `<${node.tag}${attributes.join('')}>${node.children.map(toHtml).join('')}</${node.tag}>`
}

function escapeText(text: string): string {
  return escapeMarkup(text).replaceAll('>', '&gt;').replaceAll("'", '&#x27;')
}

describe('a text in the live reader', () => {
  it.each(LANGUAGES)(
    'has the same markup from its script as from the server, in %s',
    (language) => {
      const i18n = i18nFor(language)
      for (const text of [letter, ODD, 'Hello']) {
        const view = toReadingView(i18n, text, readCircular(text))
        const expected = renderToStaticMarkup(createElement(ReadingResult, { i18n, view }))
        expect(htmlOf(i18n, text)).toBe(expected)
      }
    },
  )

  it('says how many facts it has', () => {
    const { status, isProblem } = readText(english, letter, reader)
    expect(status).toMatch(/^\d\d facts found$/)
    expect(isProblem).toBe(false)
  })

  it('shows a request for a text if there is none', () => {
    expect(readText(english, ' \n', reader)).toEqual({
      status: 'Paste the text of a circular, or try TSB Circular 352.',
      isProblem: false,
      tree: [],
    })
  })

  it('is refused if it is too long', () => {
    expect(readText(english, 'x'.repeat(11), { ...reader, maxLength: 10 })).toEqual({
      status: 'This text is too long. Paste at most 10 characters.',
      isProblem: true,
      tree: [],
    })
  })

  it('shows a message if no meeting was found', () => {
    expect(htmlOf(english, 'Hello')).toContain('No meeting was found in this text.')
    expect(htmlOf(english, letter)).not.toContain('No meeting was found')
  })
})

describe('the facts of a text', () => {
  const view = toReadingView(english, letter, readCircular(letter))

  it('link to their words, and the words link back', () => {
    const html = htmlOf(english, letter)
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`))
    const links = [...html.matchAll(/ href="(#[^"]+)"/g)].map(([, href]) => href)
    expect(links.length).toBeGreaterThan(view.letter.facts.length)
    for (const href of links) expect(ids).toContain(href)
  })

  it('are named in words, never by pointers', () => {
    for (const { label, words } of view.letter.facts) expect(`${label} ${words}`).not.toMatch(/^\//)
  })

  it('are marked as uncertain in the accessible names of their words', () => {
    const reading = readCircular(letter)
    const fee = reading.evidence['/meetings/0/fee']
    const evidence = {
      ...reading.evidence,
      '/meetings/0/fee': { spans: fee?.spans ?? [], certainty: 'uncertain' as const },
    }
    const html = htmlOf(english, letter, () => ({ ...reading, evidence }))
    expect(html).toMatch(
      /<mark [^>]*class="uncertain"[^>]*><a [^>]*aria-label="[^"]*\(uncertain\)"/,
    )
  })

  it('are marked if a note is about them, and link to the note', () => {
    const { remarks } = view.letter
    const remark = remarks.find(({ quote }) => quote === 'Yours faithfully,')
    const html = htmlOf(english, letter)
    expect(html).toContain(`<a href="#${remark?.id}" title="Note">`)
    expect(html).toContain(`id="${remark?.href?.slice(1)}"`)
  })

  it('leave the text unchanged', () => {
    const body = view.letter.body.flatMap((part) =>
      part.kind === 'items' ? part.items.flat() : part.pieces,
    )
    expect(textOf(body)).toContain('This webinar will take place virtually')
  })
})
