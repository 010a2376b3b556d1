// The live reader of the developers page. It reads texts in the browser and sends nothing.
import { LANGUAGES } from '@u4ssc/domain'
import type { TreeNode } from './element-tree'
import type { ShownReading } from './read-text'
import type { ReadRequest } from './reading-worker'
import example from '@u4ssc/domain/samples/tsb-circular-352.txt?raw'

const PAUSE_MS = 400

export interface LiveReader {
  readonly read: () => void
  readonly readExample: () => void
}

/** Reads the text of the form on submit, and a moment after each change. */
export function startLiveReader(form: HTMLFormElement): LiveReader {
  const field = form.querySelector('textarea')
  const status = document.querySelector<HTMLElement>('[data-reader-status]')
  const result = document.querySelector<HTMLElement>('[data-reader-result]')
  if (!field || !status || !result) throw new Error('The live reader has no place on this page')
  const language = LANGUAGES.find((one) => one === document.documentElement.lang) ?? 'en'
  let isAsked = false
  const readApart = openWorker((shown) => {
    showReading({ status, result }, shown, form.dataset['failed'] ?? '')
    // The result is below the field, which can fill the window
    if (isAsked) status.scrollIntoView()
    isAsked = false
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const read = () => {
    clearTimeout(timer)
    if (field.value.trim() !== '') status.textContent = form.dataset['reading'] ?? ''
    result.setAttribute('aria-busy', 'true')
    readApart({ language, text: field.value })
  }
  const write = (text: string) => {
    field.value = text
    read()
  }
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(read, PAUSE_MS)
  })
  takeFiles(field, write)
  // Text that was pasted while this script was loading
  if (field.value !== '') read()
  return {
    read: () => {
      isAsked = true
      read()
    },
    readExample: () => {
      isAsked = true
      write(example)
    },
  }
}

/** Reads one text at a time; of those that arrive meanwhile, only the last is read. */
function openWorker(show: (shown: ShownReading | null) => void): (request: ReadRequest) => void {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  let isReading = false
  let waiting: ReadRequest | null = null
  const send = (request: ReadRequest) => {
    isReading = true
    worker.postMessage(request)
  }
  const end = (shown: ShownReading | null) => {
    isReading = false
    const next = waiting
    waiting = null
    if (next === null) show(shown)
    else send(next)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ShownReading | null>) => {
    end(data)
  })
  worker.addEventListener('error', () => {
    end(null)
  })
  return (request) => {
    if (isReading) waiting = request
    else send(request)
  }
}

interface Places {
  readonly status: HTMLElement
  readonly result: HTMLElement
}

function showReading({ status, result }: Places, shown: ShownReading | null, failed: string): void {
  const isOpen = result.querySelector('details')?.open ?? false
  status.textContent = shown?.status ?? failed
  status.classList.toggle('wrong', shown?.isProblem ?? true)
  result.removeAttribute('aria-busy')
  result.replaceChildren(...buildNodes(shown?.tree ?? []))
  const details = result.querySelector('details')
  if (details) details.open = isOpen
}

/** Accepts text files that are dropped on the field. */
function takeFiles(field: HTMLElement, write: (text: string) => void): void {
  field.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
  })
  field.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    void file.text().then(write)
  })
}

/** Creates DOM nodes from an element tree. Text is never interpreted as markup. */
function buildNodes(tree: readonly TreeNode[]): (Node | string)[] {
  return tree.map((node) => {
    if (typeof node === 'string') return node
    const element = document.createElement(node.tag)
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value)
    element.append(...buildNodes(node.children))
    return element
  })
}
