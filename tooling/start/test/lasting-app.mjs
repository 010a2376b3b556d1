console.log('up')
setInterval(() => {}, 60_000)
