export { importLines } from './import-lines'
export { exportRoutes } from './export-lines'
