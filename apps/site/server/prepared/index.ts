export { answerFirst } from './answer-first'
export { followReleases } from './follow-releases'
export { PageShelf } from './page-shelf'
export { preparePages } from './prepare-pages'
