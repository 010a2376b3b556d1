import type { MeetingWords } from './words'

export const es: MeetingWords = {
  phrases: {
    meeting:
      'ejercicio*|ciberejercicio*|clinica*|reunion*|taller*|seminario*|webinar*|foro*|conferencia*|sesion*|periodo de sesiones|simposio*|asamblea*|formacion|curso*|consulta*|dialogo*|cumbre*|mesa redonda|congreso*|coloquio*|jornada*|semana*|encuentro*|cibe* reunion|capacitacion|audiencia*',
    group:
      'comision* de estudio*|ce|grupo* de trabajo|gt|grupo* de tareas especiales|grupo* tematico*|grupo* de expertos|grupo* mixto*|grupo* de relator*|grupo* por correspondencia|grupo* regional*|grupo* asesor*|actividad* conjunta*|actividad* mixta*|comite*|consejo|organo rector',
    sitting: 'reunion*|sesion*|periodo de sesiones|evento*|acto*|encuentro*|plenaria*|consulta*',
    'part-of-meeting':
      'sesion de apertura|sesion de clausura|sesion inaugural|sesiones de trabajo|sesion plenaria|plenaria|sesion* diaria*|reunion de apertura',
    'points-back': 'esta|este|dicha|dicho|presente|citad*|cada|toda',
    'name-goes-on': 'de|del|sobre|para|dedicad*|relativ*|acerca|entre|:',
    'takes-place':
      'se impart*|acoge*|acogera*|se espera*|reune*|se celebra*|celebrar*|tendra* lugar|tiene lugar|se realiza*|se reuni*|reunir*|se convoca*|dara* comienzo|comenzara*|comienza*|empieza*|se inaugura*|previst*|se llevar*|sera* organizad*|es organizad*|se abre*|sesionara',
    convenes:
      'invitar* a|invita* a|invitarle a|informar* de|informar* que|anuncia*|organiza*|convoca*|participar en|comunicar* que|complace',
    'name-ends':
      'que|se celebrar*|tendra*|sera*|organizad* por|a celebrarse|acogid*|previst*|esta*',
    and: 'seguid* del|precedid* del|seguid* por|precedid* por|y|e|asi como|seguid* de|precedid* de',
    article: 'el|la|los|las|un|una|del|de la|de los|de las|al|su',
    preposition: 'en|el|los|del|de|a',
    about:
      'aplazamiento del|aplazamiento de la|cancelacion del|cancelacion de la|nuevo lugar|nueva* fecha*|nuevo* horario*|correccion*|aplazamiento de|lugar de|cambio de|nuevas fechas|cancelacion de|anulacion de|invitacion a|inscripcion en|informacion sobre|convocatoria de|convocatoria a la|convocatoria al|anuncio de|participacion en|programa de|fechas de|postergacion de',
    'no-meeting':
      'resumen de|consulta a los estados|consulta relativa|consulta sobre el proyecto|conclusion*|circulacion|acta*|calendario|cuestionario*|informe de|resultado*|adopcion|aprobacion|supresion|candidatura*|prorroga|encuesta|convocatoria de buenas|designacion|nombramiento',
    cancelled: 'cancela*|anula*|no se celebrara*|no tendra* lugar|suspend*',
    undated: 'hasta nuevo aviso|sine die|a una fecha posterior|para una fecha posterior',
    postponed: 'aplaza*|posterga*|pospon*|pospuest*',
    former:
      'inicialmente|en lugar de|anteriormente|estaba previst*|originalmente|en vez de|debia|iba a|en principio|situaba*|fijaba*|preveia*|convocaba*|ya no',
    now: 'lease|debe decir|ahora|se celebrara*|nuevas fechas|pasa a',
    moved:
      'se celebrara ahora|tendra lugar ahora|se aplaza al|se pospone al|se traslada al|ha sido aplazad* al|nueva fecha es|nuevas fechas son',
    tentative:
      'proxima edicion|proximo periodo|la proxima|en principio|provisionalmente|se celebraria*|tentativ*|proxima reunion|ulteriormente',
    beside:
      'seguid*|precedid*|dia anterior|dia siguiente|vispera|inmediatamente antes|inmediatamente despues|paralelamente|conjuntamente con|la tarde del|la manana del|al termino de|dias anteriores',
    apart: 'otra carta|otra circular|carta aparte|invitacion aparte|por separado|propia carta',
  },
  ordinals:
    'primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decima |undecim|duodecim|decimotercer|decimocuart|decimoquint|decimosext|decimoseptim|decimoctav|decimonoven',
  tens: 'vigesim|trigesim|cuadragesim|quincuagesim|sexagesim|septuagesim|octogesim|nonagesim',
  ordinalEnds: 'a|o|ª|º|er|.a|.o',
}
