extension ReminderPhrase {
  /// The phrase in Spanish; `{name}` is filled in.
  var spanish: String {
    switch self {
    case .hello: "Hola, {name}:"
    case .helloNobody: "Hola:"
    case .minute: "1 minuto"
    case .minutes: "unos {n} minutos"
    case .date: "{weekday} {day} de {month} de {year}"
    case .weekdays: "domingo,lunes,martes,miércoles,jueves,viernes,sábado"
    case .months:
      "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre"
    case .askNobody: "Recursos Humanos"
    case .subjectOverdue: "Fuera de plazo: {title}"
    case .subjectToday: "Vence hoy: {title}"
    case .subjectSoon: "Vence el {date}: {title}"
    case .subjectNew: "Nuevo para ti: {title}, hasta el {date}"
    case .subjectMoved: "Nueva fecha, {date}: {title}"
    case .subjectWithdrawn: "Ya no hace falta: {title}"
    case .subjectDone: "Hecho, gracias: {title}"
    case .subjectManyOverdue: "Tu formación: {n} partes, {overdue} fuera de plazo"
    case .subjectManyDue: "Tu formación: {n} partes, la próxima hasta el {date}"
    case .subjectManyNews: "Tu formación: novedades de {n} partes"
    case .headOverdue: "Fuera de plazo. Sigue contando, y cuanto antes, mejor:"
    case .headToday: "Vence hoy, al final del día:"
    case .headSoon: "Vence pronto:"
    case .headNew: "Nuevo para ti:"
    case .headMoved: "Con nueva fecha:"
    case .headWithdrawn: "Ya no se te pide, así que no tienes que hacer nada:"
    case .headDone: "Hecho y registrado:"
    case .itemOverdue: "- {title}: {minutes}. Vencía el {date}."
    case .itemToday: "- {title}: {minutes}."
    case .itemDue: "- {title}: {minutes}, hasta el {date}."
    case .itemMoved: "- {title}: {minutes}, hasta el {date} y ya no hasta el {before}."
    case .itemPlain: "- {title}"
    case .inAll:
      "Son {minutes} en total. Puedes parar cuando quieras: las respuestas quedan guardadas."
    case .begin: "Para empezar: {start}."
    case .beginNowhere: "Para empezar: pregunta a {who} cómo se hace."
    case .noLink:
      "Aquí no hay ningún enlace que pulsar, a propósito: un recordatorio que lo pida no es nuestro."
    case .managerSees:
      "Tu responsable ve si está hecho, pendiente o fuera de plazo, y hasta cuándo. No ve tus respuestas, ni tus "
        + "puntos, ni cuántas veces lo has intentado."
    case .wrong: "¿Hay una fecha que no cuadra, o vas a estar fuera? Pregunta a {who}."
    case .thanks: "Gracias por tu tiempo. Por ahora no tienes que hacer nada más."
    case .managerSubjectOne: "1 persona de tu equipo tiene formación fuera de plazo"
    case .managerSubject: "{n} personas de tu equipo tienen formación fuera de plazo"
    case .managerHead: "Fuera de plazo en tu equipo:"
    case .managerPerson: "- {name}: {titles}"
    case .managerHelp:
      "Lo que más ayuda es un cuarto de hora tranquilo en su día. Si alguien está fuera o una "
        + "fecha no cuadra, avisa a {who}."
    case .managerOnly:
      "Aquí solo se te muestran nombres y títulos: ni respuestas ni puntos. Por favor, no "
        + "reenvíes este correo."
    case .digestSubject: "Formación del {date}: nada que mirar"
    case .digestSubjectOne: "Formación del {date}: 1 cosa que mirar"
    case .digestSubjectMany: "Formación del {date}: {n} cosas que mirar"
    case .digestAssigned: "Asignaciones nuevas: {n}"
    case .digestMailed: "Personas a las que se ha escrito: {n}"
    case .digestOverdue: "Fuera de plazo: {n}"
    case .digestAway: "Sin correo porque están fuera: {n}"
    case .digestLook: "Para mirar:"
    case .digestNothing: "No hay nada que mirar."
    case .digestMaybeSent:
      "- Correos que quizá salieron y quizá no: {n}. Acláralos antes de la próxima vez."
    case .entrySummary: "Fecha límite de formación: {title}"
    case .entryMinutes: "Lleva {minutes}, y vale hasta el final de este día."
    }
  }
}
