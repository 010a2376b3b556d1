// The live reader of the developers' page. Its letter is read in the browser, and nothing is sent.
import { readCircular } from '@u4ssc/domain/circulars'
import type { Reading } from '@u4ssc/domain'
import { isLetterItself } from './letters/letter-itself'

const PAUSE_MS = 250

type Facts = readonly (readonly [pointer: string, fact: Reading['evidence'][string]])[]

/** Reads what is written into the field of a reader, a moment after it was. */
export function startLiveReader(reader: HTMLElement): void {
  const field = reader.querySelector('textarea')
  const output = reader.querySelector('output')
  if (!field || !output) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const read = () => {
    output.replaceChildren(...show(field.value))
  }
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(read, PAUSE_MS)
  })
  // What was pasted while this was on its way
  read()
}

function show(text: string): Node[] {
  if (text.trim() === '') return []
  const { evidence, diagnostics } = readCircular(text)
  const facts = Object.entries(evidence).filter(([pointer]) => !isLetterItself(pointer))
  return [markedText(text, facts), factList(text, facts), remarkList(diagnostics)]
}

/** The letter with the words lit that state facts; where they overlap, each letter is lit once. */
function markedText(text: string, facts: Facts): HTMLElement {
  const spans = facts.flatMap(([, fact]) => fact.spans).sort((a, b) => a.start - b.start)
  const letter = element('pre', 'letter', '')
  let cursor = 0
  for (const { start, end } of spans) {
    const from = Math.max(start, cursor)
    if (from >= end) continue
    letter.append(text.slice(cursor, from), element('mark', '', text.slice(from, end)))
    cursor = end
  }
  letter.append(text.slice(cursor))
  return letter
}

function factList(text: string, facts: Facts): HTMLElement {
  const list = element('dl', 'facts', '')
  for (const [pointer, { spans, certainty }] of facts) {
    const row = document.createElement('div')
    const words = spans.map(({ start, end }) => text.slice(start, end).trim()).join(' … ')
    row.append(element('dt', '', `${pointer} (${certainty})`), element('dd', '', words))
    list.append(row)
  }
  return list
}

function remarkList(diagnostics: Reading['diagnostics']): HTMLElement {
  const list = element('ul', 'bullets', '')
  for (const { severity, code } of diagnostics)
    list.append(element('li', '', `${severity}: ${code}`))
  return list
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.textContent = text
  made.dir = 'auto'
  return made
}
