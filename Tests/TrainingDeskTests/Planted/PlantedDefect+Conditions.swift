import Content

extension PlantedDefect {
  /// Conditions, meters and feedback that do nothing.
  static let conditions: [PlantedDefect] = [
    PlantedDefect(
      "a text that is always said", .constantCondition, at: "if: seen(form)",
      Change(
        "    say: Ana wants a list.\n",
        """
            say:
              - {if: seen(form), text: Ana wants a list.}

        """)),
    PlantedDefect(
      "a text that is never said", .constantCondition, at: "if: seen(tired)",
      Change(
        "    say: Ana wants a list.\n",
        """
            say:
              - Ana wants a list.
              - {if: seen(tired), text: You are tired.}

        """)),
    PlantedDefect(
      "a result that never comes", .constantCondition, at: "if: credit(prize) >= 101",
      Change(
        "        - if: credit(prize) >= 100\n",
        "        - if: credit(prize) >= 101\n")),
    PlantedDefect(
      "facts that never hold", .constantCondition, at: "if: talk > 20",
      Change(
        "      facts: {event: incident.suspected, hours: 0}",
        """
              facts:
                - {event: incident.suspected, hours: 0}
                - {if: talk > 20, grounds: task}
        """)),
    PlantedDefect(
      "a way on that is always taken", .constantCondition, at: "if: trust >= 10,",
      Change(
        "      - {if: trust >= 50, to: home}\n",
        """
              - {if: trust < 50, to: tired}
              - {if: trust >= 10, to: home}

        """)),
    PlantedDefect(
      "feedback that is never said", .constantCondition, at: "if: chose(hour.ring)",
      Change(
        "        - feedback: First the call.\n",
        """
                - feedback:
                    - First the call.
                    - {if: chose(hour.ring), text: Well rung.}

        """)),
    PlantedDefect(
      "a meter that starts where it can only be cut", .meterClamped, at: "  calm:",
      Change(
        "  talk: {title: Talk",
        """
          calm: {title: Calm, start: 0}
          talk: {title: Talk
        """),
      Change(
        """
                  effects: {trust: -10}
                - id: nobody
        """,
        """
                  effects: {trust: -10, calm: -10}
                - id: nobody
        """)),
    PlantedDefect(
      "a meter with no room to move", .meterClamped, at: "  calm:",
      Change(
        "  talk: {title: Talk",
        """
          calm: {title: Calm, start: 5, min: 5, max: 5}
          talk: {title: Talk
        """),
      Change(
        """
                  effects: {trust: -10}
                - id: nobody
        """,
        """
                  effects: {trust: -10, calm: +1}
                - id: nobody
        """)),
    PlantedDefect(
      "a hidden meter that nothing reads", .meterUnread, at: "  calm:",
      Change(
        "  talk: {title: Talk",
        """
          calm: {title: Calm, start: 5, hidden: true}
          talk: {title: Talk
        """),
      Change(
        """
                  effects: {trust: -10}
                - id: nobody
        """,
        """
                  effects: {trust: -10, calm: +1}
                - id: nobody
        """)),
    PlantedDefect(
      "feedback that is not always said", .missingFeedback, at: "        - id: search",
      Change(
        "          feedback: By then it was far away.\n",
        """
                  feedback: [{if: talk >= 10, text: By then it was far away.}]

        """)),
  ]
}
