const CHANGESET = /^\.changeset\/(?!README\.md$)[^/]+\.md$/
const NAMED = /^['"]?(@?[^'":]+)['"]?: (?:major|minor|patch)$/gm

/**
 * Returns changesets that name a package which is not published.
 *
 * @param {readonly string[]} files - all files of the repository
 * @param {(file: string) => string} read
 * @param {readonly string[]} published - names of the published packages
 * @returns {string[]} one sentence each
 */
export function findPrivateChangesets(files, read, published) {
  return files
    .filter((file) => CHANGESET.test(file))
    .flatMap((file) => {
      const named = [...read(file).matchAll(NAMED)].map(([, name = '']) => name)
      return named
        .filter((name) => !published.includes(name))
        .map((name) => `${file}: ${name} is not published`)
    })
}
