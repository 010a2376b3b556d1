// Preloaded into each app: one that is started by us ends with us, however we end. The channel to the
// parent closes when the parent is gone, by kill -9 too. The apps need know nothing of it.

const GRACE_MS = 10_000

if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), GRACE_MS).unref()
  })
  process.channel.unref()
}
