import Content

extension DataInventory {
  /// What is held of the files that attempts are played from.
  static let editions: [InventoryTable] = [
    InventoryTable(
      name: "content",
      purpose: [
        "en": "The situations and rules as they were when you played. Nothing about you.",
        "es": "Las situaciones y normas tal como eran cuando jugaste. Nada sobre ti.",
      ], topic: .editions, retention: .reference,
      columns: [
        (
          "hash", "The fingerprint by which a file is found.",
          "La huella con la que se encuentra un archivo."
        ),
        ("bytes", "The file itself.", "El propio archivo."),
      ]),
    InventoryTable(
      name: "edition",
      purpose: [
        "en": "Which situations and rules belong together. Nothing about you.",
        "es": "Qué situaciones y normas van juntas. Nada sobre ti.",
      ], topic: .editions, retention: .reference,
      columns: [
        ("id", "The fingerprint of the whole.", "La huella del conjunto.")
      ]),
    InventoryTable(
      name: "edition_file",
      purpose: [
        "en": "The files of an edition. Nothing about you.",
        "es": "Los archivos de una edición. Nada sobre ti.",
      ], topic: .editions, retention: .reference,
      columns: [
        ("edition", "The edition.", "La edición."),
        (
          "path", "Where the file stood in the library.",
          "Dónde estaba el archivo en la biblioteca."
        ),
        ("hash", "The fingerprint of the file.", "La huella del archivo."),
      ]),
  ]
}
