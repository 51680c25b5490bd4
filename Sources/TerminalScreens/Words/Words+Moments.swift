import Refreshers
public import TrainingDesk

extension Words {
  /// What an offer is called.
  public func title(of offer: Offer) -> String { offer.occasion.map(title) ?? offer.title }

  /// What an occasion is called.
  func title(of occasion: Offer.Occasion) -> String {
    switch occasion.item {
    case .module: occasion.title
    case .booster: self(.booster, ("title", occasion.title))
    case .refresher: self(.refresher, ("title", occasion.title))
    case .policyChange: self(.policyChanged)
    }
  }

  /// How an offer stands, without its date.
  func state(of offer: Offer) -> String { offer.occasion.map(momentsDone) ?? state(offer.state) }

  private func momentsDone(_ occasion: Offer.Occasion) -> String {
    self(.momentsDone, ("done", String(occasion.done)), ("n", String(occasion.of)))
  }

  /// How far an occasion is, as its moments are looked back at.
  func moments(of occasion: Offer.Occasion) -> String {
    self(
      occasion.next == nil ? .momentsOver : .momentsLeft, ("title", title(of: occasion)),
      ("done", String(occasion.done)), ("n", String(occasion.of)))
  }

  /// A phrase that names the next moment; nil where none comes.
  func nextMoment(_ phrase: Phrase, of occasion: Offer.Occasion?) -> String? {
    guard let occasion, occasion.next != nil else { return nil }
    return self(phrase, ("n", String(occasion.done + 1)), ("of", String(occasion.of)))
  }
}
