export { createCertificateMaker } from './attach-certificate'
export {
  officialDocumentRecordRoutes,
  officialDocumentRoutes,
  ownOfficialDocumentRoutes,
} from './routes'
