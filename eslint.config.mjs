export { default } from '@u4ssc/lint'
