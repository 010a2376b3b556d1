const MAX_LENGTH = 72
const AREA = /^([a-z0-9][a-z0-9-]*): /
const WRITTEN_BY_GIT = /^(Merge|Revert|fixup!|squash!|amend!) /
const NOT_IMPERATIVE =
  /^(add|allow|change|check|correct|fix|improve|keep|make|mov|remov|renam|replac|say|support|us|updat|writ)(ed|es|s|ing) /

/**
 * Returns what is wrong with the subject of a commit message, as one sentence each.
 * Subjects written by Git itself, such as "Merge branch", are accepted.
 *
 * @param {string} message - the whole commit message
 * @param {ReadonlySet<string>} areas - names of folders
 * @returns {string[]}
 */
export function checkSubject(message, areas) {
  const [subject = ''] = message.split('\n')
  if (WRITTEN_BY_GIT.test(subject)) return []
  const action = subject.replace(AREA, '')
  const [, area] = AREA.exec(subject) ?? []
  return [
    ...(subject.length > MAX_LENGTH
      ? [`The subject has ${subject.length} characters; the maximum is ${MAX_LENGTH}.`]
      : []),
    ...(area === undefined
      ? ['Start the subject with the area, for example "domain: keep meetings without a subject".']
      : []),
    ...(area !== undefined && !areas.has(area)
      ? [`The area "${area}" is no folder. Areas: ${[...areas].sort().join(', ')}.`]
      : []),
    ...(NOT_IMPERATIVE.test(action)
      ? ['Use the imperative: "add", not "adds", "added" or "adding".']
      : []),
    ...(subject.endsWith('.') ? ['Remove the period at the end of the subject.'] : []),
  ]
}
