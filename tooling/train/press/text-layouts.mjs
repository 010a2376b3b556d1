import { letterParts, writeLine } from './letter-parts.mjs'

const WIDTH = 72
const CHINESE_WIDTH = 36
/** Lines of a printed page, and characters where a page has no line breaks. */
const PAGE_LINES = 24
const PAGE_LENGTH = 1400
/** Length of the excerpt that a document site shows above a letter. */
const FIRST_PAGE_LENGTH = 900

/** @param {string} text */
export function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim()
}

/** @param {string} text */
export function wrapped(text) {
  const width = /\p{Script=Han}/u.test(text) ? CHINESE_WIDTH : WIDTH
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n')
}

/**
 * Page breaks are in the text: the header is on the first page.
 *
 * @param {string} text
 */
export function pageMarks(text) {
  const { header, body } = letterParts(text)
  const lines = body.flatMap((line) => wrapLine(line, PAGE_LENGTH))
  const head = text.trim().split('\n')[0]?.trim() ?? ''
  const marked = lines.flatMap((line, index) => {
    const page = index / PAGE_LINES
    return index > 0 && Number.isInteger(page) ? [`- ${String(page + 1)} -`, head, line] : [line]
  })
  return [...header.map((line) => writeLine(line)), ...marked].join('\n')
}

/** @param {string} text */
export function webPage(text) {
  return [
    'Skip to main content',
    'Home | About us | Documents | Contact us',
    'Search',
    'Print this page',
    '',
    text.trim(),
    '',
    'Share this page on Facebook, Twitter, LinkedIn',
    'Download as PDF',
    'Terms of use | Privacy notice | Accessibility',
  ].join('\n')
}

/** @param {string} text */
export function firstPageTwice(text) {
  const start = oneLine(text.slice(0, FIRST_PAGE_LENGTH))
  const title = start.slice(0, 60)
  const pageText = [
    'Upload: others',
    'View: 23',
    'Download: 0',
    'Category: Documents',
    '',
    'Page 1:',
  ]
  return [title, '', start, '', ...pageText, text.trim()].join('\n')
}

/**
 * @param {string} line
 * @param {number} width
 * @returns {string[]}
 */
function wrapLine(line, width) {
  const lines = []
  let rest = line
  while (rest.length > width) {
    const at = breakBefore(rest, width)
    if (at === 0) break
    lines.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...lines, rest]
}

/**
 * Returns the last possible line break: at a space, or before or after a Chinese character.
 *
 * @param {string} text
 * @param {number} width
 * @returns {number} zero if there is none
 */
function breakBefore(text, width) {
  const isOpen = (/** @type {number} */ at) =>
    text.charAt(at) === ' ' || /\p{Script=Han}/u.test(text.charAt(at) + text.charAt(at - 1))
  let at = width
  while (at > 0 && !isOpen(at)) at--
  return at > 0 ? at : Math.max(0, text.indexOf(' ', width))
}
