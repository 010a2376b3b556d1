export { attendanceRoutes } from './routes'
export { countUnnamed, listAttendance } from './store'
export type { AttendanceRow, UnnamedCount } from './store'
