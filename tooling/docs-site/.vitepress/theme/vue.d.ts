declare module '*.vue' {
  type App = Parameters<NonNullable<import('vitepress').Theme['enhanceApp']>>[0]['app']
  const component: Parameters<App['component']>[1]
  export default component
}
