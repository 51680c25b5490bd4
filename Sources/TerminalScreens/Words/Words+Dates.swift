import Content
import Refreshers
import TrainingDesk

extension Words {
  /// By when something is asked for.
  func due(_ due: Offer.Due) -> String {
    let phrase: Phrase
    switch due.standing {
    case .today: return self(.dueToday)
    case .ahead: phrase = .dueOn
    case .overdue: phrase = .overdue
    }
    let weekdays = self(.weekdays).split(separator: ",")
    let place = due.day.weekday - 1
    let weekday = weekdays.indices.contains(place) ? String(weekdays[place]) : ""
    return self(phrase, ("weekday", weekday), ("day", date(due.day)))
  }

  /// How somebody stands.
  func standing(_ standing: Standing) -> String {
    switch standing {
    case .done: self(.standingDone)
    case .notAsked: self(.standingNotAsked)
    case .due: self(.standingDue)
    case .overdue: self(.standingOverdue)
    case .away: self(.standingAway)
    case .exempt: self(.standingExempt)
    case .notHere: self(.standingNotHere)
    }
  }

  /// How much is left of what is asked or, where nobody asks, of all; and what a manager sees of it.
  ///
  /// - Parameter standing: how the person stands; nil for whoever is in no roster.
  func summary(_ offers: [Offer], _ standing: Standing?) -> String {
    func left(_ open: [Offer], orElse none: Phrase) -> String {
      guard !open.isEmpty else { return self(none) }
      return self(.homeLeft, ("minutes", minutes(open.reduce(0) { $0 + $1.minutes })))
    }
    if let standing {
      return left(offers.filter { $0.due != nil }, orElse: .homeNothingDue) + " "
        + self(.homeStanding, ("standing", self.standing(standing)))
    }
    let open = offers.filter { !$0.isDone }
    return left(open, orElse: .homeAllIsDone) + " "
      + self(
        .homeManager, ("done", String(offers.count - open.count)), ("all", String(offers.count)))
  }
}
