import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'

interface CodeScannerProps {
  readonly onCode: (code: string) => void
}

interface CodeDetector {
  /** Returns the QR codes in the picture of a video. */
  readonly detect: (source: HTMLVideoElement) => Promise<{ readonly rawValue: string }[]>
}

const SCAN_INTERVAL_MS = 250
const OPTIONS: { formats: 'qr_code'[] } = { formats: ['qr_code'] }

/** Camera scanner. Without camera access, codes are typed. */
export function CodeScanner({ onCode }: CodeScannerProps) {
  const [isOn, setIsOn] = useState(false)
  // Pages without HTTPS have no camera access.
  const hasCamera = 'mediaDevices' in navigator
  if (!hasCamera) return <p className="soft">{say('check-in.noCamera')}</p>
  return (
    <div>
      <Button look="quiet" onClick={() => setIsOn(!isOn)}>
        {say(isOn ? 'check-in.cameraOff' : 'check-in.cameraOn')}
      </Button>
      {isOn && <Camera onCode={onCode} />}
    </div>
  )
}

function Camera({ onCode }: CodeScannerProps) {
  const video = useRef<HTMLVideoElement>(null)
  const found = useRef(onCode)
  found.current = onCode
  const [isReady, setIsReady] = useState(false)
  const [isRefused, setIsRefused] = useState(false)
  useEffect(() => {
    const film = video.current
    if (!film) return
    let stream: MediaStream | undefined
    let isOver = false
    let last = ''
    let detector: CodeDetector | undefined
    const open = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      if (isOver) end(stream)
      else {
        film.srcObject = stream
        await film.play()
        detector = await openDetector()
        setIsReady(true)
      }
    }
    open().catch(() => setIsRefused(true))
    const timer = setInterval(() => {
      detector
        ?.detect(film)
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
    <>
      <video
        ref={video}
        muted
        playsInline
        className="scanner"
        aria-label={say('check-in.camera')}
      />
      <p role="status" className="soft">
        {isReady ? '' : say('check-in.loading')}
      </p>
    </>
  )
}

function end(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/**
 * Opens the QR code reader of the browser, or one in JavaScript where there is none (Safari,
 * Firefox), which is loaded only then.
 */
export async function openDetector(): Promise<CodeDetector> {
  const Own = window.BarcodeDetector
  if (Own) return new Own(OPTIONS)
  const { BarcodeDetector } = await import('qr/decode.js')
  return new BarcodeDetector(OPTIONS)
}
