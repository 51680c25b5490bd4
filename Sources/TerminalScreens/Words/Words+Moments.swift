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

  /// What is played: the title, and the situation where that is called otherwise; of an occasion
  /// also which of its moments.
  func title(of sitting: Sitting) -> String {
    guard let occasion = sitting.occasion else {
      return sitting.title == sitting.situation
        ? sitting.title : "\(sitting.title): \(sitting.situation)"
    }
    let title = title(of: occasion)
    guard occasion.of > 1 else { return "\(title): \(sitting.situation)" }
    return self(
      .momentTitle, ("title", title), ("n", String(occasion.done + 1)),
      ("of", String(occasion.of)), ("situation", sitting.situation))
  }

  /// How an offer stands, without its date.
  func state(of offer: Offer) -> String {
    guard let occasion = offer.occasion else { return state(offer.state) }
    guard occasion.of > 1 else { return self(offer.state == .new ? .stateNew : .momentBegun) }
    return self(.momentsDone, ("done", String(occasion.done)), ("n", String(occasion.of)))
  }

  /// How far an occasion is, as its moments are looked back at.
  func moments(of occasion: Offer.Occasion) -> String {
    let title = title(of: occasion)
    guard occasion.next != nil else { return self(.momentsOver, ("title", title)) }
    return self(
      .momentsLeft, ("title", title), ("done", String(occasion.done)), ("n", String(occasion.of)))
  }

  /// A phrase that names the next moment; nil where none comes.
  func nextMoment(_ phrase: Phrase, of occasion: Offer.Occasion?) -> String? {
    guard let occasion, occasion.next != nil else { return nil }
    return self(phrase, ("n", String(occasion.done + 1)), ("of", String(occasion.of)))
  }
}
