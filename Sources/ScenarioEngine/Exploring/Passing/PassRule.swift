/// What a play must come to for a pass: enough privacy kept, enough of the job done, enough
/// decisions, an ending, and no critical clause violated by conduct.
public struct PassRule: Sendable, Hashable {
  /// The least privacy kept, 0 to 100.
  public let adherence: Double
  /// The least of the job done, 0 to 100.
  public let service: Double
  /// The fewest decisions.
  public let decisions: Int

  /// Makes a rule.
  public init(adherence: Double, service: Double, decisions: Int) {
    self.adherence = adherence
    self.service = service
    self.decisions = decisions
  }
}

/// Who plays without knowing anything.
public enum ChancePlayer: Sendable, Hashable {
  /// Answers by chance, as ``RandomPlayer`` does.
  case random
  /// Always does the least for the job of all that is on offer: the option that serves least, by
  /// chance where several do; ticks nothing; hides everything. Puts items into classes and steps
  /// into order by chance, since knowledge cannot be refused.
  case refuser
}

/// How likely a player passes.
public struct PassOdds: Sendable, Hashable {
  /// The odds, 0 to 1.
  public let odds: Double
  /// How many plays they are counted from; nil where they are worked out exactly.
  public let plays: Int?

  /// The standard error, which is 0 where the odds are exact.
  public var error: Double {
    plays.map { (odds * (1 - odds) / Double(max(1, $0))).squareRoot() } ?? 0
  }
}

/// Whether some play passes.
public enum PassRoute: Sendable, Hashable {
  /// One does: the fewest answers.
  case found([GivenAnswer])
  /// None does.
  case none
  /// None was found, and not all were looked at.
  case unknown
}
