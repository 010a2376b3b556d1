export { htmlText } from './html-text'
