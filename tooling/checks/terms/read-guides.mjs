import { LANGUAGES } from './terms-table.mjs'

const GUIDE = new RegExp(`^docs/guides/(?<guide>[\\w-]+)/(?<language>${LANGUAGES.join('|')})\\.md$`)

/**
 * Returns each paragraph, heading and item of the guides that exist in all languages, with the line as its key.
 *
 * @param {readonly string[]} files - of the repository
 * @param {(file: string) => string} read
 * @returns {import('./read-texts.mjs').Text[]}
 */
export function readGuides(files, read) {
  return files.flatMap((file) => {
    const { guide, language } = GUIDE.exec(file)?.groups ?? {}
    if (guide === undefined || language === undefined) return []
    /** @type {import('./read-texts.mjs').Text[]} */
    const texts = []
    for (const [index, line] of read(file).split('\n').entries()) {
      const last = texts.at(-1)
      if (last && /^ *\S/.test(line) && !/^(?:#|- |\d+\. )/.test(line) && last.text !== '')
        last.text += ` ${line.trim()}`
      else texts.push({ area: 'guides', language, key: `${guide}.${index + 1}`, text: line })
    }
    return texts
      .filter(({ text }) => text !== '')
      .map((text) => ({ ...text, text: text.text.replaceAll(/\*\*|`|^(?:#+|-|\d+\.) /g, '') }))
  })
}
