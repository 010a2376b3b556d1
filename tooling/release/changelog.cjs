/**
 * Writes the changelogs of the packages, for people: each change in its words, without the hash of a commit, and the
 * packages that it depends on in one line.
 *
 * @see https://github.com/changesets/changesets/blob/main/docs/modifying-changelog-format.md
 */
module.exports = {
  async getReleaseLine({ summary }) {
    const [first = '', ...rest] = summary.trim().split('\n')
    return `- ${[first, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n')}`
  },
  async getDependencyReleaseLine(_changesets, updated) {
    if (updated.length === 0) return ''
    return `- Uses ${updated.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`).join(', ')}`
  },
}
