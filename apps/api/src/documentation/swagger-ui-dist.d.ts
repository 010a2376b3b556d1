declare module 'swagger-ui-dist/absolute-path.js' {
  /** The folder of the files to serve. */
  export default function absolutePath(): string
}
