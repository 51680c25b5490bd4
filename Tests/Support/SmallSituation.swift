/// A situation of a ``SmallLibrary``: decisions one after another, then the end.
package struct SmallSituation {
  /// One of its decisions.
  package enum Decision {
    /// `ring` upholds `RED-1`, `wait` violates it, `nothing` serves nobody.
    case alarm
    /// `ring` upholds `SER-1`, `wait` violates it, `nothing` serves nobody.
    case lunch
    /// Ticks among `name`, which is needed, and secrets from `secret-1` on, which `RED-2` forbids.
    case vault(secrets: Int)
    /// Hides among `name`, which is needed, and `one` and `two`, which `RED-2` forbids.
    case draft
    /// Puts `first` before `second`: knowledge of `KNO-1`.
    case order
    /// Puts `key` among the secrets and `sign` among the rest: knowledge of `KNO-1`.
    case sort
  }

  package let id: String
  package var version = 1
  package var exercises: [String] = []
  package let decisions: [Decision]
  /// The word that its texts begin with.
  package var voice = "Once"
  /// The scenes, by place, that show the note before their decision.
  package var shows: Set<Int> = []
  /// Its meters, as YAML; `wait` at an alarm or at lunch takes 30 from the meter `calm`.
  package var meters: String?

  package init(
    _ id: String, exercises: [String] = [], voice: String = "Once", _ decisions: Decision...
  ) {
    self.id = id
    self.exercises = exercises
    self.voice = voice
    self.decisions = decisions
  }

  package var yaml: String {
    """
    format: 1
    id: \(id)
    version: \(version)
    lang: en
    title: "\(voice): \(id)"
    pillar: security
    audience: [everyone]
    minutes: 4
    exercises: [\(exercises.joined(separator: ", "))]
    brief: "\(voice) you keep a house."
    meters: \(meters ?? "{}")
    artefacts:
      note:
        kind: email
        from: everyone
        to: you
        subject: "Keys"
        body: "[[name:Ann]] hides [[one:the first key]] and [[two:the second key]]."
    start: s0
    scenes:
    \(scenes)
      s\(decisions.count): {say: "\(voice) it was over.", end: {title: "The end", tone: good}}
    """
  }

  private var scenes: String {
    decisions.enumerated().map { place, decision in
      """
        s\(place):
          show: [\(shows.contains(place) ? "note" : "")]
          say: "\(voice) it was \(place) o'clock."
          decide:
            id: d\(place)
      \(body(of: decision))
          go: s\(place + 1)
      """
    }.joined(separator: "\n")
  }

  private func body(of decision: Decision) -> String {
    switch decision {
    case .alarm: choice("alarm")
    case .lunch: choice("lunch")
    case .vault(let secrets):
      """
            kind: select
            ask: "\(voice), what is used?"
            facts: {op: use}
            items:
              name: {text: "The name", data: name, needed: true}
      \((1...secrets).map { "        secret-\($0): {text: \"Secret \($0)\", data: secret}" }
        .joined(separator: "\n"))
            results: [{feedback: "Used: {offending}."}]
      """
    case .draft:
      """
            kind: redact
            ask: "\(voice), what is hidden?"
            artefact: note
            facts: {op: use}
            spans:
              name: {data: name, needed: true}
              one: {data: secret}
              two: {data: secret}
            results: [{feedback: "Sent."}]
      """
    case .order:
      """
            kind: order
            ask: "\(voice), in which order?"
            clause: KNO-1
            steps: {first: "The first", second: "The second"}
            before: [[first, second]]
            results: [{feedback: "Ordered."}]
      """
    case .sort:
      """
            kind: classify
            ask: "\(voice), what is what?"
            clause: KNO-1
            classes: {secrets: {text: "Secret", group: "@hidden"}, rest: {text: "Not", else: true}}
            items:
              key: {text: "The key", data: secret}
              sign: {text: "The sign", data: name}
            results: [{feedback: "Sorted."}]
      """
    }
  }

  private var effect: String { meters == nil ? "" : ", effects: {calm: -30}" }

  private func choice(_ event: String) -> String {
    """
          kind: choose
          ask: "\(voice), what now?"
          facts: {event: \(event)}
          options:
            - {id: ring, text: "Ring", act: {response: [ring]}, feedback: "Rung."}
            - {id: wait, text: "Wait", act: {response: [wait]}, feedback: "Waited."\(effect)}
            - {id: nothing, text: "Nothing", serves: none, feedback: "Nothing happened."}
    """
  }
}
