import type { Reading } from '@u4ssc/domain'
import type { Words } from '../words/make-words'
import { toTree } from './element-tree'
import type { TreeNode } from './element-tree'
import { ReadingResult } from './reading-result'
import { toReadingView } from './reading-view'

/** What the live reader shows for a text. */
export interface ShownReading {
  readonly status: string
  /** Whether the text was refused, and the status says why. */
  readonly isProblem: boolean
  readonly tree: readonly TreeNode[]
}

/** How texts are read, and the most that a text may have, in UTF-16 units. */
interface Reader {
  readonly read: (text: string) => Reading
  readonly maxLength: number
}

export function readText(words: Words, text: string, { read, maxLength }: Reader): ShownReading {
  if (text.trim() === '') return { status: words.say('reader.empty'), isProblem: false, tree: [] }
  if (text.length > maxLength) {
    const status = words.say('reader.too-long', { max: maxLength })
    return { status, isProblem: true, tree: [] }
  }
  const view = toReadingView(words, text, read(text))
  return {
    status: words.say('reader.count', { count: view.letter.facts.length }),
    isProblem: false,
    tree: toTree(ReadingResult({ words, view })),
  }
}
