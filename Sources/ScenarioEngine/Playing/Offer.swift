import Content

/// What a decision offers at a time.
final class Offer: Sendable {
  /// An option, item, span or step on offer, with all that is needed to show and to take it.
  struct Choice: Sendable {
    let id: ChoiceID
    /// Its place in the decision's kind; of an id that stands twice the first.
    let place: Int
    let text: ReadyText
    /// What picking it comes to; nil where that changes with the state, and for all kinds but choose.
    let judged: JudgedAnswer?
  }

  /// The choices, in the order of the decision's kind.
  let choices: [Choice]
  /// The places of the choices.
  let places: [Int]

  init(_ choices: [Choice], places: [Int]) {
    self.choices = choices
    self.places = places
  }
}

/// A decision that waits for an answer, and what it offers.
struct Asked: Sendable {
  let decision: GraphDecision
  let offer: Offer
}
