extension SituationTemplate {
  /// A text in English and in Spanish.
  struct Pair: Sendable {
    let english: String
    let spanish: String

    init(_ english: String, _ spanish: String) {
      self.english = english
      self.spanish = spanish
    }
  }

  /// All texts, by their marks.
  static let words = opening.merging(ending) { $1 }.merging(playNames) { $1 }

  /// Who one is, and the first decision.
  static let opening: [String: Pair] = [
    "title": Pair("A day with open doors", "Un día de puertas abiertas"),
    "brief": Pair(
      "You work for a firm that grows olive trees. In three weeks it opens its gates for a "
        + "day, and you look after the guests. It is Monday.",
      "Trabajas en una empresa que cultiva olivos. Dentro de tres semanas abre sus puertas "
        + "un día y tú te ocupas de los invitados. Es lunes."),
    "meter": Pair("The guests' trust", "Confianza de los invitados"),
    "role": Pair("Head of events", "Responsable de eventos"),
    "subject": Pair("The form", "El formulario"),
    "body": Pair(
      "Here are six boxes for the sign-up form. We need to greet people, send them the "
        + "ticket, and lay on a bus from the right towns. The other three are nice to have!",
      "Aquí van seis casillas para el formulario. Tenemos que saludar a la gente, mandarle "
        + "la entrada y poner un autobús desde los pueblos que toquen. ¡Las otras tres vendrían "
        + "bien!"),
    "form.say": Pair(
      "The web page is ready but for the form. {vera} has drawn it on the back of a menu, "
        + "and the printer's coffee ring is on it.",
      "La página web está lista, salvo el formulario. {vera} lo ha dibujado en el dorso de "
        + "un menú, con la marca de una taza de café."),
    "boxes.ask": Pair(
      "Which boxes stay in the form?",
      "¿Qué casillas se quedan en el formulario?"),
    "boxes.name": Pair("Name, for the badge", "Nombre, para la tarjeta"),
    "boxes.name.why": Pair("You want to greet them by it.", "Querrás saludarlos por él."),
    "boxes.phone": Pair(
      "Mobile number, in case something comes up",
      "Número de móvil, por si surge algo"),
    "boxes.phone.why": Pair(
      "The mail is enough to tell them; in case is no need.",
      "Para avisar basta el correo; un por si acaso no es una necesidad."),
    "boxes.email": Pair("E-mail, for the ticket", "Correo, para la entrada"),
    "boxes.email.why": Pair("The ticket has to get to them.", "La entrada tiene que llegarles."),
    "boxes.birthday": Pair(
      "Date of birth, for a card on the day",
      "Fecha de nacimiento, para felicitarlos ese día"),
    "boxes.birthday.why": Pair(
      "Nobody signs up for an open day to get a birthday card.",
      "Nadie se apunta a unas puertas abiertas para que lo feliciten."),
    "boxes.town": Pair("Town, for the bus", "Localidad, para el autobús"),
    "boxes.town.why": Pair(
      "The bus has to start somewhere.",
      "El autobús tiene que salir de algún sitio."),
    "boxes.family": Pair(
      "Names and ages of children, for the games",
      "Nombres y edades de los niños, para los juegos"),
    "boxes.family.why": Pair(
      "How many are coming can be asked at the gate.",
      "Cuántos vienen se puede preguntar en la puerta."),
    "boxes.good": Pair(
      "Three boxes, ten seconds. The bus, the ticket and the badge need these, and nothing "
        + "else on the menu is needed for anything.",
      "Tres casillas, diez segundos. El autobús, la entrada y la tarjeta las necesitan; lo "
        + "demás del menú no hace falta para nada."),
    "boxes.little": Pair(
      "Nothing too much, but something is missing: without a name, a mail and a town there "
        + "is no badge, no ticket and no bus.",
      "Nada de más, pero falta algo: sin nombre, correo y localidad no hay tarjeta, ni "
        + "entrada, ni autobús."),
    "boxes.much": Pair(
      "Nice to have is not needed (GDPR 5(1)(c)). Ask of each box what stops working "
        + "without it.",
      "Que venga bien no quiere decir que haga falta (RGPD 5.1.c). Pregunta de cada casilla "
        + "qué deja de funcionar sin ella."),
  ]

  /// The other decisions, and how it ends.
  static let ending: [String: Pair] = [
    "list.say": Pair(
      "A week later 240 people have signed up. {vera} wants to write to them about the new "
        + "oil, with a voucher.",
      "Una semana después se han apuntado 240 personas. {vera} quiere escribirles sobre el "
        + "aceite nuevo, con un vale."),
    "list.glad": Pair(
      "“That was quick,” one of them has written under the form.",
      "«Qué rápido», ha escrito alguien bajo el formulario."),
    "invitation.ask": Pair(
      "Who gets the mail about the oil?",
      "¿Quién recibe el correo sobre el aceite?"),
    "invitation.everybody": Pair(
      "All 240. They gave us the address themselves.",
      "Los 240. La dirección nos la dieron ellos."),
    "invitation.everybody.feedback": Pair(
      "They gave it for a ticket. A mail that sells needs a yes of its own.",
      "La dieron para la entrada. Un correo que vende necesita su propio sí."),
    "invitation.objectors": Pair(
      "All who did not object. The small print under the form says that we may write.",
      "Quienes no se opusieron. La letra pequeña del formulario dice que podemos escribir."),
    "invitation.objectors.feedback": Pair(
      "A yes that hangs on the ticket, in small print, is no yes to anything else.",
      "Un sí que va pegado a la entrada, en letra pequeña, no es un sí a otra cosa."),
    "invitation.asked": Pair(
      "The 61 who ticked “news, please”.",
      "Las 61 que marcaron «sí, novedades»."),
    "invitation.asked.feedback": Pair(
      "They asked for it, and they will read it. {vera} sells more oil to 61 readers than "
        + "to 240 strangers.",
      "Lo pidieron y lo leerán. {vera} vende más aceite a 61 lectores que a 240 "
        + "desconocidos."),
    "invitation.nobody": Pair("Nobody. One never knows.", "Nadie. Nunca se sabe."),
    "invitation.nobody.feedback": Pair(
      "Nothing is broken, and 61 people wait for news that they asked for.",
      "No se incumple nada, y 61 personas esperan las novedades que pidieron."),
    "after.say": Pair(
      "The day is over. There were 251 guests, and one goat. On your screen is the list "
        + "with their names and addresses.",
      "El día ha pasado. Hubo 251 invitados y una cabra. En tu pantalla está la lista con "
        + "sus nombres y direcciones."),
    "copy.ask": Pair("What becomes of the list?", "¿Qué pasa con la lista?"),
    "copy.archive": Pair(
      "It goes into the archive with the photos, as the archive has always been kept.",
      "Va al archivo con las fotos, como se ha hecho siempre."),
    "copy.archive.feedback": Pair(
      "What is kept for ever is kept for nobody. The register says how long its work lasts "
        + "(GDPR 5(1)(e)).",
      "Lo que se guarda para siempre no se guarda para nadie. El registro dice cuánto dura "
        + "su tarea (RGPD 5.1.e)."),
    "copy.month": Pair(
      "It stays a month, for thanks and lost coats; then it goes.",
      "Se queda un mes, por las gracias y los abrigos olvidados; luego se borra."),
    "copy.month.feedback": Pair(
      "Three coats and one thank-you later it has done its work, and goes.",
      "Tres abrigos y unas gracias después ha cumplido su tarea, y se borra."),
    "copy.tonight": Pair(
      "It goes tonight, before anybody asks.",
      "Se borra esta noche, antes de que nadie pregunte."),
    "copy.tonight.feedback": Pair(
      "Gone, and with it the way to return three coats.",
      "Se ha ido, y con ella la forma de devolver tres abrigos."),
    "copy.jubilee": Pair(
      "Ten years. In ten years there is a jubilee, and people like to be remembered.",
      "Diez años. Dentro de diez hay aniversario y a la gente le gusta que la recuerden."),
    "copy.jubilee.feedback": Pair(
      "By then half of the addresses are dead and the other half have forgotten you. Ask "
        + "anew.",
      "Para entonces la mitad de las direcciones no existirá y la otra mitad te habrá "
        + "olvidado. Pregunta de nuevo."),
    "full.say": Pair(
      "In spring {vera} opens the gates again. The bus is full by Wednesday, and the goat "
        + "has been asked for.",
      "En primavera {vera} vuelve a abrir las puertas. El miércoles el autobús está lleno, "
        + "y preguntan por la cabra."),
    "full.title": Pair("Come again", "Vuelve cuando quieras"),
    "quiet.say": Pair(
      "In spring {vera} opens the gates again. Fewer people come, and nobody says why.",
      "En primavera {vera} vuelve a abrir las puertas. Viene menos gente, y nadie dice por "
        + "qué."),
    "quiet.title": Pair("A quiet spring", "Una primavera tranquila"),
  ]

  /// What the players of the plays do.
  static let playNames: [String: Pair] = [
    "play.good": Pair(
      "asks for little, and keeps what was asked",
      "pide poco y cumple lo que se pidió"),
    "play.eager": Pair("takes all there is and keeps it", "se lleva todo y lo guarda"),
    "play.refuser": Pair("refuses everything", "se niega a todo"),
  ]
}
