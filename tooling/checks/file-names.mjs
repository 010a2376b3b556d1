const SAYS_NOTHING = /(^|\/)(utils?|helpers?|commons?|misc|types|stuff)(\.[a-z.]+$|\/)/
const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*$/
const SOURCE = /^(packages|apps|tooling|examples)\/.*\.(ts|tsx|mjs|css)$/

// Frameworks that give a name a meaning: Remix reads $param, _index and the dots of a route
const FRAMEWORK = /^apps\/site\/app\/routes\//

/**
 * Names that say nothing, and names that are not words joined by hyphens.
 *
 * @param {readonly string[]} files
 * @returns {string[]} one sentence each
 */
export function findBadNames(files) {
  return files.flatMap((file) => {
    if (!SOURCE.test(file)) return []
    if (SAYS_NOTHING.test(file)) return [`${file}: its name does not say what it holds`]
    if (FRAMEWORK.test(file) || isKebab(file)) return []
    return [`${file}: names are lower-case words joined by hyphens`]
  })
}

/** @param {string} file */
function isKebab(file) {
  return file
    .split('/')
    .every((part) => part.split('.').every((word) => KEBAB.test(word) || word === ''))
}
