import Content

extension PlantedDefect {
  /// Keys and values, and the file as YAML.
  static let values: [PlantedDefect] = [
    PlantedDefect(
      "a key that means nothing", .unknownKey, at: "hiden",
      Change(
        "hidden: true",
        "hiden: true")),
    PlantedDefect(
      "a key that is missing", .missingKey, at: "      id: alarm",
      Change(
        "      ask: What now?\n",
        "")),
    PlantedDefect(
      "a number where a text belongs", .wrongType, at: "start: a lot",
      Change(
        "start: 50}",
        "start: a lot}")),
    PlantedDefect(
      "a tone that there is not", .badValue, at: "tone: gray",
      Change(
        "tone: mixed",
        "tone: gray")),
    PlantedDefect(
      "an id written as none is", .badID, at: "- id: Some",
      Change(
        "        - id: some\n",
        "        - id: Some\n")),
    PlantedDefect(
      "an id that stands twice", .duplicateID,
      at: """
        - id: ring
                  text: Look
        """,
      Change(
        "        - id: search\n",
        "        - id: ring\n")),
    PlantedDefect(
      "a condition that cannot be read", .condition, at: "if: talk >=",
      Change(
        "if: talk >= 10",
        "if: talk >=")),
    PlantedDefect(
      "a mark that is not closed", .placeholder, at: "{ana puts",
      Change(
        "{ana} puts",
        "{ana puts")),
    PlantedDefect(
      "a key that stands twice", .duplicateKey, at: "go: prize",
      Change(
        "    go: lost\n",
        """
            go: lost
            go: prize

        """)),
    PlantedDefect(
      "a text that a comment cuts", .cutText, at: "Ana wants list",
      Change(
        "Ana wants a list.",
        "Ana wants list #3")),
    PlantedDefect(
      "a tab", .tab, at: "\tana:",
      Change(
        "  ana: {",
        "\tana: {")),
    PlantedDefect(
      "an alias", .alias, at: "&list",
      Change(
        "say: Ana wants a list.",
        "say: &list Ana wants a list.")),
  ]
}
