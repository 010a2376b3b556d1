export { createCertificateMaker } from './attach-certificate'
export { ownOfficialDocumentRoutes } from './own-routes'
export { officialDocumentRoutes } from './routes'
export { officialDocumentRecordRoutes } from './record-routes'
