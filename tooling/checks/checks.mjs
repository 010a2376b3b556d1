/**
 * What `npm run check` runs: a check has parts, and each part is one command. All parts run, even if one fails. The
 * long checks are first.
 */
export const CHECKS = {
  build: [turbo('build declarations')],
  words: [
    'npx cspell lint --dot --no-progress --cache --cache-location node_modules/.cache/cspell',
    'git ls-files --cached --others --exclude-standard | npx cspell lint --no-progress --no-summary --show-context stdin',
    'node tooling/checks/terms/check-terms.mjs',
    'node tooling/checks/reader-words/check-reader-words.mjs',
  ],
  types: [turbo('types')],
  docs: [turbo('docs')],
  arrows: [
    'node tooling/checks/node_modules/dependency-cruiser/bin/dependency-cruise.mjs packages apps tooling --config tooling/checks/arrows.config.mjs --cache --cache-strategy content',
  ],
  lint: ['npx oxlint'],
  packages: [turbo('packages'), turbo('size')],
  unused: ['npx knip'],
  format: ['npx oxfmt --check .'],
  licences: ['node tooling/checks/licences/check-licences.mjs'],
  structure: ['node tooling/checks/structure.mjs'],
}

/** Checks that run in each package. */
export const BY_PACKAGE = ['build', 'types', 'packages']

/**
 * Returns a command that runs tasks in all packages, to the end if one fails.
 *
 * @param {string} tasks
 */
function turbo(tasks) {
  return `npx turbo run ${tasks} --continue --output-logs=errors-only`
}
