export { answerFromCache } from './answer-from-cache'
export { followReleases } from './follow-releases'
export { PageCache } from './page-cache'
export { createPageCache } from './create-page-cache'
