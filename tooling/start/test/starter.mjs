import { startApp } from '../start-app.mjs'

const app = startApp(
  { name: 'app', entry: 'tooling/start/test/lasting-app.mjs' },
  process.env,
  (line) => console.log(`${app.pid} ${line}`),
)
await app.ended
