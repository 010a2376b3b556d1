import { TitleText } from '../components/lists/title-text'
import type { RoomNow } from '../programme/rooms-now'
import { useI18n } from '../i18n/use-i18n'

interface RoomCardsProps {
  readonly rooms: readonly RoomNow[]
  /** Place of the zone of the times. */
  readonly place: string
  /** Path that opens the meeting for the person. */
  readonly join: string
  /** Path of the registration. */
  readonly own: string
  /** Seconds until what takes place changes. */
  readonly changesInSeconds: number | null
}

/** The way into each room, for a person remembered on this device, on the day of the meeting. */
export function RoomCards({ rooms, place, join, own, changesInSeconds }: RoomCardsProps) {
  const i18n = useI18n()
  return (
    <section className="rooms-now no-print" aria-labelledby="join">
      <h2 id="join">{i18n.t('programme.now-and-next')}</h2>
      <div id="rooms-now" data-fresh data-changes-in={changesInSeconds}>
        {rooms.map((room, index) => (
          <RoomCard key={room.room} view={room} place={place} join={join} isMain={index === 0} />
        ))}
      </div>
      <p className="soft">
        {i18n.t('registration.known')} <a href={own}>{i18n.t('registration.open-own')}</a> ·{' '}
        <a href={`${own}#device`}>{i18n.t('registration.forget')}</a>
      </p>
    </section>
  )
}

interface RoomCardProps extends Pick<RoomCardsProps, 'place' | 'join'> {
  readonly view: RoomNow
  readonly isMain: boolean
}

function RoomCard({ view: { room, now, next }, place, join, isMain }: RoomCardProps) {
  const i18n = useI18n()
  const named = (time: string) => i18n.t('dates.time-there', { time, place })
  return (
    <article className={isMain ? 'main' : undefined}>
      {room !== null && (
        <h3>
          <bdi>{room}</bdi>
        </h3>
      )}
      {now !== null && (
        <>
          <p className="soft">
            {i18n.t('programme.now-at', {
              hours: named(i18n.t('dates.time-range', { from: now.startTime, to: now.endTime })),
            })}
          </p>
          <p className="title">
            <TitleText title={now.title} language={now.language} />
          </p>
          <progress max={now.minutes} value={now.minutes - now.minutesLeft} aria-hidden="true" />
          <p className="soft">{i18n.t('programme.minutes-left', { count: now.minutesLeft })}</p>
        </>
      )}
      <p className="then">
        {next === null ? (
          i18n.t('programme.room-over')
        ) : (
          <>
            {i18n.labelled(i18n.t('programme.next-at', { hours: named(next.startTime) }))}{' '}
            <TitleText title={next.title} language={next.language} />
          </>
        )}
      </p>
      <p className="actions">
        <a
          className={isMain ? 'button big' : 'button quiet'}
          href={room === null ? join : `${join}&room=${encodeURIComponent(room)}`}
        >
          {isMain || room === null
            ? i18n.t('registration.join-now')
            : i18n.t('programme.join-room', { room: i18n.isolate(room) })}
        </a>
      </p>
    </article>
  )
}
