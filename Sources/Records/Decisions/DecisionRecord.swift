public import Content
public import People

/// One decision of an attempt, with what the judge found in it.
///
/// `attempt` and `sequence` are its idempotency key: the same key with the same answer is the same
/// decision, sent again.
public struct DecisionRecord: Hashable, Sendable {
  /// The most bytes that an answer may have, in UTF-8.
  public static let answerLimit = 65_536

  /// The attempt it belongs to.
  public let attempt: AttemptID
  /// Its place in the attempt, counted from 0.
  public let sequence: Int
  /// The situation, one of those the attempt draws.
  public let scenario: ScenarioID
  /// The decision within the situation.
  public let decision: DecisionID
  /// The canonical text of the answer, at most ``answerLimit`` bytes, none of them 0.
  public let answer: String
  /// When it was taken.
  public let decidedAt: Timestamp
  /// The day it was taken, in the organisation's zone.
  public let decidedOn: Day
  /// The team it counts in: the person's when the cycle opened.
  public let team: TeamID
  /// The measuring cycle of its day, which may be later than its attempt's.
  public let cycle: String
  /// How far the legitimate job was done, from 0 to 1, where the decision measures that.
  public let service: Double?
  /// What the judge found, in its order.
  public let findings: [FindingRecord]

  /// Makes a decision.
  public init(
    attempt: AttemptID, sequence: Int, scenario: ScenarioID, decision: DecisionID,
    answer: String, decidedAt: Timestamp, decidedOn: Day, team: TeamID, cycle: String,
    service: Double?, findings: [FindingRecord]
  ) {
    self.attempt = attempt
    self.sequence = sequence
    self.scenario = scenario
    self.decision = decision
    self.answer = answer
    self.decidedAt = decidedAt
    self.decidedOn = decidedOn
    self.team = team
    self.cycle = cycle
    self.service = service
    self.findings = findings
  }

  /// Tells whether `other` answers the same decision of the same situation alike, whenever and
  /// under whatever verdict.
  public func answersAlike(_ other: DecisionRecord) -> Bool {
    scenario == other.scenario && decision == other.decision
      && answer.utf8.elementsEqual(other.answer.utf8)
  }
}
