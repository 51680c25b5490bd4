import Content

extension PlantedDefect {
  /// What a pass asks for, and the plays that show it.
  static let passing: [PlantedDefect] = [
    PlantedDefect(
      "nobody can keep the critical rule", .noPass, at: "scenes:",
      Change(
        """
                  act: {response: report.internal}
                  expect: {upholds: [CUL-1]}
        """,
        """
                  act: {response: ignore}
                  expect: {violates: [CUL-1]}
        """),
      Change(
        """
            ends: home
            adherence: 100

        """,
        "    ends: home\n")),
    PlantedDefect(
      "a click in the dark passes", .passesByChance, at: "scenes:",
      Change(
        """
                  act: {response: ignore}
                  expect: {violates: [CUL-1]}
                  feedback: By
        """,
        """
                  act: {response: report.internal}
                  expect: {upholds: [CUL-1]}
                  feedback: By
        """),
      Change(
        """
                  serves: none
                  act: {response: ignore}
                  expect: {violates: [CUL-1]}
        """,
        """
                  serves: none
                  act: {response: report.internal}
                  expect: {upholds: [CUL-1]}
        """),
      Change(
        """
                  act: {consent: not_asked}
                  expect: {violates: [CHO-1]}
                  feedback: They had not
        """,
        """
                  act: {consent: given.specific}
                  expect: {upholds: [CHO-1]}
                  feedback: They had not
        """)),
    PlantedDefect(
      "refusing is good enough", .passesByRefusing, at: "scenes:",
      Change(
        """
                  serves: none
                  act: {response: ignore}
                  expect: {violates: [CUL-1]}
        """,
        """
                  serves: partial
                  act: {response: report.internal}
                  expect: {upholds: [CUL-1]}
        """),
      Change(
        """
                  serves: none
                  feedback: Safe
        """,
        """
                  serves: partial
                  feedback: Safe
        """)),
    PlantedDefect(
      "the right option first twice in a fixed order", .rightFirst,
      at: """
            decide:
              id: mailing
        """,
      Change(
        "      ask: Who gets the newsletter?\n",
        """
              ask: Who gets the newsletter?
              shuffle: false

        """),
      Change(
        "      ask: What now?\n",
        """
              ask: What now?
              shuffle: false

        """),
      Change(
        """
                - id: cards
                  text: Everybody in the bowl. They know us now.
                  act: {consent: not_asked}
                  expect: {violates: [CHO-1]}
                  feedback: They wanted a wheelbarrow.
                  effects: {trust: -10, talk: +10}
                  later: {after: 1, scene: letter}
                - id: readers
                  text: Only those who asked for it.
                  act: {consent: given.specific}
                  expect: {upholds: [CHO-1]}
                  feedback: They had asked for it.
                  effects: {trust: +10}

        """,
        """
                - id: readers
                  text: Only those who asked for it.
                  act: {consent: given.specific}
                  expect: {upholds: [CHO-1]}
                  feedback: They had asked for it.
                  effects: {trust: +10}
                - id: cards
                  text: Everybody in the bowl. They know us now.
                  act: {consent: not_asked}
                  expect: {violates: [CHO-1]}
                  feedback: They wanted a wheelbarrow.
                  effects: {trust: -10, talk: +10}
                  later: {after: 1, scene: letter}

        """)),
    PlantedDefect(
      "the right option longest three times", .rightLongest,
      at: """
            decide:
              id: mailing
        """,
      Change(
        "          text: Only those who asked for it.\n",
        """
                  text: Only those who asked for it, and who have not taken it back.

        """),
      Change(
        "          text: Ring the office at once.\n",
        """
                  text: Ring the office at once, and say what is gone and since when.

        """),
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
              facts: {event: incident.suspected, hours: 0}
              options:
                - {id: thank, text: "Thank her, and tell her what the office has said.", act: {response: report.internal}, expect: {upholds: [CUL-1]}, feedback: She nods.}
                - {id: hush, text: Say nothing., act: {response: ignore}, expect: {violates: [CUL-1]}, feedback: She asks Iván.}
            go: hour
          hour:
            say: Put
        """),
      Change(
        """
            go: hour
          thanks
        """,
        """
            go: thanks
          thanks
        """),
      Change(
        "alarm: ring",
        "alarm: ring, tea: thank"),
      Change(
        "alarm: search",
        "alarm: search, tea: hush")),
    PlantedDefect(
      "a clause that a pass can go round", .notExercised, at: "exercises: [CHO-1, CUL-1, MIN-2]",
      Change(
        """
            go: form
          form:
        """,
        """
            go: [{if: chose(mailing.nobody), to: sorting}, {to: form}]
          form:
        """)),
    PlantedDefect(
      "a clause that nothing exercises", .notExercised, at: "exercises: [CHO-1, CUL-1, MIN-2]",
      Change(
        "data: user.location.precise",
        "data: user.location.imprecise")),
    PlantedDefect(
      "minutes that are far off", .minutes, at: "minutes: 9",
      Change(
        "minutes: 3",
        "minutes: 9")),
    PlantedDefect(
      "a critical rule kept too late", .noPass, at: "scenes:",
      Change(
        "hours: 0}",
        "hours: 3}"),
      Change(
        """
                  act: {response: report.internal}
                  expect: {upholds: [CUL-1]}
        """,
        """
                  act: {response: report.internal}
                  expect: {violates: [CUL-1]}
        """),
      Change(
        """
            ends: home
            adherence: 100

        """,
        "    ends: home\n")),
    PlantedDefect(
      "plays of which none passes", .missingPlay, at: "plays:", in: FairLibrary.plays,
      Change(
        """
          - name: asks first and calls
            answers: {mailing: readers, fields: [name, mail], lists: {advert: asked, parcel: free}, alarm: ring, prize: [illness], hour: [ring, note, search]}
            ends: home
            adherence: 100

        """,
        "")),
    PlantedDefect(
      "a play that ends elsewhere", .play,
      at: """
        ends: tired
            adherence
        """, in: FairLibrary.plays,
      Change(
        "    ends: home\n",
        "    ends: tired\n")),
    PlantedDefect(
      "a play of another score", .play, at: "adherence: 90", in: FairLibrary.plays,
      Change(
        "adherence: 100",
        "adherence: 90")),
    PlantedDefect(
      "a play that answers nothing to a decision", .play, at: "answers: {mailing: cards, fields",
      in: FairLibrary.plays,
      Change(
        ", prize: [], hour: [ring, note, search]}",
        "}")),
  ]
}
