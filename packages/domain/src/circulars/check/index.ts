export { checkCircular } from './check-circular'
