import theme from 'vitepress/theme-without-fonts'
import ReaderPlayground from './reader-playground.vue'
import './style.css'

/** @type {import('vitepress').Theme} */
export default {
  extends: theme,
  enhanceApp: ({ app }) => {
    app.component('ReaderPlayground', ReaderPlayground)
  },
}
