/**
 * @typedef {{ repository: { type: string, url: string }, homepage: string, bugs: string }} Place
 * @typedef {{ repository: { type: string, url: string, directory: string }, homepage: string, bugs: string }} Fields
 */

/** Until the owner has named the repository in the root manifest. */
const PLACEHOLDER = 'OWNER'

/**
 * Returns the fields of a published manifest, from those of the root manifest.
 *
 * @param {Place} root
 * @param {string} directory - folder of the package
 * @returns {Fields}
 */
export function repositoryFields({ repository, homepage, bugs }, directory) {
  return { repository: { ...repository, directory }, homepage, bugs }
}

/**
 * Returns manifests that name another repository than the root.
 *
 * @param {Place} root
 * @param {Readonly<Record<string, Partial<Fields>>>} manifests - published ones, by folder
 * @returns {string[]} one sentence each
 */
export function findOtherRepositories(root, manifests) {
  return Object.entries(manifests)
    .filter(([folder, { repository, homepage, bugs }]) => {
      const wanted = JSON.stringify(repositoryFields(root, folder))
      return JSON.stringify({ repository, homepage, bugs }) !== wanted
    })
    .map(([folder]) => `${folder}/package.json: run npm run manifests`)
}

/**
 * Returns whether the owner has not named the repository yet.
 *
 * @param {Place} root
 */
export function hasPlaceholder(root) {
  return [root.repository.url, root.homepage, root.bugs].some((text) => text.includes(PLACEHOLDER))
}
