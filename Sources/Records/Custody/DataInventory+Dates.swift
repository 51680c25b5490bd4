import Content

extension DataInventory {
  /// What is asked of people by when.
  static let dates: [InventoryTable] = [
    InventoryTable(
      name: "assignment",
      purpose: [
        "en": "What you were asked to take, and by when.",
        "es": "Qué se te pidió hacer, y para cuándo.",
      ], topic: .dates, retention: .employment,
      columns: [
        ("id", "Its calendar entry is known by it.", "Por él se conoce su cita del calendario."),
        ("person", "Who is asked.", "A quién se le pide."),
        ("programme", "Which programme asks.", "Qué programa lo pide."),
        ("item", "What is asked.", "Qué se pide."),
        ("round", "How often it has come round.", "Cuántas veces ha tocado."),
        ("minutes", "How long it takes.", "Cuánto dura."),
        ("assigned_on", "The day it was written.", "El día en que se anotó."),
        ("opens_on", "The first day for it.", "El primer día para hacerlo."),
        ("due_on", "The last day in time.", "El último día a tiempo."),
        (
          "stagger_weeks", "How many weeks later your team begins.",
          "Cuántas semanas más tarde empieza tu equipo."
        ),
        ("revision", "How often it was changed.", "Cuántas veces se cambió."),
        ("plan", "The plan that wrote it.", "El plan que lo anotó."),
        ("state", "Open, done, taken back or lapsed.", "Abierto, hecho, retirado o caducado."),
        ("state_on", "Since which day.", "Desde qué día."),
        ("changed_at", "When it changed, for calendars.", "Cuándo cambió, para los calendarios."),
      ]),
    InventoryTable(
      name: "assignment_situation",
      purpose: [
        "en": "The situations that were drawn for you.",
        "es": "Las situaciones que te tocaron.",
      ], topic: .dates, retention: .employment,
      columns: [
        ("assignment", "For which request.", "Para qué petición."),
        ("position", "In which order.", "En qué orden."),
        ("scenario", "The situation.", "La situación."),
      ]),
    InventoryTable(
      name: "extension",
      purpose: [
        "en": "More time that HR gave you.", "es": "Más plazo que te dio Recursos Humanos.",
      ], topic: .dates, retention: .employment,
      columns: [
        ("assignment", "For what.", "Para qué."),
        ("due_on", "Until when.", "Hasta cuándo."),
        ("given_on", "Since when.", "Desde cuándo."),
        ("reason", "Why, as HR wrote it.", "Por qué, como lo escribió Recursos Humanos."),
      ]),
    InventoryTable(
      name: "exemption",
      purpose: [
        "en": "What you need not take for a while. Your manager sees that, not why.",
        "es": "Lo que no tienes que hacer durante un tiempo. Tu responsable ve eso, no el motivo.",
      ], topic: .dates, retention: .employment,
      columns: [
        ("person", "Who.", "Quién."),
        ("programme", "From which programme.", "De qué programa."),
        ("module", "From which module, or all.", "De qué módulo, o de todos."),
        ("from_on", "The first day.", "El primer día."),
        ("through_on", "The last day, if there is one.", "El último día, si lo hay."),
        ("reason", "Why, as HR wrote it.", "Por qué, como lo escribió Recursos Humanos."),
      ]),
    InventoryTable(
      name: "workshop",
      purpose: [
        "en": "Workshops that count as a module.", "es": "Talleres que valen por un módulo.",
      ], topic: .dates, retention: .proof,
      columns: [
        ("person", "Who attended.", "Quién asistió."),
        ("module", "Which module.", "Qué módulo."),
        ("held_on", "When.", "Cuándo."),
        ("evidence", "What proves it.", "Qué lo demuestra."),
      ]),
    InventoryTable(
      name: "mail",
      purpose: [
        "en": "The days on which a reminder went out to you, so that you get one a day at most.",
        "es": "Los días en que te salió un recordatorio, para que recibas uno al día como mucho.",
      ], topic: .dates, retention: .employment,
      columns: [
        ("id", "Its name.", "Su nombre."),
        ("person", "To whom.", "A quién."),
        ("sent_on", "The day.", "El día."),
        ("state", "Sent, perhaps sent, or not.", "Enviado, quizá enviado, o no."),
      ]),
    InventoryTable(
      name: "notice",
      purpose: [
        "en": "What a reminder told, so that nothing is told twice.",
        "es": "Qué decía un recordatorio, para que nada se diga dos veces.",
      ], topic: .dates, retention: .employment,
      columns: [
        ("assignment", "About what.", "Sobre qué."),
        ("revision", "About which date of it.", "Sobre cuál de sus fechas."),
        ("stage", "At which step of the reminders.", "En qué paso de los avisos."),
        ("recipient", "Whether you, your manager or HR.", "Si a ti, a tu responsable o a RR. HH."),
        ("mail", "In which mail.", "En qué correo."),
      ]),
  ]

  /// Who did what with the records of others.
  static let audit: [InventoryTable] = [
    InventoryTable(
      name: "policy_change",
      purpose: [
        "en": "When the policy changed, so that what it turned is asked again; about nobody.",
        "es": "Cuándo cambió la política, para volver a pedir lo que cambió con ella; no trata de "
          + "nadie.",
      ], topic: .audit, retention: .lasting,
      columns: [
        ("id", "Its name.", "Su nombre."),
        ("edition", "The policy from then on.", "La política desde entonces."),
        ("changed_on", "The day.", "El día."),
      ]),
    InventoryTable(
      name: "policy_change_situation",
      purpose: [
        "en": "The situations that a change of the policy judges otherwise; about nobody.",
        "es": "Las situaciones que la política juzga ahora de otro modo; no trata de nadie.",
      ], topic: .audit, retention: .lasting,
      columns: [
        ("change", "Which change.", "Qué cambio."),
        ("scenario", "The situation.", "La situación."),
      ]),
    InventoryTable(
      name: "audit",
      purpose: [
        "en": "Who looked at or changed what HR keeps, and when; it names nobody of the staff.",
        "es": "Quién miró o cambió lo que guarda Recursos Humanos, y cuándo; no nombra a nadie de "
          + "la plantilla.",
      ], topic: .audit, retention: .proof,
      columns: [
        ("number", "The order.", "El orden."),
        ("at", "When.", "Cuándo."),
        ("day", "The day here.", "El día aquí."),
        ("who", "Whose account.", "De quién es la cuenta."),
        ("action", "What was done.", "Qué se hizo."),
        ("count", "How many it concerned.", "A cuántos concernía."),
        (
          "about", "Which plan, programme or file; the cycle and why, where decisions left.",
          "Qué plan, programa o archivo; el ciclo y el motivo, si salieron decisiones."
        ),
      ]),
  ]
}
