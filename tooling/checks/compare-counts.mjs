/**
 * Returns where counts differ from the known exceptions: more is an error, and fewer have to be
 * entered in the list.
 *
 * @param {ReadonlyMap<string, number>} counts by folder
 * @param {Readonly<Record<string, number>>} known by folder
 * @param {string} unit for example "import circles"
 * @returns {string[]} one sentence each
 */
export function compareCounts(counts, known, unit) {
  const folders = [...new Set([...counts.keys(), ...Object.keys(known)])].sort()
  return folders.flatMap((folder) => {
    const [count, limit] = [counts.get(folder) ?? 0, known[folder] ?? 0]
    if (count > limit) return [`${folder}: ${count} ${unit}; ${limit || 'none'} allowed`]
    if (count < limit)
      return [
        `${folder}: only ${count} ${unit} are left; enter it in tooling/checks/exceptions.mjs`,
      ]
    return []
  })
}
