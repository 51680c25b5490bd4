import Content

/// What a decision offers at a time, made ready as far as no state changes it.
final class Offer: Sendable {
  /// The places of what is offered, in the order of the decision's kind.
  let places: [Int]
  /// As the player meets them, unshuffled; nil where their words change with the state.
  let presented: [PresentedChoice]?
  /// By option: what picking it comes to; empty where that changes with the state, and for all
  /// kinds but choose.
  let judged: [JudgedAnswer]

  init(_ places: [Int], presented: [PresentedChoice]? = nil, judged: [JudgedAnswer] = []) {
    self.places = places
    self.presented = presented
    self.judged = judged
  }
}
