export { createCertificateMaker } from './send-certificates'
export {
  officialDocumentRecordRoutes,
  officialDocumentRoutes,
  ownOfficialDocumentRoutes,
} from './routes'
