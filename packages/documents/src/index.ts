export * from './reading/index'
export * from './calendar/index'
