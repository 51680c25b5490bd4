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

  private init(_ choices: [Choice], places: [Int]) {
    self.choices = choices
    self.places = places
  }

  /// Offers all choices but those of some places.
  convenience init(_ choices: [Choice], hiding hidden: [Int]) {
    let places = choices.indices.filter { !hidden.contains($0) }
    self.init(places.map { choices[$0] }, places: places)
  }

  /// The same offer with what picking each choice comes to.
  func judged(by judged: JudgedChoice) -> Offer {
    let judged = choices.map {
      Choice(id: $0.id, place: $0.place, text: $0.text, judged: judged.picking($0.place))
    }
    return Offer(judged, places: places)
  }
}

/// A decision that waits for an answer, and what it offers.
struct Asked: Sendable {
  let decision: GraphDecision
  let offer: Offer
}
