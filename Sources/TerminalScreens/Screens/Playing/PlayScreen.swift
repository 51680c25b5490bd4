import Content
import TrainingDesk

/// An attempt on a screen: what was printed stays, what is asked is live below it.
///
/// A value: keys and what the desk says change it, and each change says what is to be done. It
/// reads no clock, no terminal and no store.
struct PlayScreen: Sendable {
  /// What is to be done after a change.
  enum Command: Sendable, Hashable {
    /// Print lines above the frame.
    case print([StyledText])
    /// What was typed before this was to be seen answers nothing.
    case forgetTypedAhead
    /// Give an answer to the desk.
    case answer(Reply)
    /// Ask the desk how the attempt went.
    case debrief
    /// Count a remark on the decision at hand.
    case count(Remark)
    /// Take a decision again, outside the score.
    case rehearse(Int)
    /// Go on with the next moment of an occasion.
    case goOn(Offer.Occasion)
    /// Go back to the first page.
    case goHome
    /// Leave the program.
    case leave(Leaving)
  }

  /// How the program is left.
  enum Leaving: Sendable, Hashable {
    case finished
    case left
    case interrupted
  }

  /// What the live part is about.
  enum Stage: Sendable, Hashable {
    /// Something was printed; Enter reads on.
    case reading
    /// A decision is asked.
    case asking(Question)
    /// The desk is at work.
    case waiting
    /// What an answer came to was printed.
    case told
    /// The end: what one can do now.
    case over(Menu)
  }

  /// What takes the place of the stage for a while.
  enum Overlay: Sendable, Hashable {
    case panel(Panel)
    case glossary(Menu)
    case term(Panel, of: Menu)
    case remarks(Menu)
    case whatIf(Menu)
  }

  /// What comes when all is read.
  enum Next: Sendable, Hashable {
    case ask
    case tell
    case end
  }

  let words: Words
  /// The terms that can be looked up.
  var glossary: [ShownTerm] = []
  let moves: Bool
  /// Whether there is a first page to go back to.
  let hasHome: Bool
  var size: TerminalSize
  var stage: Stage = .waiting
  var overlay: Overlay?
  /// What is said to the last key, for as long as no other is pressed.
  var notice: String?
  var meters = MeterBars()
  var reading = Reading()
  var next: Next = .ask
  /// How many lines were printed since the person last said that they had read.
  var unread = 0
  /// What is sat at.
  var sitting: Sitting?
  /// The rules at stake in what is asked, or those that an answer touched.
  var rules: [RuleCard] = []
  /// What the last answer came to, and the sitting it was given at.
  var told: (outcome: Outcome, at: Sitting)?
  /// What comes after what was told.
  var following: (sitting: Sitting, rules: [RuleCard])?
  /// The end of the attempt itself, which rehearsals come back to.
  var finished: (sitting: Sitting, debrief: Debrief, certificate: Certificate?)?
  /// The decisions that a remark was counted on already.
  var remarked: Set<Int> = []

  /// Makes the screen of an attempt.
  ///
  /// - Parameters:
  ///   - moves: whether meters are seen on their way.
  ///   - hasHome: whether there is a first page to go back to.
  init(
    words: Words, size: TerminalSize, moves: Bool, hasHome: Bool
  ) {
    self.words = words
    self.size = size
    self.moves = moves
    self.hasHome = hasHome
  }

  var layout: Layout { Layout(words: words, size: size) }

  /// Whether something on it moves by itself.
  var isMoving: Bool { stage == .told && overlay == nil && meters.isMoving }

  /// Whether nothing that is played counts.
  var isRehearsal: Bool {
    if case .rehearsal? = sitting?.reason { true } else { isPreview }
  }

  /// Whether it is played by those who write it.
  var isPreview: Bool { sitting?.reason == .preview }

  /// Where somebody sits, or will once they have read on.
  var latest: Sitting? { following?.sitting ?? sitting }

  // MARK: What the desk says

  /// Sits down.
  ///
  /// - Parameter rules: the rules at stake in what is asked.
  mutating func sit(at sitting: Sitting, rules: [RuleCard]) -> [Command] {
    self.sitting = sitting
    self.rules = rules
    meters.stand(at: sitting.meters)
    unread = 0
    remarked = []
    return read(Passage.opening(sitting, words: words), then: .ask)
  }

  /// Tells what an answer came to.
  mutating func tell(_ outcome: Outcome, next: Sitting, rules: [RuleCard]) -> [Command] {
    guard let sitting else { return [] }
    told = (outcome, sitting)
    following = (next, rules)
    self.rules = outcome.slips + outcome.kept
    meters.go(to: next.meters, moves: moves)
    return read(Passage.outcome(outcome, isPractice: isRehearsal, words: words), then: .tell)
  }

  /// Looks back.
  mutating func end(with debrief: Debrief, certificate: Certificate?) -> [Command] {
    if isRehearsal, let former = finished?.debrief {
      return read(Passage.rehearsed(debrief, instead: former, words: words), then: .end)
    }
    guard let sitting else { return [] }
    finished = (sitting, debrief, certificate)
    return read(Passage.debrief(debrief, words: words), then: .end)
  }

  /// Tells that what is played has changed, and goes on where the desk says.
  ///
  /// - Parameter rules: the rules at stake in what is asked then.
  mutating func take(_ news: ContentNews, rules: [RuleCard]) -> [Command] {
    overlay = nil
    unread = 0
    guard let sitting = news.sitting else {
      let lines = Passage.asides(news.lines).flatMap { $0.lines(in: layout) }
      return [.print(lines)]
    }
    self.sitting = sitting
    self.rules = rules
    told = nil
    following = nil
    finished = nil
    meters.stand(at: sitting.meters)
    return read(Passage.asides(news.lines) + Passage.scenes(of: sitting), then: .ask)
  }

  /// Takes note of another window.
  mutating func resize(to size: TerminalSize) { self.size = size }

  /// Lets what moves go on by a step.
  mutating func elapse() { meters.move() }

  // MARK: Printing

  /// Prints passages page by page, then goes on.
  mutating func read(_ passages: [Passage], then next: Next) -> [Command] {
    reading = Reading(passages)
    self.next = next
    return readOn()
  }

  /// Prints the next page, or comes to what comes next.
  mutating func readOn() -> [Command] {
    var commands: [Command] = []
    if !reading.isDone {
      let page = reading.page(in: layout, rows: size.rows - 3, unread: unread)
      unread += page.count
      commands.append(.print(page))
    }
    guard reading.isDone else {
      stage = .reading
      return commands
    }
    let coming = nextStage()
    // What is printed should not scroll away unread when the question comes.
    if coming != .told, unread > 0, unread + height(of: coming) > size.rows {
      stage = .reading
      return commands
    }
    return commands + enter(coming)
  }

  private func nextStage() -> Stage {
    switch next {
    case .ask: sitting?.decision.map { .asking(Question($0)) } ?? .waiting
    case .tell: .told
    case .end: .over(endMenu)
    }
  }

  private mutating func enter(_ stage: Stage) -> [Command] {
    self.stage = stage
    switch stage {
    case .asking: return [.forgetTypedAhead]
    case .waiting: return [.debrief]
    case .over: return [.forgetTypedAhead]
    case .reading, .told: return []
    }
  }
}
