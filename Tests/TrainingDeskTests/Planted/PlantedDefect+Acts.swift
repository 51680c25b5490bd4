import Content

extension PlantedDefect {
  /// Routes, and acts that the judge looks at.
  static let acts: [PlantedDefect] = [
    PlantedDefect(
      "a last way with a condition", .missingTarget, at: "if: trust < 50",
      Change(
        "      - {to: tired}",
        "      - {if: trust < 50, to: tired}")),
    PlantedDefect(
      "a scene that leads nowhere", .missingTarget, at: "  sorting:",
      Change(
        "    go: lost\n",
        "")),
    PlantedDefect(
      "a way to a scene that returns", .returnScene, at: "    go: letter",
      Change(
        "    go: prize\n",
        "    go: letter\n")),
    PlantedDefect(
      "a later scene that does not return", .returnScene, at: "scene: letter",
      Change(
        "    return: true\n",
        "    go: prize\n")),
    PlantedDefect(
      "a fact that the act repeats", .factInAct,
      at: """
        hours: 0}
                  expect: {upholds
        """,
      Change(
        "          act: {response: report.internal}",
        "          act: {response: report.internal, hours: 0}")),
    PlantedDefect(
      "an act that leaves a fact out", .unstatedFact, at: "act: {consent: given.specific}",
      Change(
        "use.contact, data: user.contact.email,",
        "use.contact,"),
      Change(
        """
                  act: {consent: not_asked}
                  expect: {violates: [CHO-1]}
                  feedback: They wanted
        """,
        """
                  act: {data: user.contact.email, consent: not_asked}
                  expect: {violates: [CHO-1]}
                  feedback: They wanted
        """),
      Change(
        """
                  act: {consent: not_asked}
                  expect: {violates: [CHO-1]}
                  feedback: They had not
        """,
        """
                  act: {data: user.contact.email, consent: not_asked}
                  expect: {violates: [CHO-1]}
                  feedback: They had not
        """)),
    PlantedDefect(
      "an act too coarse to judge", .undeterminedAct, at: "place: {text",
      Change(
        "data: user.location.precise",
        "data: user.location")),
    PlantedDefect(
      "an act that no rule speaks about", .uncoveredAct, at: "{id: thank",
      Change(
        "    go: hour\n",
        "    go: thanks\n"),
      Change(
        """
          hour:
            say: Put
        """,
        """
          thanks:
            say: Ana brings tea.
            decide:
              id: tea
              kind: choose
              ask: What do you say?
              options:
                - {id: thank, text: Thank her., act: {op: remove.erase}, feedback: She nods.}
                - {id: hush, text: Say nothing., serves: none, feedback: She asks.}
            go: hour
          hour:
            say: Put
        """),
      Change(
        "alarm: ring",
        "alarm: ring, tea: thank"),
      Change(
        "alarm: search",
        "alarm: search, tea: hush")),
    PlantedDefect(
      "an expectation that the judge contradicts", .expectation,
      at: """
        expect: {upholds: [CHO-1]}
                  feedback: They had not
        """,
      Change(
        """
                  expect: {violates: [CHO-1]}
                  feedback: They had not
        """,
        """
                  expect: {upholds: [CHO-1]}
                  feedback: They had not
        """)),
    PlantedDefect(
      "an item of no class", .unclassified, at: "parcel:",
      Change(
        "        free: {text: Need not be asked, else: true}",
        "        free: {text: Need not be asked, group: \"@special\"}")),
  ]
}
