export { attendanceRoutes } from './routes'
