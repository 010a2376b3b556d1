export { createCertificateMaker } from './attach-certificate'
export { ownPaperRoutes } from './own-routes'
export { paperRoutes } from './routes'
