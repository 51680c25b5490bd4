import Content
public import TrainingDesk

/// Plays an item in line mode: for screen readers, pipes, and terminals that can do no more.
public struct LinePlayer {
  /// How a play was left.
  public enum Exit: Sendable, Hashable {
    /// It came to its end.
    case finished
    /// It was left, and goes on there.
    case left
  }

  private let desk: any StaffDesk
  private let source: PatientSource
  private let printer: LinePrinter
  private let words: Words

  /// Makes a player.
  public init(
    desk: any StaffDesk, source: any LineSource, sink: any LineSink, words: Words
  ) {
    self.desk = desk
    self.source = PatientSource(source)
    self.words = words
    printer = LinePrinter(sink: sink, words: words)
  }

  /// Plays on until the end or until the person leaves.
  ///
  /// - Parameters:
  ///   - first: where to begin.
  ///   - command: how one goes on after leaving.
  /// - Throws: what the desk throws; every answer that was shown as saved is saved then.
  public func play(_ first: Sitting, goingOnBy command: String) throws -> Exit {
    var sitting = first
    guard try begin(sitting) else { return try leave(command) }
    while let decision = sitting.decision {
      try ask(decision, sitting)
      let asker = LineAsker(source: source, printer: printer, words: words)
      guard
        let reply = try asker.reply(
          to: decision, readingAgain: { try ask(decision, sitting, again: true) })
      else { return try leave(command) }
      do {
        let (outcome, next) = try desk.answer(reply, at: sitting)
        try printer.outcome(outcome)
        sitting = next
        guard try goesOn() else {
          guard sitting.decision == nil else { return try leave(command) }
          break
        }
        try printer.scenes(sitting.scenes)
      } catch StaffDeskError.reply {
        try printer.line(words(.badNumber))
      }
    }
    try printer.debrief(desk.debrief(of: sitting))
    return .finished
  }

  private func leave(_ command: String) throws -> Exit {
    try printer.line()
    try printer.line(words(.left, ("command", command)))
    return .left
  }

  /// Lets a person read before more is printed; false where they leave.
  private func goesOn() throws -> Bool {
    guard source.isPerson else { return true }
    try printer.line(words(.goOn))
    return source.waitsForEnter()
  }

  /// Says what is played; false where the person leaves before the first scene.
  private func begin(_ sitting: Sitting) throws -> Bool {
    let minutes = words.minutes(sitting.progress.minutesLeft)
    let title =
      sitting.title == sitting.situation ? sitting.title : "\(sitting.title): \(sitting.situation)"
    try printer.line(
      words(
        sitting.isResumed ? .resumed : .about, ("title", title), ("minutes", minutes)))
    switch sitting.reason {
    case .whole: break
    case .parallel(let rules): try printer.line(words(.parallel, ("rules", titles(rules))))
    case .rehearsal: try printer.line(words(.practice))
    case .retake(let rules): try printer.line(words(.retake, ("rules", titles(rules))))
    }
    if let lesson = sitting.lesson {
      try printer.line()
      try printer.line(words(.lesson))
      try printer.prose(lesson)
      guard try goesOn() else { return false }
    }
    if let brief = sitting.brief {
      try printer.line()
      try printer.line("\(words(.situation)): \(sitting.situation)")
      try printer.prose(brief)
    }
    try printer.scenes(sitting.scenes)
    return true
  }

  private func ask(_ decision: ShownDecision, _ sitting: Sitting, again: Bool = false) throws {
    if again { try printer.scenes(sitting.scenes) }
    try printer.line()
    let about = max(sitting.progress.about, sitting.progress.decision)
    try printer.line(
      about == 1
        ? words(.progressOne)
        : words(
          .progress, ("n", String(sitting.progress.decision)), ("about", String(about))))
    try printer.prose(decision.ask)
  }

  private func titles(_ rules: [RuleCard]) -> String {
    rules.map { "\($0.title) (\($0.id))" }.joined(separator: "; ")
  }
}
