declare module 'swagger-ui-dist/absolute-path.js' {
  /** Returns the folder of the files to serve. */
  export default function absolutePath(): string
}
