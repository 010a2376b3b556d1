import type { Reading } from '@u4ssc/domain'
import type { I18n } from '../i18n/create-i18n'
import { toTree } from './element-tree'
import type { TreeNode } from './element-tree'
import { ReadingResult } from './reading-result'
import { toReadingView } from './reading-view'

/** The result for a text. */
export interface ShownReading {
  readonly status: string
  /** Whether the text was rejected; the status then says why. */
  readonly isProblem: boolean
  readonly tree: readonly TreeNode[]
}

/** The reader function and the maximum length of a text, in UTF-16 units. */
interface Reader {
  readonly read: (text: string) => Reading
  readonly maxLength: number
}

export function readText(i18n: I18n, text: string, { read, maxLength }: Reader): ShownReading {
  if (text.trim() === '') return { status: i18n.t('reader.empty'), isProblem: false, tree: [] }
  if (text.length > maxLength) {
    const status = i18n.t('reader.too-long', { max: maxLength })
    return { status, isProblem: true, tree: [] }
  }
  const view = toReadingView(i18n, text, read(text))
  return {
    status: i18n.t('reader.count', { count: view.letter.facts.length }),
    isProblem: false,
    tree: toTree(ReadingResult({ i18n, view })),
  }
}
