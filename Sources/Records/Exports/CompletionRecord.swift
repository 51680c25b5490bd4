public import Content

/// That somebody completed something, with what proves it.
public struct CompletionRecord: Hashable, Sendable {
  /// How it was completed.
  public enum Way: Hashable, Sendable {
    /// By playing.
    case played(Play)
    /// By a workshop; the text says what proves it.
    case workshop(evidence: String)
  }

  /// The attempt that completed it.
  public struct Play: Hashable, Sendable {
    /// Its id.
    public let attempt: AttemptID
    /// What it was played and judged from.
    public let edition: EditionID
    /// The situations, in order.
    public let situations: [ScenarioID]
    /// The day it began.
    public let startedOn: Day
    /// Privacy kept, from 0 to 100.
    public let adherence: Double
    /// The job done, from 0 to 100.
    public let service: Double
    /// Who says so.
    public let attestation: Completion.Attestation

    /// Makes a play.
    public init(
      attempt: AttemptID, edition: EditionID, situations: [ScenarioID], startedOn: Day,
      adherence: Double, service: Double, attestation: Completion.Attestation
    ) {
      self.attempt = attempt
      self.edition = edition
      self.situations = situations
      self.startedOn = startedOn
      self.adherence = adherence
      self.service = service
      self.attestation = attestation
    }
  }

  /// What was completed.
  public let item: Item
  /// The day.
  public let completedOn: Day
  /// How.
  public let way: Way

  /// Makes a record.
  public init(item: Item, completedOn: Day, way: Way) {
    self.item = item
    self.completedOn = completedOn
    self.way = way
  }
}
