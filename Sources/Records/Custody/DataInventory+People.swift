import Content

extension DataInventory {
  /// What is held about people.
  static let people: [InventoryTable] = [
    InventoryTable(
      name: "person",
      purpose: [
        "en": "One row for you: your team and how you like to read.",
        "es": "Una fila sobre ti: tu equipo y cómo prefieres leer.",
      ], topic: .person, retention: .employment,
      columns: [
        ("id", "Stands for you in all other tables.", "Te representa en las demás tablas."),
        (
          "team", "The team in which your decisions count.",
          "El equipo en el que cuentan tus decisiones."
        ),
        (
          "language", "The language you chose, if you chose one.",
          "El idioma que elegiste, si elegiste uno."
        ),
        (
          "plain", "Whether you chose plain lines of text.",
          "Si elegiste líneas de texto sencillas."
        ),
        (
          "created_at", "When the store first met you, for the order of records.",
          "Cuándo te registró el almacén, para ordenar los registros."
        ),
      ])
  ]
}
