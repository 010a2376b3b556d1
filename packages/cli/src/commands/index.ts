export { ANSWERS } from './answers'
export { exportCases } from './export-cases'
export { fairCommand } from './fair-command'
export { writeCalendar } from './write-calendar'
