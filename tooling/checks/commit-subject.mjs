const MAX_LENGTH = 72
const AREA = /^[a-z0-9][a-z0-9-]*: /
const WRITTEN_BY_GIT = /^(Merge|Revert|fixup!|squash!|amend!) /
const NOT_IMPERATIVE =
  /^(add|allow|change|check|correct|fix|improve|keep|make|mov|remov|renam|replac|say|support|us|updat|writ)(ed|es|s|ing) /

/**
 * Returns what is wrong with the subject of a commit message, as one sentence each.
 * Subjects written by Git itself, such as "Merge branch", are accepted.
 *
 * @param {string} message - the whole commit message
 * @returns {string[]}
 */
export function checkSubject(message) {
  const [subject = ''] = message.split('\n')
  if (WRITTEN_BY_GIT.test(subject)) return []
  const action = subject.replace(AREA, '')
  return [
    ...(subject.length > MAX_LENGTH
      ? [`The subject has ${subject.length} characters; the maximum is ${MAX_LENGTH}.`]
      : []),
    ...(action === subject
      ? ['Start the subject with the area, for example "reader: keep meetings without a subject".']
      : []),
    ...(NOT_IMPERATIVE.test(action)
      ? ['Use the imperative: "add", not "adds", "added" or "adding".']
      : []),
    ...(subject.endsWith('.') ? ['Remove the period at the end of the subject.'] : []),
  ]
}
