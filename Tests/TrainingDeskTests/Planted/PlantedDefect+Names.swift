import Content

extension PlantedDefect {
  /// Names that stand for nothing.
  static let names: [PlantedDefect] = [
    PlantedDefect(
      "a clause that does not exist in exercises", .unknownClause,
      at: "exercises: [CHO-1, CUL-1, MIN-2, SEC-9]",
      Change(
        """
        MIN-2]
        inspired
        """,
        """
        MIN-2, SEC-9]
        inspired
        """)),
    PlantedDefect(
      "a scene that does not exist", .unknownScene, at: "go: formm",
      Change(
        "    go: form\n",
        "    go: formm\n")),
    PlantedDefect(
      "a meter that does not exist", .unknownMeter, at: "if: tlak",
      Change(
        "if: talk >= 10",
        "if: tlak >= 10")),
    PlantedDefect(
      "a choice that does not exist", .unknownChoice, at: "chose(mailing.cads)",
      Change(
        "      - {if: trust >= 50, to: home}",
        "      - {if: trust >= 50 or chose(mailing.cads), to: home}")),
    PlantedDefect(
      "a clause that does not exist", .unknownClause, at: "clause: CUL-9",
      Change(
        "      clause: CUL-1",
        "      clause: CUL-9")),
    PlantedDefect(
      "somebody who is not in the cast", .unknownCast, at: "    kind: email",
      Change(
        "    from: ana",
        "    from: anna")),
    PlantedDefect(
      "an artefact that does not exist", .unknownArtefact, at: "show: [crads]",
      Change(
        "show: [cards]",
        "show: [crads]")),
    PlantedDefect(
      "a span that is not marked", .unknownSpan, at: "phone:",
      Change(
        "        illness: {data: user.health}",
        """
                illness: {data: user.health}
                phone: {data: user.contact.phone_number}
        """)),
    PlantedDefect(
      "a group that does not exist", .unknownGroup, at: "group: \"@needs-a-no\"",
      Change(
        "@needs-a-yes",
        "@needs-a-no")),
    PlantedDefect(
      "a word that does not exist", .unknownWord, at: "user.healht",
      Change(
        "user.health}",
        "user.healht}")),
    PlantedDefect(
      "a case that does not exist", .unknownReference, at: "aepd-raffle-2021",
      Change(
        "aepd-raffle-2020]",
        "aepd-raffle-2021]")),
  ]
}
