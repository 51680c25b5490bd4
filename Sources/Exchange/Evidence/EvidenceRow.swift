public import Content
public import People
public import Records

/// That somebody completed something, as an auditor reads it.
public struct EvidenceRow: Hashable, Sendable {
  /// How it was completed.
  public enum Way: String, Hashable, Sendable, CaseIterable {
    /// Played to its mark.
    case played
    /// A single decision for a booster or a refresher, which has no mark and no score.
    case moment
    /// A workshop that HR recorded.
    case workshop
  }

  /// Who says so.
  public enum Attestation: String, Hashable, Sendable, CaseIterable {
    /// The person's own play, for which nobody else vouches.
    case selfAttested = "self-attested"
    /// HR, of a workshop.
    case recorded
  }

  /// What was played: versions by name as `capital-i@2`, and what proves that they were these.
  public struct Content: Hashable, Sendable {
    /// The situations, in order.
    public let situations: [String]
    /// The SHA-256 of the manifest of all files that it was played and judged from.
    public let edition: EditionID
    /// The policy; nil where its file is kept no more.
    public let policy: String?

    /// Makes it.
    public init(situations: [String], edition: EditionID, policy: String?) {
      self.situations = situations
      self.edition = edition
      self.policy = policy
    }
  }

  /// How it went, from 0 to 100.
  public struct Score: Hashable, Sendable {
    /// Privacy kept.
    public let adherence: Double
    /// The job done.
    public let service: Double

    /// Makes a score.
    public init(adherence: Double, service: Double) {
      self.adherence = adherence
      self.service = service
    }
  }

  /// Whose.
  public let employee: EmployeeNumber
  /// What was completed.
  public let item: Item
  /// How.
  public let way: Way
  /// What was played; nil of a workshop.
  public let content: Content?
  /// The day it began; nil of a workshop.
  public let started: Day?
  /// The day it was completed.
  public let completed: Day
  /// Whether a mark was reached; nil of a moment and a workshop, which have none.
  public let passed: Bool?
  /// Who says so.
  public let attestation: Attestation
  /// What proves it: the code of a certificate, nothing of a moment, or what HR wrote of a workshop;
  /// on one line.
  public let proof: String
  /// How it went; nil of a moment and a workshop, and where nobody asked for it.
  public let score: Score?

  /// Makes a row.
  public init(
    employee: EmployeeNumber, item: Item, way: Way, content: Content? = nil, started: Day? = nil,
    completed: Day, passed: Bool? = nil, attestation: Attestation, proof: String,
    score: Score? = nil
  ) {
    self.employee = employee
    self.item = item
    self.way = way
    self.content = content
    self.started = started
    self.completed = completed
    self.passed = passed
    self.attestation = attestation
    self.proof = EvidenceRow.onOneLine(proof)
    self.score = score
  }

  /// A text without line ends and other characters that have no place in a cell.
  private static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar.value < 0x20 || scalar.isUnwantedInCells ? " " : scalar)
    }
    return String(line)
  }
}
