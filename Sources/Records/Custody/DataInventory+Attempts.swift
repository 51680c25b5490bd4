import Content

extension DataInventory {
  /// What is held about attempts.
  static let attempts: [InventoryTable] = [
    InventoryTable(
      name: "attempt",
      purpose: [
        "en": "Each training you began, and how it went: proof of what you have done.",
        "es": "Cada formación que empezaste y cómo fue: prueba de lo que has hecho.",
      ], topic: .attempts, retention: .proof,
      columns: [
        ("id", "Stands for the attempt in other tables.", "Representa el intento en otras tablas."),
        ("number", "The order in which attempts began.", "El orden en que empezaron los intentos."),
        ("person", "Whose attempt it is.", "De quién es el intento."),
        ("item", "The module or situation.", "El módulo o la situación."),
        (
          "purpose", "Whether it is the whole or a short retake.",
          "Si es completo o una repetición breve."
        ),
        (
          "edition", "The situations and rules it is judged by.",
          "Las situaciones y normas con las que se juzga."
        ),
        (
          "seed", "The number that chance starts from, so that you can resume.",
          "El número del que parte el azar, para que puedas continuar."
        ),
        ("started_at", "When it began.", "Cuándo empezó."),
        ("started_on", "The day it began.", "El día en que empezó."),
        ("team", "Your team at that time.", "Tu equipo en ese momento."),
        ("cycle", "The measuring cycle of that day.", "El ciclo de medición de ese día."),
        (
          "state", "Whether it is open, finished or given up.",
          "Si está abierto, terminado o abandonado."
        ),
        ("finished_at", "When it was finished, for the proof.", "Cuándo terminó, para la prueba."),
        (
          "adherence", "How much privacy was kept; your manager never sees it.",
          "Cuánta privacidad se cuidó; tu responsable nunca lo ve."
        ),
        (
          "service", "How much of the job was done; your manager never sees it.",
          "Cuánto trabajo se hizo; tu responsable nunca lo ve."
        ),
        ("decisions", "How many decisions counted.", "Cuántas decisiones contaron."),
        ("passed", "Whether both reached their marks.", "Si ambas llegaron a su nota."),
      ]),
    InventoryTable(
      name: "attempt_situation",
      purpose: [
        "en": "The situations of an attempt, so that the next draws others.",
        "es": "Las situaciones de un intento, para que el siguiente elija otras.",
      ], topic: .attempts, retention: .proof,
      columns: [
        ("attempt", "The attempt.", "El intento."),
        ("position", "The order in which they are played.", "El orden en que se juegan."),
        ("scenario", "The situation.", "La situación."),
        ("ending", "How the story ended.", "Cómo acabó la historia."),
      ]),
    InventoryTable(
      name: "attempt_clause",
      purpose: [
        "en": "The must-get-rights that an attempt was for, missed or got right.",
        "es": "Los imprescindibles que un intento buscaba, falló o acertó.",
      ], topic: .attempts, retention: .proof,
      columns: [
        ("attempt", "The attempt.", "El intento."),
        (
          "role", "Whether it was sought, missed or got right.",
          "Si se buscaba, se falló o se acertó."
        ),
        ("position", "The order in which they are shown.", "El orden en que se muestran."),
        ("clause", "The rule.", "La norma."),
      ]),
    InventoryTable(
      name: "red_line",
      purpose: [
        "en": "Must-get-rights that are still open; a row goes when you get it right.",
        "es": "Imprescindibles aún abiertos; la fila se borra cuando lo aciertas.",
      ], topic: .attempts, retention: .employment,
      columns: [
        ("person", "Whose it is.", "De quién es."),
        ("item", "The module or situation.", "El módulo o la situación."),
        ("clause", "The rule.", "La norma."),
        ("opened_by", "The attempt that missed it.", "El intento que la falló."),
      ]),
    InventoryTable(
      name: "completion",
      purpose: [
        "en": "What you have done and when: the proof that you were trained.",
        "es": "Qué has completado y cuándo: la prueba de tu formación.",
      ], topic: .attempts, retention: .proof,
      columns: [
        ("attempt", "The attempt that proves it.", "El intento que lo prueba."),
        ("completed_on", "The day it was done.", "El día en que se completó."),
        ("attestation", "Who vouches for it.", "Quién da fe de ello."),
      ]),
  ]
}
