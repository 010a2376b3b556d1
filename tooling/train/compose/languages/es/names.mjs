import { capital, namesOf } from '../../names.mjs'

const NOUNS = /** @type {const} */ ({
  meeting: ['Reunión', 'f'],
  workshop: ['Taller', 'm'],
  seminar: ['Seminario', 'm'],
  webinar: ['Seminario web', 'm'],
  forum: ['Foro', 'm'],
  symposium: ['Simposio', 'm'],
  training: ['Curso de formación', 'm'],
  conference: ['Conferencia', 'f'],
  session: ['Reunión', 'f'],
})
const ORDINALS = {
  m: ' Primer Segundo Tercer Cuarto Quinto Sexto Séptimo Octavo Noveno Décimo'.split(' '),
  f: ' Primera Segunda Tercera Cuarta Quinta Sexta Séptima Octava Novena Décima'.split(' '),
}
const TOPICS = [
  (/** @type {string} */ topic) => ` sobre ${topic}`,
  (/** @type {string} */ topic) => ` sobre “${capital(topic)}”`,
  (/** @type {string} */ topic) => `: ${capital(topic)}`,
]

/**
 * @param {string} text
 * @param {'m' | 'f'} gender
 */
function named(text, gender) {
  const isMasculine = gender === 'm'
  return {
    plain: text,
    the: `${isMasculine ? 'el' : 'la'} ${text}`,
    of: `${isMasculine ? 'del' : 'de la'} ${text}`,
    to: `${isMasculine ? 'al' : 'a la'} ${text}`,
    a: `${isMasculine ? 'un' : 'una'} ${text}`,
    gender,
  }
}

export const names = namesOf({
  nameOf: ({ kind, ordinal, body, topic, form }) => {
    const [noun, gender] = NOUNS[kind]
    const tail = body ? ` ${body}` : (TOPICS[form % 3]?.(topic ?? '') ?? '')
    const name = named(
      `${ordinal ? `${ORDINALS[gender][ordinal] ?? ''} ` : ''}${noun}${tail}`,
      gender,
    )
    return ordinal || body ? { ...name, a: name.the } : name
  },
  studyGroup: (number) => named(`Comisión de Estudio ${number}`, 'f'),
  radioStudyGroup: (number) => named(`Comisión de Estudio ${number}`, 'f'),
  workingParty: (id) => named(`Grupo de Trabajo ${id}`, 'm'),
  bodies: [
    'del Comité de Movilidad Urbana',
    'del Comité de Vivienda y Ordenación del Territorio',
    'del Grupo de Trabajo sobre Comercio Digital',
    'del Grupo de Expertos en Contabilidad del Agua',
    'del Órgano Subsidiario de Ejecución',
    'del Comité Directivo de Alerta Temprana',
    'del Grupo Asesor sobre Creación de Capacidad',
    'del Grupo Especial sobre Datos de Seguridad Vial',
    'del Grupo Intergubernamental sobre los Suelos',
    'de la Conferencia de las Partes',
  ],
  topics: [
    'contadores de agua inteligentes',
    'datos abiertos del transporte público',
    'campos electromagnéticos cerca de las escuelas',
    'servicios por satélite para islas pequeñas',
    'telecomunicaciones de emergencia',
    'competencias digitales en zonas rurales',
    'gestión de residuos electrónicos',
    'calidad del aire en ciudades portuarias',
    'portabilidad numérica',
    'centros de datos de bajo consumo',
    'biodiversidad urbana',
    'predicción de inundaciones costeras',
    'accesibilidad de los sitios web públicos',
    'calidad de servicio de las redes móviles',
  ],
  organizers: [
    ['Unión Internacional de Telecomunicaciones (UIT)', 'la '],
    ['Comisión Económica para América Latina y el Caribe (CEPAL)', 'la '],
    ['Organización Meteorológica Mundial (OMM)', 'la '],
    ['Comisión Interamericana de Telecomunicaciones (CITEL)', 'la '],
    ['Banco Interamericano de Desarrollo (BID)', 'el '],
    ['Banco Mundial', 'el '],
  ].map(([name = '', article = '']) => ({ name, inSentence: article + name })),
  people: [
    'Lucía Herrera',
    'Rafael Ocampo',
    'Carmen Villalba',
    'Diego Salinas',
    'Marta Quiroga',
    'Andrés Paredes',
    'Elena Cifuentes',
  ],
  venues: [
    'Centro Internacional de Convenciones',
    'Hotel Meridiano',
    'Palacio de Congresos',
    'Ministerio de Comunicaciones',
    'Centro Cultural Nacional',
    'Hotel Gran Bahía',
  ],
  headquarters: 'Sede de la UIT',
  at: [(venue) => `en el ${venue}`, (venue) => `en las salas del ${venue}`],
  atHeadquarters: [(name) => `en la ${name}`],
  inCity: [
    ({ city, country }) => `en ${city} (${country})`,
    ({ city, country }) => `en ${city}, ${country}`,
  ],
  inCityOnly: ({ city }) => `en ${city}`,
  online: 'en línea',
  languages: { en: 'inglés', fr: 'francés', es: 'español', ru: 'ruso', zh: 'chino', ar: 'árabe' },
  and: ' y ',
  between: ' ',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
  dateLine: (city, day) => `${city}, ${day}`,
})
