public import Content

/// That an item was done: passed, with every must-get-right lifted.
public struct Completion: Hashable, Sendable {
  /// Who says so.
  public enum Attestation: String, Hashable, Sendable, CaseIterable {
    /// The person's own store, which nobody else vouches for.
    case selfAttested = "self-attested"
  }

  /// The day it was done, in the organisation's zone.
  public let day: Day
  /// Who says so.
  public let attestation: Attestation

  /// Makes a completion.
  public init(day: Day, attestation: Attestation) {
    self.day = day
    self.attestation = attestation
  }
}
