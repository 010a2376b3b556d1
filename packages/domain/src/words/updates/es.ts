import type { UpdateWords } from './update-words'

/** Sentences and headlines about the updates of a meeting. */
export const UPDATES_ES: UpdateWords = {
  sentences: {
    starts: 'pasa a comenzar a las {after}, en lugar de las {before}.',
    ends: 'pasa a terminar a las {after}, en lugar de las {before}.',
    moved: 'pasa a celebrarse el {after}, en lugar del {before}.',
    newDate: 'Nueva fecha: {after} (antes: {before}).',
    newTime: 'Nuevo horario: {after} (antes: {before}).',
    recording: 'La grabación está disponible.',
    room: 'se celebra en {after}.',
    roomNow: 'pasa a celebrarse en {after}, en lugar de {before}.',
    speakerNew: 'tiene un nuevo orador: {after}.',
    speakerGone: 'ya no cuenta con este orador: {before}.',
    documentNew: 'tiene un documento nuevo: {after}.',
    closes: 'El plazo de inscripción termina el {after}.',
    closesNow: 'El plazo de inscripción termina ahora el {after}, en lugar del {before}.',
    documentLink: 'Nuevo enlace al documento {name}.',
    documentPublic: 'El documento {name} es ahora público.',
    documentRestricted: 'El documento {name} es ahora solo para las personas inscritas.',
    interpretationNew: 'Ahora se ofrece interpretación: {after}.',
    captionsNew: 'Ahora se ofrece subtitulado: {after}.',
    deadlineNew: 'Nuevo plazo: {name}, {after}.',
    free: 'La participación es gratuita.',
    freeNow: 'La participación pasa a ser gratuita (antes, de pago).',
    paid: 'La participación es de pago.',
    paidNow: 'La participación pasa a ser de pago (antes, gratuita).',
    described: 'La reunión ya tiene una descripción.',
    describedNow: 'La descripción de la reunión ha cambiado.',
    practical: 'Ya está disponible la información práctica.',
    practicalNow: 'La información práctica ha cambiado.',
    sessionsFollow:
      'El programa se traslada con la reunión. Todas las sesiones mantienen su horario.',
  },
  counts: {
    programme: {
      one: 'Se ha publicado el programa ({count} sesión).',
      many: 'Se ha publicado el programa ({count} sesiones).',
      other: 'Se ha publicado el programa ({count} sesiones).',
    },
    sessions: {
      one: 'El programa tiene {count} sesión nueva.',
      many: 'El programa tiene {count} de sesiones nuevas.',
      other: 'El programa tiene {count} sesiones nuevas.',
    },
    unchanged: {
      one: 'La otra sesión mantiene su horario.',
      many: 'Las otras {count} sesiones mantienen su horario.',
      other: 'Las otras {count} sesiones mantienen su horario.',
    },
    speakers: {
      one: 'Se ha añadido {count} orador: {names}.',
      many: 'Se han añadido {count} oradores: {names}.',
      other: 'Se han añadido {count} oradores: {names}.',
    },
    documents: {
      one: 'Nuevo documento: {names}.',
      many: '{count} documentos nuevos: {names}.',
      other: '{count} documentos nuevos: {names}.',
    },
    outcomes: {
      one: 'Nuevo resultado: {names}.',
      many: '{count} resultados nuevos: {names}.',
      other: '{count} resultados nuevos: {names}.',
    },
    decisions: {
      one: 'Nueva decisión: {names}.',
      many: '{count} decisiones nuevas: {names}.',
      other: '{count} decisiones nuevas: {names}.',
    },
    circulars: {
      one: 'Nueva circular: {names}.',
      many: '{count} circulares nuevas: {names}.',
      other: '{count} circulares nuevas: {names}.',
    },
    translations: {
      one: 'Esta información está disponible ahora también en {names}.',
      other: 'Esta información está disponible ahora también en los idiomas siguientes: {names}.',
    },
  },
  headlines: {
    time: 'Nueva fecha u hora',
    place: 'Nuevo lugar o modo de participación',
    joining: 'Nuevos datos de conexión',
    registration: 'Inscripción o plazos actualizados',
    participation: 'Requisitos de participación actualizados',
    programme: 'Programa actualizado',
    results: 'Nuevos documentos o resultados',
    other: 'Actualización',
  },
}
