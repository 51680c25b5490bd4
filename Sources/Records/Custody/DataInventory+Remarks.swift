import Content

extension DataInventory {
  /// What is counted of what players say of questions.
  static let remarks: [InventoryTable] = [
    InventoryTable(
      name: "remark",
      purpose: [
        "en": "How often a question was called unclear or unrealistic: counts without a name or a "
          + "time, so no row is yours.",
        "es": "Cuántas veces se dijo que una pregunta es confusa o poco real: sumas sin nombre ni "
          + "hora, así que ninguna fila es tuya.",
      ], topic: .remarks, retention: .lasting,
      columns: [
        ("scenario", "The situation.", "La situación."),
        ("version", "Which version of the situation.", "Qué versión de la situación."),
        ("decision", "The question.", "La pregunta."),
        (
          "reason", "What was said, of a few fixed reasons.", "Qué se dijo, de unas pocas opciones."
        ),
        ("times", "How often.", "Cuántas veces."),
      ])
  ]
}
