import { useEffect, useRef, useState } from 'react'
import { say } from '../../../components/language/say'

interface CodeScannerProps {
  readonly onCode: (code: string) => void
}

const SCAN_INTERVAL_MS = 250

/** Camera scanner, if the browser can read codes. Otherwise codes are typed. */
export function CodeScanner({ onCode }: CodeScannerProps) {
  const [isOn, setIsOn] = useState(false)
  const Detector = window.BarcodeDetector
  // Pages without HTTPS have no camera access.
  const hasCamera = 'mediaDevices' in navigator
  if (!Detector || !hasCamera) return <p className="soft">{say('check-in.noCamera')}</p>
  return (
    <div>
      <button type="button" className="button quiet" onClick={() => setIsOn(!isOn)}>
        {say(isOn ? 'check-in.cameraOff' : 'check-in.cameraOn')}
      </button>
      {isOn && <Camera detector={new Detector({ formats: ['qr_code'] })} onCode={onCode} />}
    </div>
  )
}

function Camera({ detector, onCode }: CodeScannerProps & { readonly detector: BarcodeDetector }) {
  const video = useRef<HTMLVideoElement>(null)
  const found = useRef(onCode)
  found.current = onCode
  const reader = useRef(detector)
  const [isRefused, setIsRefused] = useState(false)
  useEffect(() => {
    const film = video.current
    if (!film) return
    let stream: MediaStream | undefined
    let isOver = false
    let last = ''
    const open = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      if (isOver) end(stream)
      else {
        film.srcObject = stream
        await film.play()
      }
    }
    open().catch(() => setIsRefused(true))
    const timer = setInterval(() => {
      reader.current
        .detect(film)
        .then(([code]) => {
          if (code === undefined || code.rawValue === last) return
          last = code.rawValue
          found.current(last)
        })
        // The video has no picture yet.
        .catch(() => undefined)
    }, SCAN_INTERVAL_MS)
    return () => {
      isOver = true
      clearInterval(timer)
      if (stream) end(stream)
    }
  }, [])
  if (isRefused) return <p className="problem">{say('check-in.cameraRefused')}</p>
  return (
    <video ref={video} muted playsInline className="scanner" aria-label={say('check-in.camera')} />
  )
}

function end(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
