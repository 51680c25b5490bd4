import Content

extension PlantedDefect {
  /// Scenes, options and endings that play does not come to, or comes to wrongly.
  static let play: [PlantedDefect] = [
    PlantedDefect(
      "a scene that nothing leads to", .unreachableScene, at: "  garden:",
      Change(
        "  home: {say",
        """
          garden: {say: The garden., go: home}
          home: {say
        """)),
    PlantedDefect(
      "an ending behind a condition that never holds", .unreachableScene, at: "  sad:",
      Change(
        "      - {if: trust >= 50, to: home}\n",
        """
              - {if: trust > 100, to: sad}
              - {if: trust >= 50, to: home}

        """),
      Change(
        "  home: {say",
        """
          sad: {say: You stay., end: {title: Sad, tone: bad}}
          home: {say
        """)),
    PlantedDefect(
      "a scene behind two answers that exclude each other", .unreachableScene, at: "  both:",
      Change(
        "    go: form\n",
        """
            go: [{if: chose(mailing.cards) and chose(mailing.readers), to: both}, {to: form}]

        """),
      Change(
        "  form:\n",
        """
          both: {say: Both., go: form}
          form:

        """)),
    PlantedDefect(
      "a circle that the routes have no way out of", .noEnding, at: "  round:",
      Change(
        "    go: lost\n",
        "    go: [{if: chose(mailing.some), to: round}, {to: lost}]\n"),
      Change(
        """
          lost:
            say:
        """,
        """
          round: {say: Round and round., go: round}
          lost:
            say:
        """)),
    PlantedDefect(
      "a circle whose way out is never open", .noEnding, at: "  round:",
      Change(
        "    go: lost\n",
        "    go: [{if: chose(mailing.some), to: round}, {to: lost}]\n"),
      Change(
        """
          lost:
            say:
        """,
        """
          round:
            say: Round and round.
            decide:
              id: again
              kind: choose
              ask: Again?
              options:
                - {id: again, text: Again., feedback: Again it is.}
                - {id: more, text: Once more., feedback: Once more.}
            go: [{if: chose(mailing.readers), to: lost}, {to: round}]
          lost:
            say:
        """)),
    PlantedDefect(
      "options that run out", .noEnding, at: "  round:",
      Change(
        "    go: lost\n",
        "    go: [{if: chose(mailing.some), to: round}, {to: lost}]\n"),
      Change(
        """
          lost:
            say:
        """,
        """
          round:
            say: Round and round.
            decide:
              id: again
              kind: choose
              ask: Again?
              options:
                - {id: again, once: true, text: Again., feedback: Again it is., go: round}
                - {id: more, once: true, text: Once more., feedback: Once more., go: round}
          lost:
            say:
        """)),
    PlantedDefect(
      "a decision with nothing on offer", .noOptionLeft,
      at: """
            decide:
              id: alarm
        """,
      Change(
        """
                - id: ring
                  text: Ring the office at once.

        """,
        """
                - id: ring
                  if: not chose(mailing.some)
                  text: Ring the office at once.

        """),
      Change(
        "        - id: search\n",
        """
                - id: search
                  if: not chose(mailing.some)

        """),
      Change(
        "        - id: wait\n",
        """
                - id: wait
                  if: not chose(mailing.some)

        """)),
    PlantedDefect(
      "an option on a meter that never gets there", .neverOffered, at: "        - id: some",
      Change(
        "        - id: some\n",
        """
                - id: some
                  if: trust < 40

        """)),
    PlantedDefect(
      "an option after a scene to come", .neverOffered, at: "        - id: some",
      Change(
        "        - id: some\n",
        """
                - id: some
                  if: seen(home)

        """)),
    PlantedDefect(
      "a later scene that an ending overtakes", .queuedAtEnding, at: "  letter:",
      Change(
        "later: {after: 1,",
        "later: {after: 9,")),
  ]
}
