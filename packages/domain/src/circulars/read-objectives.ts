import type { Found } from './findings'
import type { Letter } from './letter'
import { splitPoints } from './read-body'
import { wordsOf } from './source-text'
import { textAt } from './spans'

/** Reads the points listed under a paragraph that says they are objectives. */
export function readObjectives({ source, language, paragraphs }: Letter): Found<string>[] {
  for (const paragraph of paragraphs) {
    const { lead, items } = splitPoints(source.plain, paragraph)
    const words = textAt(source.plain, lead)
    if (items.length < 2 || !isLead(words, language.phrases.objectives)) continue
    return items.map((item) => ({
      value: wordsOf(source, item)
        .replace(/[\s;.,]+$/, '')
        .replace(/[;,] and$/, ''),
      spans: [item],
    }))
  }
  return []
}

/** The colon that opens the list must belong to the sentence about objectives. */
function isLead(words: string, objectives: RegExp): boolean {
  return /:\s*$/.test(words) && objectives.test(words.slice(-300))
}
