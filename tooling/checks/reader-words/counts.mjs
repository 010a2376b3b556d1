/** @typedef {Readonly<Record<string, number>>} Counts how many words a file holds */

/**
 * @param {readonly { file: string }[]} words
 * @returns {Counts}
 */
export function countByFile(words) {
  /** @type {Record<string, number>} */
  const counts = {}
  for (const { file } of words) counts[file] = (counts[file] ?? 0) + 1
  return counts
}

/**
 * Returns the files that hold other numbers of words than the list says.
 *
 * @param {Counts} found
 * @param {Counts} known
 * @returns {string[]} one sentence each
 */
export function compareCounts(found, known) {
  const files = [...new Set([...Object.keys(found), ...Object.keys(known)])].sort()
  return files.flatMap((file) => {
    const [now, before] = [found[file] ?? 0, known[file] ?? 0]
    if (now > before)
      return [
        `${file}: ${now} words of a language in logic, not ${before}; move them to text/vocabulary/`,
      ]
    return now < before
      ? [`${file}: ${now} words of a language left; say so in known-words.json`]
      : []
  })
}
