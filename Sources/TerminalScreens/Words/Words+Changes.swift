import Content
import PrivacyPolicy
public import TrainingDesk

extension Words {
  /// What would have been fine.
  public func said(_ fine: Fine) -> String {
    switch fine {
    case .words(let words): words
    case .change(let changes): changes.map(said).joined(separator: " ")
    }
  }

  /// One thing that would have to be otherwise, as a sentence.
  public func said(_ change: ShownChange) -> String {
    if let bound = change.bound { return said(bound, of: change.dimension) }
    let phrase = phrase(
      for: change.dimension, comes: !change.new.isEmpty, goes: !change.out.isEmpty)
    return self(
      phrase, ("new", Enumeration.joined(change.new, in: language)),
      ("out", Enumeration.joined(change.out, in: language)))
  }

  private func phrase(for dimension: ActDimension, comes: Bool, goes: Bool) -> Phrase {
    switch (dimension, comes, goes) {
    case (.words(.consent), true, _): .fineConsent
    case (.words(.notice), true, _): .fineNotice
    case (.words(.channel), true, true): .fineChannel
    case (.words(.recipient), true, true): .fineRecipient
    case (.words(.recipient), false, true): .fineNotTo
    case (.words(.place), true, true): .finePlace
    case (.words(.response), true, true): .fineResponseSwap
    case (.words(.response), true, false): .fineResponse
    case (.words(.ask), true, true): .fineAskSwap
    case (.words(.ask), true, false): .fineAskWith
    case (.words(.ask), false, true): .fineAskWithout
    case (_, true, true): .fineSwap
    case (_, true, false): .fineWith
    default: .fineWithout
    }
  }

  private func said(_ bound: ActChangeStep.Bound, of dimension: ActDimension) -> String {
    let phrase: Phrase =
      switch bound {
      case .atMost: .atMost
      case .atLeast: .atLeast
      case .below: .lessThan
      case .above: .moreThan
      }
    let inDays = dimension == .number(.keepDays)
    let unit: (one: Phrase, many: Phrase) = inDays ? (.oneDay, .days) : (.oneHour, .hours)
    let amount = bound.value == 1 ? self(unit.one) : self(unit.many, ("n", bound.digits))
    let whole = self(phrase, ("amount", amount))
    switch dimension {
    case .number(.hours): return self(.fineHours, ("amount", whole))
    case .number(.authorityHours): return self(.fineAuthorityHours, ("amount", whole))
    default: return self(.fineKeep, ("amount", whole))
    }
  }
}
