/// Answers to a decision that come to the same: the same score, and the same for whatever can
/// still read them.
struct AnswerBand: Sendable {
  /// One of them.
  let answer: Answer
  /// What a walk takes of it.
  let taken: TakenAnswer
  /// What it adds to the score.
  let worth: AnswerWorth
  /// How likely a player who answers by chance gives one of them.
  var odds: Double
  /// The number of the first band that has the same consequences, whatever it adds to the score.
  let likeness: Int
  /// Whether it does the least for the job of all that is on offer: the option that serves least,
  /// nothing ticked, everything hidden. Of knowledge, which nobody refuses, every answer.
  let isRefusal: Bool
  /// Whether it does less for the job than some other answer on offer.
  let shirks: Bool
}

/// All answers to a decision under given facts and offers, in bands.
struct AnswerTable: Sendable {
  /// What the answers are to.
  let question: Question
  /// The bands, by their numbers among those of all tables.
  let bands: Range<Int>
  /// Whether all answers were looked at, so that the odds are exact.
  let isExact: Bool

  /// A decision with the facts that hold and the options on offer.
  struct Question: Sendable, Hashable {
    /// The place of the decision.
    let decision: Int
    /// By conditional facts whether they hold, a bit each.
    let facts: [Bool]
    /// The places of what is on offer.
    let offered: [Int]
  }
}

/// What can still be told of an answer once it is given.
struct AnswerSense: Sendable {
  /// Which choices conditions ask about, a bit each.
  let chosen: UInt64
  /// The values of credit that begin a new class; nil where every value counts.
  let credit: [Int]?
  /// The values of service that begin a new class; nil where every value counts.
  let service: [Int]?
  /// The clauses of which conditions ask whether they were violated.
  let violated: Set<Int>
  /// By item: whether keeping it moves a meter that is read.
  let moves: [Bool]

  init(_ decision: GraphDecision, _ reads: StateReads) {
    var chosen: UInt64 = 0
    for (choice, _) in decision.ids.enumerated()
    where reads.isRead(.chose(decision: decision.place, choice: choice)) {
      chosen |= PlayState.bit(choice)
    }
    self.chosen = chosen
    func cuts(_ variable: StateVariable) -> [Int]? {
      guard reads.isRead(variable) else { return [] }
      return reads.cuts[variable, default: []].map { $0.sorted() }
    }
    credit = cuts(.credit(decision.place))
    service = cuts(.service(decision.place))
    violated = reads.violated
    moves = decision.itemEffects.map { $0.contains { reads.isRead(.meter($0.meter)) } }
  }

  /// What tells consequences apart.
  struct Consequence: Hashable {
    let option: Int?
    let chosen: UInt64
    let credit: Int
    let service: Int
    let kept: [Int]
    let violated: [Int]
  }

  /// What can still be told of an answer, apart from its score.
  func consequence(of taken: TakenAnswer) -> Consequence {
    func level(_ value: Int, _ cuts: [Int]?) -> Int {
      cuts.map { cuts in cuts.count { $0 <= value } } ?? value
    }
    return Consequence(
      option: taken.option, chosen: taken.chosen & chosen, credit: level(taken.credit, credit),
      service: level(taken.service, service), kept: taken.kept.filter { moves[$0] },
      violated: taken.violated.filter(violated.contains))
  }
}
