import Content
public import TrainingDesk

/// Plays an item in line mode: for screen readers, pipes, and terminals that can do no more.
public struct LinePlayer {
  /// How a play was left.
  public enum Exit: Sendable, Hashable {
    /// It came to its end.
    case finished
    /// It came to its end, and the person goes on with the next moment of this.
    case next(Offer.Occasion)
    /// It was left, and goes on there.
    case left
  }

  /// How some questions were left.
  private enum Way {
    /// All are answered.
    case ended(Sitting)
    /// All are answered, and the person left before the looking back.
    case leftAtEnd
    /// One waits for its answer.
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
    // Of what is previewed nothing is saved to go on with.
    let command = first.reason == .preview ? nil : command
    guard try begin(first) else { return try leave(command) }
    switch try ask(from: first) {
    case .left: return try leave(command)
    case .leftAtEnd: return .finished
    case .ended(let last):
      let debrief = try desk.debrief(of: last)
      try printer.debrief(debrief)
      let goesOn = try rehearse(last, debrief)
      return goesOn ? debrief.occasion.map { .next($0) } ?? .finished : .finished
    }
  }

  private func leave(_ command: String?) throws -> Exit {
    guard let command else { return .left }
    try printer.line()
    try printer.line(words(.left, ("command", command)))
    return .left
  }

  // MARK: Beginning

  /// Says what is played; false where the person leaves before the first scene.
  private func begin(_ sitting: Sitting) throws -> Bool {
    try announce(sitting)
    if let lesson = sitting.lesson {
      try printer.line()
      try printer.line(words(.lesson))
      try printer.prose(lesson)
      guard try goesOn(.goOn, sitting, after: nil) == .goesOn else { return false }
    }
    if let brief = sitting.brief {
      try printer.line()
      try printer.line("\(words(.situation)): \(sitting.situation)")
      try printer.prose(brief)
    }
    try printer.scenes(of: sitting)
    return true
  }

  private func announce(_ sitting: Sitting) throws {
    guard sitting.reason != .preview else { return }
    if sitting.isPractice {
      try printer.line()
      return try printer.line(words(.practiceBegins))
    }
    let minutes = words.minutes(sitting.progress.minutesLeft)
    try printer.line(
      words(
        sitting.isResumed ? .resumed : .about, ("title", words.title(of: sitting)),
        ("minutes", minutes)))
    switch sitting.reason {
    case .whole, .rehearsal, .preview: break
    case .parallel(let rules):
      try printer.line(words(.parallel, ("rules", words.titles(rules))))
    case .retake(let rules):
      try printer.line(words(.retake, ("rules", words.titles(rules))))
    }
  }

  // MARK: Asking

  /// Asks one decision after another.
  private func ask(from first: Sitting) throws -> Way {
    var sitting = first
    while let decision = sitting.decision {
      try pose(decision, sitting)
      let asker = LineAsker(
        source: source, printer: printer, words: words, companion: companion(sitting, after: nil),
        isPractice: sitting.isPractice)
      guard
        let reply = try asker.reply(
          to: decision, readingAgain: { try pose(decision, sitting, again: true) })
      else { return .left }
      if let changed = try lookForChange(sitting) {
        sitting = changed
        continue
      }
      do {
        let (outcome, next) = try desk.answer(reply, at: sitting)
        try printer.outcome(outcome, isPractice: sitting.isPractice)
        switch (try goesOn(.goOnOrAsk, sitting, after: outcome), next.decision) {
        case (.goesOn, _): break
        // Whoever cannot type any more may still read how it went.
        case (.ends, nil): return .ended(next)
        case (.leaves, nil): return .leftAtEnd
        case (.leaves, _), (.ends, _): return .left
        }
        sitting = next
        try printer.scenes(of: sitting)
      } catch StaffDeskError.reply {
        try printer.line(words(.badNumber))
      }
    }
    return .ended(sitting)
  }

  /// Looks whether what is played has changed; an answer to what was asked is not taken then.
  ///
  /// Only where a person types: lines from a pipe are answers to what was there.
  private func lookForChange(_ sitting: Sitting) throws -> Sitting? {
    guard source.isPerson, let desk = desk as? any ChangingDesk,
      let news = try desk.news(at: sitting)
    else { return nil }
    try printer.line()
    for line in news.lines { try printer.line(line) }
    if let changed = news.sitting { try printer.scenes(of: changed) }
    return news.sitting ?? sitting
  }

  private func pose(_ decision: ShownDecision, _ sitting: Sitting, again: Bool = false) throws {
    if again { try printer.scenes(of: sitting) }
    try printer.line()
    let about = max(sitting.progress.about, sitting.progress.decision)
    try printer.line(
      about == 1
        ? words(.progressOne)
        : words(
          .progress, ("n", String(sitting.progress.decision)), ("about", String(about))))
    try printer.prose(decision.ask)
  }

  private func companion(_ sitting: Sitting, after outcome: Outcome?) -> LineCompanion {
    LineCompanion(
      desk: desk, source: source, printer: printer, words: words, sitting: sitting,
      outcome: outcome)
  }

  /// What somebody does who has read something.
  private enum Reading {
    case goesOn
    case leaves
    case ends
  }

  /// Lets a person read, and ask beside it, before more is printed.
  private func goesOn(
    _ hint: Phrase, _ sitting: Sitting, after outcome: Outcome?
  ) throws -> Reading {
    guard source.isPerson else { return .goesOn }
    while true {
      try printer.line(words(hint))
      switch source.waitsForEnter() {
      case .goesOn: return .goesOn
      case .leaves: return .leaves
      case .ends: return .ends
      case .asks(let key): _ = try companion(sitting, after: outcome).serves(key)
      }
    }
  }

  // MARK: What if

  /// What somebody does at the end.
  private enum AtEnd {
    case takesOtherwise(Int)
    case goesOn
    case ends
  }

  /// Lets a person take decisions otherwise, as practice, until they have enough.
  ///
  /// - Returns: whether they go on with the next moment, where one comes.
  private func rehearse(_ last: Sitting, _ before: Debrief) throws -> Bool {
    guard source.isPerson else { return false }
    let next = words.nextMoment(.goOnMoment, of: before.occasion)
    while true {
      switch try atEnd(of: before.decisions.count, next) {
      case .goesOn: return next != nil
      case .ends: return false
      case .takesOtherwise(let number):
        let sitting = try desk.rehearse(from: number, of: last)
        _ = try begin(sitting)
        if case .ended(let end) = try ask(from: sitting) {
          try printer.rehearsal(desk.debrief(of: end), before: before)
        } else {
          try printer.line()
        }
        try printer.line(words(.practiceLeft))
      }
    }
  }

  /// Asks which decision is to be taken otherwise, counted from 1, or whether one goes on.
  private func atEnd(of count: Int, _ next: String?) throws -> AtEnd {
    let hint = next ?? (count == 1 ? words(.whatIfOne) : words(.whatIf, ("n", String(count))))
    try printer.line()
    while true {
      try printer.line(hint)
      switch source.next() {
      case .end: return .ends
      case .tooLong: try printer.line(words(.longLine))
      case .notText: try printer.line(words(.badLine))
      case .text(let text):
        switch LineKey(text) {
        case .enter: return .goesOn
        case .leave: return .ends
        case .numbers(let numbers) where numbers.count == 1 && (1...count).contains(numbers[0]):
          return .takesOtherwise(numbers[0])
        default: try printer.line(words(.badNumber))
        }
      }
    }
  }
}

extension Sitting {
  /// Whether nothing counts.
  fileprivate var isPractice: Bool {
    if case .rehearsal = reason { true } else { reason == .preview }
  }
}
