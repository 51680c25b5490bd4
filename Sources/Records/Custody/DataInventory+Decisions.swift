import Content

extension DataInventory {
  /// What is held about decisions, and what is counted from them.
  static let decisions: [InventoryTable] = [
    InventoryTable(
      name: "decision",
      purpose: [
        "en": "Each answer you gave, so that you can resume and look back.",
        "es": "Cada respuesta que diste, para que puedas continuar y repasar.",
      ], topic: .decisions, retention: .decisionDetail,
      columns: [
        ("attempt", "The attempt.", "El intento."),
        ("sequence", "Its place in the attempt.", "Su lugar en el intento."),
        ("scenario", "The situation.", "La situación."),
        ("decision", "The decision.", "La decisión."),
        (
          "answer", "What you answered; your manager never sees it.",
          "Lo que respondiste; tu responsable nunca lo ve."
        ),
        ("decided_at", "When you answered.", "Cuándo respondiste."),
        ("decided_on", "The day you answered.", "El día en que respondiste."),
        ("team", "The team it counts in.", "El equipo en el que cuenta."),
        ("cycle", "The measuring cycle it counts in.", "El ciclo de medición en el que cuenta."),
        ("service", "How much of the job it did.", "Cuánto trabajo resolvió."),
      ]),
    InventoryTable(
      name: "finding",
      purpose: [
        "en": "What each answer meant for each rule, so that it can be explained.",
        "es": "Qué supuso cada respuesta para cada norma, para poder explicarlo.",
      ], topic: .decisions, retention: .decisionDetail,
      columns: [
        ("attempt", "The attempt.", "El intento."),
        ("sequence", "The decision within it.", "La decisión dentro del intento."),
        (
          "position", "The order in which findings are shown.",
          "El orden en que se muestran los resultados."
        ),
        ("clause", "The rule.", "La norma."),
        (
          "verdict", "Whether the rule was kept, or the policy can't tell.",
          "Si se cumplió la norma, o si la política no lo aclara."
        ),
        ("severity", "How grave the rule is.", "La gravedad de la norma."),
        ("violated", "How much of the rule slipped.", "Qué parte de la norma falló."),
        ("tally_weight", "How much it counts in the sums.", "Cuánto cuenta en las sumas."),
      ]),
    InventoryTable(
      name: "tally",
      purpose: [
        "en": "Sums per rule, from which a team's weak links come; never shown by name.",
        "es": "Sumas por norma, de las que salen los eslabones débiles; nunca con nombre.",
      ], topic: .decisions, retention: .employment,
      columns: [
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        ("team", "The team.", "El equipo."),
        ("clause", "The rule.", "La norma."),
        (
          "person", "Whose sum it is, so that one person weighs no more than another.",
          "De quién es la suma, para que nadie pese más que otro."
        ),
        ("n", "How often you met the rule.", "Cuántas veces te encontraste con la norma."),
        ("y", "How often it slipped.", "Cuántas veces falló."),
      ]),
    InventoryTable(
      name: "met_decision",
      purpose: [
        "en": "Which decisions you have met, so that you get new ones. Not your answers.",
        "es": "Qué decisiones has visto, para darte otras nuevas. No tus respuestas.",
      ], topic: .decisions, retention: .employment,
      columns: [
        ("person", "Who met it.", "Quién la vio."),
        ("scenario", "The situation.", "La situación."),
        ("decision", "The decision.", "La decisión."),
        ("last_on", "The last day you met it.", "El último día que la viste."),
        ("times", "How often you met it.", "Cuántas veces la viste."),
      ]),
  ]
}
