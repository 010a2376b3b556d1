// Preloaded into each app: ends the app when the process that started it ends, also by kill -9. The channel to the
// parent closes then.

const GRACE_MS = 10_000

if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), GRACE_MS).unref()
  })
  process.channel.unref()
}
