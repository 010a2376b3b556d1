declare module '*.css'

declare module '*.vue' {
  import type { Theme } from 'vitepress'
  type App = Parameters<NonNullable<Theme['enhanceApp']>>[0]['app']
  const component: Parameters<App['component']>[1]
  export default component
}
